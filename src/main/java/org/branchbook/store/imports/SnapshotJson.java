package org.branchbook.store.imports;

import org.branchbook.clients.Client;
import org.branchbook.clients.Holding;
import org.branchbook.contacts.Contact;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.records.Snapshot;
import org.branchbook.links.Link;
import org.branchbook.store.RecordJson;

/** Records as text, to be brought back when an import is taken back. */
final class SnapshotJson {
  private final RecordJson json = new RecordJson();

  String write(Snapshot record) {
    return json.write(
        switch (record) {
          case Snapshot.OfClient(var client) -> client;
          case Snapshot.OfLink(var link) -> link;
          case Snapshot.OfHolding(var holding) -> holding;
          case Snapshot.OfContact(var contact) -> contact;
        });
  }

  Snapshot read(Kind kind, String text) {
    return switch (kind) {
      case CLIENT -> new Snapshot.OfClient(json.read(text, Client.class));
      case LINK -> new Snapshot.OfLink(json.read(text, Link.class));
      case HOLDING -> new Snapshot.OfHolding(json.read(text, Holding.class));
      case CONTACT -> new Snapshot.OfContact(json.read(text, Contact.class));
      case FACT, DAILY, PLAN, KNOWN ->
          throw new IllegalArgumentException("facts are kept elsewhere");
    };
  }
}
