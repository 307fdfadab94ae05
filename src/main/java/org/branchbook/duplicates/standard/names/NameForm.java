package org.branchbook.duplicates.standard.names;

import java.util.Arrays;
import java.util.List;
import org.branchbook.clients.Person.Sex;
import org.branchbook.duplicates.standard.Skeleton;
import org.branchbook.duplicates.standard.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A family name, a given name or a patronymic in the form in which it is compared. Two forms of one
 * kind with the same text are equal, so that equal ones can be kept once.
 */
public final class NameForm {
  /** Which part of a name it is. */
  public enum Kind {
    FAMILY,
    GIVEN,
    PATRONYMIC
  }

  static final int[] NOBODY = {};

  private static final int MOST_MEANINGS = 3;

  private final Kind kind;
  private final String text;
  private final String skeleton;
  private final String second;
  private final String sound;
  private final int letters;
  private final boolean cyrillic;
  private final List<NameForm> parts;
  private final int[] known;
  private final int[] near;
  private final @Nullable Sex sex;

  private NameForm(Kind kind, String text, List<String> words) {
    this.kind = kind;
    this.text = text;
    cyrillic = Spelling.cyrillic(text);
    parts = words.size() < 2 ? List.of() : words.stream().map(w -> of(kind, w)).toList();
    skeleton = parts.isEmpty() ? skeleton(words) : joined(parts);
    second = words.size() == 1 ? Skeleton.second(words.getFirst()) : "";
    sound = Sound.of(skeleton);
    letters = letters(skeleton);
    if (!parts.isEmpty() || text.length() < 2 || kind == Kind.FAMILY) {
      known = NOBODY;
      near = NOBODY;
      sex = kind == Kind.FAMILY ? FamilyEndings.sex(skeleton) : sexOf(parts);
    } else {
      var given = GivenNames.usual();
      var father = kind == Kind.PATRONYMIC ? Patronymics.of(skeleton) : null;
      var stem = father == null ? "" : father.stem();
      known = father == null ? given.known(text, skeleton, second) : given.fathers(stem);
      near =
          known.length > 0
              ? NOBODY
              : father == null ? given.near(skeleton) : given.nearFathers(stem);
      sex = father != null ? father.sex() : known.length > 0 ? given.sex(known) : byEnding(text);
    }
  }

  /** An unknown name in Cyrillic letters is a woman's if it ends in а or я. */
  private @Nullable Sex byEnding(String text) {
    if (!cyrillic || kind != Kind.GIVEN) return null;
    char last = text.charAt(text.length() - 1);
    return last == 'а' || last == 'я' ? Sex.FEMALE : Sex.MALE;
  }

  /** A family name, of one or more words. */
  public static NameForm family(String written) {
    return of(Kind.FAMILY, written);
  }

  /** A given name, of one or more words. */
  public static NameForm given(String written) {
    return of(Kind.GIVEN, written);
  }

  /** A patronymic, or a middle name where there is none. */
  public static NameForm patronymic(String written) {
    return of(Kind.PATRONYMIC, written);
  }

  /** The form of a part of a name as somebody wrote it. */
  public static NameForm of(Kind kind, String written) {
    var words = Titles.without(kind, Spelling.words(written));
    var bare = words.size() == 1 ? Spelling.bare(words.getFirst()) : bare(words);
    return new NameForm(kind, bare, words);
  }

  private static String bare(List<String> words) {
    var all = new StringBuilder();
    for (var word : words) {
      if (!all.isEmpty()) all.append(' ');
      all.append(Spelling.bare(word));
    }
    return all.toString();
  }

  private static String skeleton(List<String> words) {
    return words.isEmpty() ? "" : Skeleton.of(words.getFirst());
  }

  private static String joined(List<NameForm> parts) {
    var all = new StringBuilder();
    for (var part : parts) all.append(part.skeleton);
    return all.toString();
  }

  /** The letters of a skeleton as a set of bits. */
  private static int letters(String skeleton) {
    int letters = 0;
    for (int i = 0; i < skeleton.length(); i++) letters |= 1 << skeleton.charAt(i);
    return letters;
  }

  private static @Nullable Sex sexOf(List<NameForm> parts) {
    for (var part : parts) if (part.sex != null) return part.sex;
    return null;
  }

  public Kind kind() {
    return kind;
  }

  /** As written, in lower case and one script, without apostrophes and accents, words by spaces. */
  public String text() {
    return text;
  }

  /** The sounds of all words together, as {@link Skeleton} says: one across scripts. */
  public String skeleton() {
    return skeleton;
  }

  /** Another reading of the sounds; "" where there is none. */
  public String second() {
    return second;
  }

  /** The consonants by kind: what is heard alike, in any script, has the same. */
  public String sound() {
    return sound;
  }

  /** The words of a double name; empty for a single one. */
  public List<NameForm> parts() {
    return parts;
  }

  /** Whether nothing is known. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether only the first letter is known. */
  public boolean isInitial() {
    return text.length() == 1;
  }

  /**
   * The numbers of the given names that this may be written for, the father's of a patronymic;
   * several for an ambiguous short form, empty for an unknown or a family name. They hold while the
   * program runs.
   */
  public int[] known() {
    return known.clone();
  }

  /**
   * The given names that this may be written for, each by its first form, at most three of them:
   * what stands for all spellings, short forms and languages of a name. An unknown name stands for
   * itself, and so does any other kind.
   */
  public List<NameForm> meanings() {
    int[] names = known.length > 0 ? known : near;
    if (kind != Kind.GIVEN || names.length == 0) return List.of(this);
    return Arrays.stream(names).limit(MOST_MEANINGS).mapToObj(GivenNames.usual()::first).toList();
  }

  /** The sex that the name tells; null where it tells none. */
  public @Nullable Sex sex() {
    return sex;
  }

  int letters() {
    return letters;
  }

  boolean isCyrillic() {
    return cyrillic;
  }

  /** Known names with their grades, as {@link GivenNames} packs them; not to be changed. */
  int[] knownNames() {
    return known;
  }

  /** Names from which an unknown one is one slip away; not to be changed. */
  int[] nearNames() {
    return near;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NameForm o && o.kind == kind && o.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 3 + kind.ordinal();
  }

  @Override
  public String toString() {
    return text;
  }
}
