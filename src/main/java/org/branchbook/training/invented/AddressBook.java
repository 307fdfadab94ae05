package org.branchbook.training.invented;

import java.util.List;
import org.branchbook.clients.Address;
import org.branchbook.clients.Address.Kind;

/** Streets round the branch, most of them on the Podil. */
final class AddressBook {
  private record Street(
      int weight, String city, String region, String postcode, String name, int last, char kind) {}

  private final Weighted<Street> homes;
  private final Weighted<Street> offices;

  AddressBook() {
    var streets =
        Lines.table("streets").stream()
            .map(
                c ->
                    new Street(
                        Integer.parseInt(c[0]),
                        c[1],
                        c[2],
                        c[3],
                        c[4],
                        Integer.parseInt(c[5]),
                        c[6].charAt(0)))
            .toList();
    homes = new Weighted<>(streets, Street::weight);
    offices = new Weighted<>(streets, s -> s.kind == 'B' ? s.weight * 3.0 : s.weight * 0.4);
  }

  Address home(Dice dice) {
    var s = homes.pick(dice);
    var flat = s.kind == 'H' ? "" : "кв. " + dice.between(1, 140);
    return address(Kind.REGISTERED, s, house(s, dice), flat);
  }

  Address office(Dice dice) {
    var s = offices.pick(dice);
    var room = s.kind == 'H' || dice.chance(0.4) ? "" : "оф. " + dice.between(1, 60);
    return address(Kind.REGISTERED, s, house(s, dice), room);
  }

  /** A street to name in a conversation. */
  String street(Dice dice) {
    var s = homes.pick(dice);
    return s.name + ", " + dice.between(1, s.last);
  }

  private static String house(Street s, Dice dice) {
    return dice.between(1, s.last)
        + (dice.chance(0.12) ? dice.pick(List.of("А", "Б", "/2", "В", "/14")) : "");
  }

  private static Address address(Kind kind, Street s, String house, String flat) {
    return new Address(kind, "UA", s.postcode, s.region, s.city, s.name, house, flat);
  }
}
