package org.branchbook.duplicates.standard.addresses;

import java.util.Locale;
import org.branchbook.clients.Address;

/**
 * An address as it is compared; absent parts are "".
 *
 * @param city by its sounds, without its kind
 * @param streetKind the kind of street, one word in all languages
 * @param street by its sounds, its words in the order of the alphabet, by its present name
 * @param house with its letter and block: 12a, 12/3
 */
public record AddressForm(
    String postcode, String city, String streetKind, String street, String house, String flat) {

  /** The form of a card's address. */
  public static AddressForm of(Address address, RenamedStreets renamed) {
    if (address.house().isBlank() && !address.street().isBlank()) {
      var line = AddressLine.read(address.street(), renamed);
      var city = address.city().isBlank() ? line.city() : AddressWords.city(address.city());
      var now = renamed.now(city, new RenamedStreets.Name(line.streetKind(), line.street()));
      return new AddressForm(
          address.postcode().isBlank() ? line.postcode() : postcode(address.postcode()),
          city,
          now.kind(),
          now.street(),
          line.house(),
          address.flat().isBlank() ? line.flat() : AddressWords.number(address.flat()));
    }
    return of(
        address.postcode(),
        address.city(),
        address.street(),
        address.house(),
        address.flat(),
        renamed);
  }

  /** The form of an address in its parts. */
  public static AddressForm of(
      String postcode,
      String city,
      String street,
      String house,
      String flat,
      RenamedStreets renamed) {
    var place = AddressWords.city(city);
    var now = renamed.now(place, RenamedStreets.Name.of(street));
    return new AddressForm(
        postcode(postcode),
        place,
        now.kind(),
        now.street(),
        AddressWords.number(house),
        AddressWords.number(flat));
  }

  /** The form of an address in one line: м. Київ, вул. Хрещатик, буд. 22, кв. 5; 22 High Street. */
  public static AddressForm read(String line, RenamedStreets renamed) {
    return AddressLine.read(line, renamed);
  }

  static String postcode(String written) {
    var out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '-' && !Character.isWhitespace(c)) out.append(c);
    }
    return out.toString().toUpperCase(Locale.ROOT);
  }

  /** Whether nothing is known. */
  public boolean isBlank() {
    return street.isEmpty() && city.isEmpty() && postcode.isEmpty();
  }
}
