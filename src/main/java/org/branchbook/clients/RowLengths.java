package org.branchbook.clients;

import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;

/** What a card's rows may be at the longest, so that the store never has to cut one. */
final class RowLengths {
  private RowLengths() {}

  static void check(ClientSheet sheet, Map<ClientField, Text> wrong) {
    for (var field : List.of(ClientField.values()))
      if (field.type == ClientField.Type.LIST)
        for (var row : sheet.list(field)) check(field, row, wrong);
  }

  private static void check(ClientField field, Object row, Map<ClientField, Text> wrong) {
    switch (row) {
      case Identifier i -> {
        atMost(2, i.country(), field, wrong);
        atMost(40, i.system(), field, wrong);
        atMost(20, i.series(), field, wrong);
        atMost(60, i.number(), field, wrong);
        atMost(200, i.issuedBy(), field, wrong);
      }
      case Phone p -> {
        atMost(40, p.number(), field, wrong);
        atMost(60, p.label(), field, wrong);
      }
      case Email e -> {
        atMost(200, e.address(), field, wrong);
        atMost(60, e.label(), field, wrong);
      }
      case Address a -> {
        atMost(2, a.country(), field, wrong);
        atMost(20, a.postcode(), field, wrong);
        atMost(120, a.region(), field, wrong);
        atMost(120, a.city(), field, wrong);
        atMost(200, a.street(), field, wrong);
        atMost(60, a.house(), field, wrong);
        atMost(30, a.flat(), field, wrong);
      }
      case ContactPerson c -> {
        atMost(200, c.name(), field, wrong);
        atMost(120, c.position(), field, wrong);
        atMost(40, c.phone(), field, wrong);
        atMost(200, c.email(), field, wrong);
      }
      default -> throw new IllegalArgumentException(row.getClass().getName());
    }
  }

  private static void atMost(
      int longest, String text, ClientField field, Map<ClientField, Text> wrong) {
    if (text.length() > longest)
      wrong.putIfAbsent(field, Text.of("clients.wrong.long.row", text, longest));
  }
}
