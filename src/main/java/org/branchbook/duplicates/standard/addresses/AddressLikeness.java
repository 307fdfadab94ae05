package org.branchbook.duplicates.standard.addresses;

import org.branchbook.clients.search.Digits;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.Strings;

/**
 * How alike two addresses are. Streets and places may be spelt otherwise; house and flat are the
 * same or others: next door is another household.
 */
public final class AddressLikeness {
  private static final float NO_FLAT = 0.9f;
  private static final float OTHER_FLAT = 0.7f;
  private static final float NO_HOUSE = 0.75f;
  private static final float SAME_NUMBER = 0.7f;
  private static final float OTHER_HOUSE = 0.45f;
  private static final float SAME_CITY = 0.2f;

  private AddressLikeness() {}

  /** Of the whole addresses, as {@link Grade} grades it. */
  public static float of(AddressForm a, AddressForm b) {
    if (a.isBlank() || b.isBlank()) return Grade.UNKNOWN;
    float city = place(a.city(), b.city());
    float street = street(a, b);
    if (street < 0) return city < 0 ? postcode(a, b) : city >= Grade.CLOSE_FROM ? 0.4f : 0;
    boolean otherCity = city >= 0 && city < Grade.SIMILAR_FROM && !samePostcode(a, b);
    if (otherCity || street < Grade.SIMILAR_FROM)
      return city >= Grade.CLOSE_FROM ? SAME_CITY : 0.1f;
    return street * number(a, b);
  }

  private static float number(AddressForm a, AddressForm b) {
    if (a.house().isEmpty() || b.house().isEmpty()) return NO_HOUSE;
    if (!a.house().equals(b.house()))
      return number(a.house()).equals(number(b.house())) ? SAME_NUMBER : OTHER_HOUSE;
    if (a.flat().equals(b.flat())) return 1;
    return a.flat().isEmpty() || b.flat().isEmpty() ? NO_FLAT : OTHER_FLAT;
  }

  /** 12 of 12a, 12/3 and of the row of houses 12–16. */
  private static String number(String house) {
    int end = 0;
    while (end < house.length() && Character.isDigit(house.charAt(end))) end++;
    return house.substring(0, end);
  }

  private static boolean samePostcode(AddressForm a, AddressForm b) {
    return !a.postcode().isEmpty() && a.postcode().equals(b.postcode());
  }

  private static float postcode(AddressForm a, AddressForm b) {
    if (a.postcode().isEmpty() || b.postcode().isEmpty()) return Grade.UNKNOWN;
    return a.postcode().equals(b.postcode()) ? 0.6f : 0;
  }

  /** Of the streets' names and kinds. */
  public static float street(AddressForm a, AddressForm b) {
    if (a.street().isEmpty() || b.street().isEmpty()) return Grade.UNKNOWN;
    float names = place(a.street(), b.street());
    boolean otherKind =
        !a.streetKind().isEmpty()
            && !b.streetKind().isEmpty()
            && !a.streetKind().equals(b.streetKind());
    return otherKind ? names * 0.9f : names;
  }

  /** Of two names of places or streets in the form in which they are compared. */
  public static float place(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) return Grade.UNKNOWN;
    if (a.equals(b)) return 1;
    // 37th Street isn't 39th Street with a slip
    if (!Digits.in(a).equals(Digits.in(b))) return 0.1f;
    int length = Math.max(a.length(), b.length());
    int slips = Strings.slips(a, b, 3);
    if (slips == 1) return length > 4 ? 0.93f : 0.6f;
    if (slips == 2) return length > 7 ? 0.87f : length > 5 ? 0.65f : 0.3f;
    if (slips == 3 && length > 10) return 0.75f;
    // вул. Шевченка, вул. Тараса Шевченка
    if (within(a, b) || within(b, a)) return 0.86f;
    return Strings.jaroWinkler(a, b) > 0.92f ? 0.65f : 0.1f;
  }

  /** Whether all words of the one stand in the other, both in the order of the alphabet. */
  private static boolean within(String part, String whole) {
    boolean tells = false;
    for (int from = 0; from < part.length(); ) {
      int to = part.indexOf(' ', from);
      if (to < 0) to = part.length();
      if (!holds(whole, part, from, to)) return false;
      tells |= to - from > 3;
      from = to + 1;
    }
    return tells;
  }

  private static boolean holds(String whole, String part, int from, int to) {
    int length = to - from;
    for (int at = 0; at >= 0 && at + length <= whole.length(); ) {
      boolean ends = at + length == whole.length() || whole.charAt(at + length) == ' ';
      if (ends && whole.regionMatches(at, part, from, length)) return true;
      int space = whole.indexOf(' ', at);
      if (space < 0) return false;
      at = space + 1;
    }
    return false;
  }
}
