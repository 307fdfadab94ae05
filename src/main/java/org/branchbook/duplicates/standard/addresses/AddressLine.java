package org.branchbook.duplicates.standard.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.branchbook.duplicates.standard.Spelling;
import org.branchbook.duplicates.standard.addresses.AddressWords.Role;

/** Reads an address in one line, Eastern (street, then house) or Western (house, then street). */
final class AddressLine {
  private static final Pattern POSTCODE =
      Pattern.compile("\\d{5}|\\d{6}|(?i:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})");
  private static final Pattern NUMBER =
      Pattern.compile("(?U)\\d+\\p{L}?([-/]\\p{L}|[-/]\\d+\\p{L}?)?");

  private String postcode = "";
  private String city = "";
  private String street = "";
  private String house = "";
  private String flat = "";

  private AddressLine() {}

  static AddressForm read(String line, RenamedStreets renamed) {
    var read = new AddressLine();
    for (var part : line.split("[,;]")) if (!part.isBlank()) read.part(part.strip());
    return AddressForm.of(read.postcode, read.city, read.street, read.house, read.flat, renamed);
  }

  private void part(String part) {
    if (POSTCODE.matcher(part).matches()) {
      postcode = part;
      return;
    }
    var words = new ArrayList<>(List.of(part.split("(?<=\\.)(?=\\p{L})|\\s+")));
    var role = role(words.getFirst());
    boolean digit = words.size() > 1 && Character.isDigit(words.get(1).charAt(0));
    // д. 5 is a house, д. Іванівка a village
    if (role == Role.HOUSE && words.size() > 1 && !digit) role = Role.PLACE;
    if (role == Role.REGION || words.size() > 1 && role(words.getLast()) == Role.REGION) return;
    if (role == Role.HOUSE && words.size() > 1) house = rest(words);
    else if (role == Role.BLOCK && words.size() > 1) house += " " + part;
    else if (role == Role.FLAT && words.size() > 1) flat = rest(words);
    else if (role == Role.PLACE && words.size() > 1) city = rest(words);
    else if (street.isEmpty() && (hasKind(words) || isNumber(words.getFirst()) && words.size() > 1))
      street(words);
    else if (isNumber(part) && house.isEmpty() && !street.isEmpty()) house = part;
    else if (isNumber(part) && flat.isEmpty() && !house.isEmpty()) flat = part;
    else if (city.isEmpty() && !street.isEmpty()) city = part;
    else if (street.isEmpty() && !city.isEmpty()) street(words);
    else if (city.isEmpty()) city = part;
  }

  /** A street with or without its house, in front or behind, and the flat behind that. */
  private void street(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      var role = role(words.get(i));
      if (role != Role.HOUSE && role != Role.FLAT) continue;
      var number = String.join(" ", words.subList(i + 1, words.size()));
      if (!number.isEmpty() && !Character.isDigit(number.charAt(0))) continue;
      if (role == Role.HOUSE) house = number;
      else flat = number;
      words.subList(i, words.size()).clear();
    }
    if (words.size() > 1 && isNumber(words.getFirst()) && house.isEmpty())
      house = words.removeFirst();
    else if (words.size() > 1 && isNumber(words.getLast()) && house.isEmpty())
      house = words.removeLast();
    street = String.join(" ", words);
  }

  private static boolean hasKind(List<String> words) {
    return words.stream().anyMatch(w -> role(w) == Role.STREET);
  }

  private static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
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
