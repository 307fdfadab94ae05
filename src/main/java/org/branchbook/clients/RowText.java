package org.branchbook.clients;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a card's list in words, as the audit and the comparison of two edits show it. */
final class RowText {
  private RowText() {}

  static String of(Object row) {
    return switch (row) {
      case Identifier i ->
          words(
              i.kind().name(),
              i.country(),
              i.system(),
              i.series(),
              i.number(),
              i.issuedBy(),
              i.issued() == null ? "" : i.issued().toString(),
              i.expires() == null ? "" : "– " + i.expires(),
              i.disputed() ? "(?)" : "");
      case Phone p -> words(p.number(), labelled(p.label()));
      case Email e -> words(e.address(), labelled(e.label()));
      case Address a -> words(a.kind().name(), a.country(), a.line());
      case ContactPerson c -> words(c.name(), c.position(), c.phone(), c.email());
      default -> throw new IllegalArgumentException(row.getClass().getName());
    };
  }

  private static String labelled(String label) {
    return label.isEmpty() ? "" : "(" + label + ")";
  }

  private static String words(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
  }
}
