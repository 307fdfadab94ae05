package org.branchbook.imports;

import java.util.Map;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.contacts.ContactBulk;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.records.Branch;
import org.branchbook.imports.records.ClientShelf;
import org.branchbook.imports.records.ContactShelf;
import org.branchbook.imports.records.HoldingShelf;
import org.branchbook.imports.records.LinkShelf;
import org.branchbook.imports.records.Shelf;
import org.branchbook.links.LinkBulk;

/** The rooms that imports fill. */
public record Rooms(
    ClientBulk clients, LinkBulk links, HoldingBulk holdings, ContactBulk contacts) {
  ClientShelf clientShelf(Branch branch) {
    return new ClientShelf(clients, branch);
  }

  Map<Kind, Shelf> shelves(Branch branch) {
    return Map.of(
        Kind.CLIENT, clientShelf(branch),
        Kind.LINK, new LinkShelf(links),
        Kind.HOLDING, new HoldingShelf(holdings, branch),
        Kind.CONTACT, new ContactShelf(contacts, branch));
  }
}
