package org.branchbook.duplicates.standard.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.branchbook.duplicates.standard.Spelling;
import org.branchbook.duplicates.standard.addresses.AddressWords.Role;

/** Reads an address in one line, Eastern (street, then house) or Western (house, then street). */
final class AddressLine {
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\w-])(\\d{5,6}|\\d{2}-\\d{3}|(?i:[a-z]{1,2}\\d[a-z\\d]?"
              + " ?\\d[a-z]{2}))(?![\\w/-])");
  private static final Pattern NUMBER =
      Pattern.compile("(?U)\\d+\\p{L}?([-/]\\p{L}|[-/]\\d+\\p{L}?)?");
  private static final Pattern HOUSE_AND_FLAT = Pattern.compile("(?U)(\\d+\\p{L}?)-(\\d+)");
  private static final Pattern WORDS = Pattern.compile("(?<=\\.)(?=[\\p{L}\\d])|\\s+");

  private String postcode = "";
  private String city = "";
  private String street = "";
  private String house = "";
  private String flat = "";

  private AddressLine() {}

  static AddressForm read(String line, RenamedStreets renamed) {
    var read = new AddressLine();
    for (var part : AddressWords.together(line).split("[,;]"))
      for (var piece : pieces(part)) read.piece(piece);
    return AddressForm.of(read.postcode, read.city, read.street, read.house, read.flat, renamed);
  }

  /** A part between commas, cut before words that begin another: м. Київ вул. Вербова буд. 5. */
  private static List<List<String>> pieces(String part) {
    var words = new ArrayList<String>();
    for (var word : WORDS.split(part.strip()))
      if (word.chars().anyMatch(Character::isLetterOrDigit)) words.add(word);
    var pieces = new ArrayList<List<String>>();
    int from = 0;
    for (int i = 1; i < words.size(); i++)
      if (begins(words, from, i)) {
        pieces.add(new ArrayList<>(words.subList(from, i)));
        from = i;
      }
    if (from < words.size()) pieces.add(new ArrayList<>(words.subList(from, words.size())));
    return pieces;
  }

  private static boolean begins(List<String> words, int from, int at) {
    var first = role(words.get(from));
    return switch (role(words.get(at))) {
      case HOUSE, BLOCK, FLAT ->
          at + 1 < words.size() && startsWithDigit(words.get(at + 1)) && at - from > 0;
      case STREET -> first == Role.PLACE && at - from > 1;
      case PLACE -> first != Role.PLACE && words.get(at).endsWith(".") && at + 1 < words.size();
      default -> false;
    };
  }

  private void piece(List<String> words) {
    takePostcode(words);
    if (words.isEmpty()) return;
    var role = role(words.getFirst());
    boolean digit = words.size() > 1 && startsWithDigit(words.get(1));
    // д. 5 is a house, д. Іванівка a village
    if (role == Role.HOUSE && words.size() > 1 && !digit) role = Role.PLACE;
    boolean kind = words.stream().anyMatch(w -> role(w) == Role.STREET);
    if (!kind && words.stream().anyMatch(w -> role(w) == Role.REGION)) return;
    boolean more = words.size() > 1;
    if (role == Role.HOUSE && more) house(rest(words));
    else if (role == Role.BLOCK && digit) house += " " + String.join(" ", words);
    else if (role == Role.FLAT && more) flat = rest(words);
    else if (role == Role.PLACE && more) city = rest(words);
    else bare(words, kind);
  }

  /** What no word tells: by what is there already and by where numbers stand. */
  private void bare(List<String> words, boolean kind) {
    boolean more = words.size() > 1;
    boolean numbered = more && (isNumber(words.getFirst()) || isNumber(words.getLast()));
    var all = String.join(" ", words);
    if (street.isEmpty() && (kind || numbered)) street(words);
    else if (isNumber(all) && house.isEmpty() && !street.isEmpty()) house(all);
    else if (isNumber(all) && flat.isEmpty() && !house.isEmpty()) flat = all;
    else if (city.isEmpty()) city = all;
    else if (street.isEmpty()) street(words);
  }

  private void takePostcode(List<String> words) {
    if (!postcode.isEmpty() || words.stream().anyMatch(w -> role(w) != Role.NOTHING)) return;
    var all = String.join(" ", words);
    var found = POSTCODE.matcher(all);
    if (!found.find()) return;
    // 10001 Woodlawn is a house
    boolean house = found.start() == 0 && found.end() < all.length() && street.isEmpty();
    if (house) return;
    postcode = found.group();
    var left = (all.substring(0, found.start()) + all.substring(found.end())).strip();
    words.clear();
    if (!left.isEmpty()) words.addAll(List.of(left.split("\\s+")));
  }

  /** A street with its house, in front or behind; 1-й пров. Садовий has its number in front. */
  private void street(List<String> words) {
    if (house.isEmpty() && words.size() > 1) {
      if (isNumber(words.getLast())) house(words.removeLast());
      else if (isNumber(words.getFirst()) && !cyrillic(words)) house(words.removeFirst());
    }
    street = String.join(" ", words);
  }

  /** 44-12 is house and flat; 44-а and 44/12 are houses. */
  private void house(String number) {
    var both = HOUSE_AND_FLAT.matcher(number);
    if (flat.isEmpty() && both.matches()) {
      house = both.group(1);
      flat = both.group(2);
    } else house = number;
  }

  private static boolean cyrillic(List<String> words) {
    return words.stream().flatMap(w -> Spelling.words(w).stream()).anyMatch(Spelling::cyrillic);
  }

  private static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  private static boolean startsWithDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static Role role(String word) {
    var words = Spelling.words(word);
    return words.isEmpty()
        ? Role.NOTHING
        : AddressWords.meaning(Spelling.bare(String.join("", words))).role();
  }

  private static String rest(List<String> words) {
    return String.join(" ", words.subList(1, words.size()));
  }
}
