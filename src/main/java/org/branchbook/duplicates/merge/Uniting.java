package org.branchbook.duplicates.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.Address;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.LookAlike;
import org.branchbook.clients.Phone;

/** Rows of several cards as one list, what they say alike standing there once. */
final class Uniting {
  private Uniting() {}

  /** The rows of the first card as they are, then those of the others that it hasn't. */
  static List<Object> rows(ClientField field, List<ClientSheet> cards, Set<String> wrong) {
    var united = new ArrayList<Object>();
    var there = new HashSet<List<String>>();
    for (var card : cards) {
      var mine = new ArrayList<List<String>>();
      for (var row : card.list(field)) {
        var same = identity(row);
        mine.add(same);
        var kept = row instanceof Identifier number ? disputed(number, wrong) : row;
        if (!there.contains(same)) united.add(kept);
        // a number that one card disputes and another is sure of is sure
        else if (kept instanceof Identifier number && !number.disputed())
          united.replaceAll(
              r ->
                  r instanceof Identifier i && i.disputed() && identity(i).equals(same) ? kept : r);
      }
      there.addAll(mine);
    }
    return united;
  }

  private static Identifier disputed(Identifier number, Set<String> wrong) {
    return number.hardKey().filter(wrong::contains).isPresent() ? disputed(number) : number;
  }

  private static Identifier disputed(Identifier i) {
    return new Identifier(
        i.kind(),
        i.country(),
        i.system(),
        i.series(),
        i.number(),
        i.issuedBy(),
        i.issued(),
        i.expires(),
        true);
  }

  /** What of a row tells it from others. */
  private static List<String> identity(Object row) {
    return switch (row) {
      case Identifier i ->
          List.of(
              i.kind().name(),
              i.country(),
              LookAlike.fold(i.system()),
              LookAlike.fold(i.series() + i.number()));
      case Phone p ->
          List.of(
              Optional.of(digits(p.number()))
                  .filter(d -> d.length() > 4)
                  .orElse(plain(p.number())));
      case Email e -> List.of(plain(e.address()));
      case Address a -> List.of(a.kind().name(), a.country(), plain(a.line()));
      case ContactPerson c -> List.of(plain(c.name()), digits(c.phone()), plain(c.email()));
      default -> throw new IllegalArgumentException("no row of a card: " + row);
    };
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.,]+", " ").strip();
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }
}
