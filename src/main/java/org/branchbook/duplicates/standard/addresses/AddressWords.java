package org.branchbook.duplicates.standard.addresses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.base.Repeated;
import org.branchbook.duplicates.standard.Skeleton;
import org.branchbook.duplicates.standard.Spelling;
import org.branchbook.duplicates.standard.WordList;

/** The words of addresses that are no names: kinds of street and place, house, flat. */
final class AddressWords {
  /** What a word of an address says. */
  enum Role {
    STREET,
    PLACE,
    REGION,
    HOUSE,
    BLOCK,
    FLAT,
    FLOOR,
    SIDE,
    NOTHING
  }

  /** A word's role and the one word for all that mean the same. */
  record Meaning(Role role, String code) {}

  /** Of an ordinal number: 5ого. */
  private static final int LONGEST_ENDING = 3;

  private static final Meaning SAINT = new Meaning(Role.SIDE, "saint");
  private static final Meaning NOTHING = new Meaning(Role.NOTHING, "");
  private static final Map<String, Meaning> MEANINGS = meanings(WordList.of("address-words"));

  /** Kinds shortened by their first and last letters: пр-т, б-р, р-н, ж/м. */
  private static final Pattern SHORTENED =
      Pattern.compile("(?iU)\\b(пр|б|бул|р|м|мк|кв|ж|пл|наб)[-/](т|кт|р|н|рн|л|м|д|ль|ща)\\b\\.?");

  /** 1-й, 2-га: the ending of an ordinal before a word. */
  private static final Pattern ORDINAL =
      Pattern.compile("(?iU)\\b(\\d{1,3})-(й|ий|я|ая|ша|га|тя|та|го|е|ы)(?=\\s+\\p{L})");

  /** Towns and streets of one branch repeat. */
  private static final int REPEATING = 10_000;

  private static final Repeated<String> CITIES =
      new Repeated<>(REPEATING, written -> name(written, Role.PLACE));
  private static final Repeated<Street> STREETS =
      new Repeated<>(REPEATING, w -> new Street(kindOf(w), name(w, Role.STREET)));

  /** What is said of a street. */
  private record Street(String kind, String name) {}

  private AddressWords() {}

  /** A text whose shortened kinds are one word each, ordinals without their endings. */
  static String together(String text) {
    if (text.indexOf('-') < 0 && text.indexOf('/') < 0) return text;
    var plain = ORDINAL.matcher(text).replaceAll("$1");
    return SHORTENED.matcher(plain).replaceAll("$1$2 ");
  }

  private static Map<String, Meaning> meanings(List<String> lines) {
    var all = new HashMap<String, Meaning>();
    for (var line : lines) {
      var words = line.split("\\s+");
      var meaning = new Meaning(Role.valueOf(words[0]), words[1]);
      for (int i = 2; i < words.length; i++) all.putIfAbsent(words[i], meaning);
    }
    return Map.copyOf(all);
  }

  static Meaning meaning(String word) {
    return MEANINGS.getOrDefault(word, NOTHING);
  }

  /** A street's name by its sounds, without its kind, its words in the order of the alphabet. */
  static String street(String written) {
    return STREETS.of(written).name;
  }

  /**
   * The kind of street that a text names; "" for none. Of two words that may be it, the last is in
   * Latin letters, the first in Cyrillic ones.
   */
  static String kind(String written) {
    return STREETS.of(written).kind;
  }

  private static String kindOf(String written) {
    var kind = "";
    var words = Spelling.words(together(written));
    for (int i = 0; i < words.size(); i++) {
      var meaning = meaning(words, i);
      if (meaning.role() != Role.STREET) continue;
      if (kind.isEmpty() || !Spelling.cyrillic(words.get(i))) kind = meaning.code();
    }
    return kind;
  }

  /** What a word says where it stands: St before another word is a saint. */
  private static Meaning meaning(List<String> words, int at) {
    var meaning = meaning(Spelling.bare(words.get(at)));
    boolean saint =
        meaning.code().equals("street")
            && words.get(at).equals("st")
            && at + 1 < words.size()
            && meaning(words.get(at + 1)).role() == Role.NOTHING
            && Character.isLetter(words.get(at + 1).charAt(0));
    return saint ? SAINT : meaning;
  }

  /** A place's name by its sounds, without its kind. */
  static String city(String written) {
    return CITIES.of(written);
  }

  private static String name(String written, Role kind) {
    var words = new ArrayList<String>();
    var all = Spelling.words(together(written));
    for (int i = 0; i < all.size(); i++) {
      var word = all.get(i);
      var meaning = meaning(all, i);
      if (meaning.role() == kind) continue;
      if (meaning.role() == Role.FLOOR && !words.isEmpty()) {
        // first floor
        words.removeLast();
        continue;
      }
      words.add(meaning.role() == Role.SIDE ? meaning.code() : Skeleton.of(plainNumber(word)));
    }
    // a street may be called by nothing but its kind: Broadway, Набережна
    if (words.isEmpty()) for (var word : all) words.add(Skeleton.of(word));
    return words.stream().filter(w -> !w.isEmpty()).sorted().collect(Collectors.joining(" "));
  }

  /** 51st, 5й and 5та without their endings. */
  private static String plainNumber(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) digits++;
    boolean ending = digits > 0 && word.length() - digits <= LONGEST_ENDING;
    return ending ? word.substring(0, digits) : word;
  }

  /** A house or flat number: 12-А, 12 a and 12А are 12a. */
  static String number(String written) {
    var out = new StringBuilder();
    for (var word : Spelling.words(written)) {
      var bare = Spelling.bare(word);
      var role = meaning(bare).role();
      if (bare.length() > 1 && (role == Role.HOUSE || role == Role.FLAT)) continue;
      if (role == Role.BLOCK && bare.length() > 1) {
        out.append('/');
        continue;
      }
      boolean digits = Character.isDigit(bare.charAt(0));
      if (digits && !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1)))
        out.append('/');
      out.append(Character.isDigit(bare.charAt(0)) ? tail(bare) : Skeleton.of(bare));
    }
    return out.toString();
  }

  /** 12а in any script, without leading zeros. */
  private static String tail(String number) {
    int i = 0;
    while (i < number.length() - 1 && number.charAt(i) == '0') i++;
    int digits = i;
    while (digits < number.length() && Character.isDigit(number.charAt(digits))) digits++;
    var letters = number.substring(digits);
    return number.substring(i, digits) + (letters.isEmpty() ? "" : Skeleton.of(letters));
  }
}
