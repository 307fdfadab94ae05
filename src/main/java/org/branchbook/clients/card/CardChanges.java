package org.branchbook.clients.card;

import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;
import org.branchbook.staff.AuditLine.Change;

/** The fields of a card with their values before and after, as the audit keeps them. */
final class CardChanges {
  private CardChanges() {}

  static List<Change> between(Client before, Client after) {
    var old = ClientSheet.of(before);
    var now = ClientSheet.of(after);
    return old.differs(now).stream()
        .map(f -> new Change(f.name(), old.text(f), now.text(f)))
        .toList();
  }

  static List<Change> ofNew(Client client) {
    var sheet = ClientSheet.of(client);
    return ClientField.all(sheet.person()).stream()
        .filter(f -> !sheet.text(f).isEmpty() && !sheet.text(f).equals("false"))
        .map(f -> new Change(f.name(), "", sheet.text(f)))
        .toList();
  }
}
