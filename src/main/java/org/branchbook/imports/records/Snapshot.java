package org.branchbook.imports.records;

import org.branchbook.clients.Client;
import org.branchbook.clients.Holding;
import org.branchbook.contacts.Contact;
import org.branchbook.imports.profile.Kind;
import org.branchbook.links.Link;

/** A record as it stood at a moment. */
public sealed interface Snapshot {
  Kind kind();

  long id();

  int version();

  /** The same with another version: as it is saved over one. */
  Snapshot at(int version);

  /** A card. */
  record OfClient(Client client) implements Snapshot {
    @Override
    public Kind kind() {
      return Kind.CLIENT;
    }

    @Override
    public long id() {
      return client.id().value();
    }

    @Override
    public Snapshot at(int version) {
      return new OfClient(client.at(version));
    }

    @Override
    public int version() {
      return client.version();
    }
  }

  /** A link. */
  record OfLink(Link link) implements Snapshot {
    @Override
    public Kind kind() {
      return Kind.LINK;
    }

    @Override
    public long id() {
      return link.id().value();
    }

    @Override
    public Snapshot at(int version) {
      return new OfLink(
          new Link(
              link.id(),
              link.from(),
              link.to(),
              link.type(),
              link.share(),
              link.votes(),
              link.since(),
              link.until(),
              link.status(),
              link.source(),
              link.reason(),
              version));
    }

    @Override
    public int version() {
      return link.version();
    }
  }

  /** A product held. */
  record OfHolding(Holding holding) implements Snapshot {
    @Override
    public Kind kind() {
      return Kind.HOLDING;
    }

    @Override
    public long id() {
      return holding.id();
    }

    @Override
    public Snapshot at(int version) {
      return new OfHolding(
          new Holding(
              holding.id(),
              holding.client(),
              holding.kind(),
              holding.name(),
              holding.number(),
              holding.key(),
              holding.currency(),
              holding.amount(),
              holding.rate(),
              holding.opened(),
              holding.closes(),
              holding.closed(),
              version));
    }

    @Override
    public int version() {
      return holding.version();
    }
  }

  /** A contact. */
  record OfContact(Contact contact) implements Snapshot {
    @Override
    public Kind kind() {
      return Kind.CONTACT;
    }

    @Override
    public long id() {
      return contact.id().value();
    }

    @Override
    public Snapshot at(int version) {
      return new OfContact(
          new Contact(
              contact.id(),
              contact.clients(),
              contact.with(),
              contact.channel(),
              contact.direction(),
              contact.purpose(),
              contact.result(),
              contact.text(),
              contact.at(),
              contact.minutes(),
              contact.author(),
              contact.promise(),
              contact.next(),
              version));
    }

    @Override
    public int version() {
      return contact.version();
    }
  }
}
