package org.branchbook.links.suggested;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.branchbook.clients.search.Fold;

/** Whose telephone, mailbox, account or dwelling is the same, however it is written. */
final class Alike {
  /** Numbers are the same that end so, however their beginning is written. */
  private static final int DIGITS = 9;

  /** So much of a family name is common to a man's and a woman's form of it. */
  private static final int ENDING = 3;

  private final SharedValues values;
  private final Map<Long, Boolean> persons = new HashMap<>();
  private final Map<Long, String> families = new HashMap<>();

  Alike(SharedValues values) {
    this.values = values;
    values.clients(
        (client, person, family) -> {
          persons.put(client, person);
          if (!family.isEmpty()) families.put(client, stem(family));
        });
  }

  /** Takes those who share something, by ascending numbers. */
  @FunctionalInterface
  interface Shared {
    void by(Reason why, long[] clients);
  }

  /** Of each client whether it is a person. */
  Map<Long, Boolean> persons() {
    return persons;
  }

  void phones(int most, Shared shared) {
    sharing(values::phones, Alike::phone, Ground.PHONE, most, shared);
  }

  void emails(int most, Shared shared) {
    sharing(values::emails, v -> v.toLowerCase(Locale.ROOT).strip(), Ground.EMAIL, most, shared);
  }

  void accounts(int most, Shared shared) {
    sharing(values::accounts, Alike::account, Ground.ACCOUNT, most, shared);
  }

  /** The same address; of which two it is a home, {@link #home} tells. */
  void places(int most, Shared shared) {
    var sharing = new Sharing();
    values.addresses(
        (client, country, city, street, house, flat) -> {
          // a town or a street alone is no dwelling
          if (street.isBlank() || house.isBlank()) return;
          var shown = city + ", " + street + ", " + house + (flat.isBlank() ? "" : ", " + flat);
          var plain = String.join(" ", Fold.words(country + " " + city + " " + street));
          sharing.add(plain + "|" + folded(house) + "|" + folded(flat), shown, client);
        });
    sharing.each(most, (shown, all) -> shared.by(Reason.of(Ground.ADDRESS, shown), all));
  }

  /** An address that two share: a household where they have the family name in common too. */
  Reason home(Reason address, long one, long other) {
    var family = families.get(one);
    return family != null && family.equals(families.get(other))
        ? Reason.of(Ground.HOUSEHOLD, address.value())
        : address;
  }

  private static void sharing(
      Consumer<SharedValues.Sink> reading,
      UnaryOperator<String> plain,
      Ground ground,
      int most,
      Shared shared) {
    var sharing = new Sharing();
    reading.accept((client, value) -> sharing.add(plain.apply(value), value, client));
    sharing.each(most, (shown, clients) -> shared.by(Reason.of(ground, shown), clients));
  }

  private static String folded(String text) {
    return String.join("", Fold.words(text));
  }

  private static String stem(String family) {
    var folded = folded(family);
    return folded.length() <= ENDING + 2 ? folded : folded.substring(0, folded.length() - ENDING);
  }

  private static String phone(String number) {
    var digits = number.replaceAll("\\D", "");
    return digits.length() <= DIGITS ? "" : digits.substring(digits.length() - DIGITS);
  }

  private static String account(String number) {
    var plain = number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    return plain.length() < DIGITS ? "" : plain;
  }
}
