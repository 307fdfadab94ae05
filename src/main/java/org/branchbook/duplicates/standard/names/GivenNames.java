package org.branchbook.duplicates.standard.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Person.Sex;
import org.branchbook.duplicates.standard.Skeleton;
import org.branchbook.duplicates.standard.Spelling;
import org.branchbook.duplicates.standard.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The given names of the region and of the West, with their forms in other languages and their
 * short forms, out of the list that lies beside the program.
 *
 * <p>A name that a word may mean is packed as its number × 4 + how the word stands for it: {@link
 * #SAME}, {@link #ABROAD}, {@link #SHORT}.
 */
final class GivenNames {
  /** The name itself, in one of the languages of the region. */
  static final int SAME = 0;

  /** The form that the name has in another language. */
  static final int ABROAD = 1;

  /** A short or pet form. */
  static final int SHORT = 2;

  /** Shorter pet forms in Latin letters are known by their letters only. */
  private static final int LEAST_BY_SOUND = 5;

  private static final int[] NONE = NameForm.NOBODY;

  private static final GivenNames USUAL = new GivenNames(WordList.of("given-names"));

  private final List<String> labels = new ArrayList<>();
  private final List<@Nullable Sex> sexes = new ArrayList<>();
  private final Map<String, int[]> written = new HashMap<>();
  private final Map<String, int[]> sounding = new HashMap<>();
  private final Map<String, int[]> fathers = new HashMap<>();
  private final Slips mended;
  private final Slips mendedFathers;
  private final Map<Integer, int[]> kin = new HashMap<>();

  private GivenNames(List<String> lines) {
    for (var line : lines) if (line.charAt(0) != '=') name(line);
    for (var line : lines) if (line.charAt(0) == '=') kin(line.substring(1).strip().split(" "));
    mended = new Slips(sounding.keySet());
    mendedFathers = new Slips(fathers.keySet());
  }

  /** The list of the program. */
  static GivenNames usual() {
    return USUAL;
  }

  /** "M Іван Иван Ян ; Jan | Ваня": the sex, the name, its forms abroad, its short forms. */
  private void name(String line) {
    int id = labels.size();
    var sex = line.charAt(0) == 'M' ? Sex.MALE : line.charAt(0) == 'F' ? Sex.FEMALE : null;
    sexes.add(sex);
    int how = SAME;
    for (var word : line.substring(1).strip().split(" +")) {
      if (word.equals(";")) how = ABROAD;
      else if (word.equals("|")) how = SHORT;
      else form(id, how, word, sex);
    }
  }

  private void form(int id, int how, String word, @Nullable Sex sex) {
    boolean stem = word.startsWith("+");
    var lower = Spelling.words(word).getFirst();
    var skeleton = Skeleton.of(lower);
    if (stem) {
      add(fathers, Patronymics.stem(skeleton), id * 4 + how);
      return;
    }
    if (labels.size() == id) labels.add(lower);
    add(written, Spelling.bare(lower), id * 4 + how);
    // Hall isn't Hal
    if (how != SHORT || Spelling.cyrillic(lower) || lower.length() >= LEAST_BY_SOUND)
      add(sounding, skeleton, id * 4 + how);
    if (sex != Sex.FEMALE && how == SAME) add(fathers, Patronymics.stem(skeleton), id * 4 + how);
  }

  private void kin(String[] names) {
    for (var a : names)
      for (var b : names)
        if (!a.equals(b))
          for (int x : known(a)) for (int y : known(b)) if (x / 4 != y / 4) add(kin, x / 4, y);
  }

  private int[] known(String name) {
    var lower = Spelling.words(name).getFirst();
    return Arrays.stream(known(Spelling.bare(lower), Skeleton.of(lower), ""))
        .filter(n -> n % 4 == SAME)
        .toArray();
  }

  private static <K> void add(Map<K, int[]> to, K key, int name) {
    to.merge(key, new int[] {name}, GivenNames::with);
  }

  private static int[] with(int[] old, int[] one) {
    for (int i = 0; i < old.length; i++)
      if (old[i] / 4 == one[0] / 4) {
        old[i] = Math.min(old[i], one[0]);
        return old;
      }
    int[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = one[0];
    return more;
  }

  /** The names that a word may mean, packed: by its spelling, else by either of its readings. */
  int[] known(String text, String skeleton, String second) {
    var names = written.get(text);
    if (names == null) names = sounding.get(skeleton);
    return names != null ? names : sounding.getOrDefault(second, NONE);
  }

  /** The names of which a father bears one, by the beginning of the patronymic, packed. */
  int[] fathers(String stem) {
    return fathers.getOrDefault(stem, NONE);
  }

  /** The names that an unknown word is one slip away from, packed. */
  int[] near(String skeleton) {
    return near(mended.near(skeleton), sounding);
  }

  /** As {@link #near}, for the beginning of a patronymic. */
  int[] nearFathers(String stem) {
    return near(mendedFathers.near(stem), fathers);
  }

  private static int[] near(List<String> words, Map<String, int[]> index) {
    int[] all = NONE;
    for (var word : words)
      for (int name : index.get(word)) {
        if (name % 4 == SHORT && word.length() <= Slips.LEAST) continue;
        int[] one = {name};
        all = all == NONE ? one : with(all, one);
      }
    return all;
  }

  /** Whether two names, by number, have one origin: Юрій and Георгій. */
  boolean kin(int a, int b) {
    for (int k : kin.getOrDefault(a, NONE)) if (k / 4 == b) return true;
    return false;
  }

  /** The sex of those who bear these names, packed; null where it isn't one. */
  @Nullable Sex sex(int[] names) {
    Sex sex = null;
    for (int name : names) {
      var one = sexes.get(name / 4);
      if (one == null || sex != null && sex != one) return null;
      sex = one;
    }
    return sex;
  }

  /** A name, packed, in its first form. */
  NameForm first(int name) {
    return NameForm.given(labels.get(name / 4));
  }
}
