package org.branchbook.clients.card;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Note;
import org.branchbook.clients.Saved;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;

/**
 * "Their number is wrong": numbers that another card has are kept here as disputed, and the other
 * card learns of it.
 */
public final class HardKeyMet {
  private final Clients clients;
  private final ClientPapers papers;
  private final ClientTrail trail;
  private final Ids ids;
  private final InstantSource clock;

  public HardKeyMet(
      Clients clients, ClientPapers papers, ClientTrail trail, Ids ids, InstantSource clock) {
    this.clients = clients;
    this.papers = papers;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who has one of the card's numbers; nobody where he is said to have it wrongly. */
  Optional<Saved> taken(Client client, Insisting insisting) {
    if (insisting.theirNumberIsWrong()) return Optional.empty();
    return client.identifiers().stream()
        .flatMap(i -> other(i, client).map(h -> (Saved) new Saved.Duplicate(i, h)).stream())
        .findFirst();
  }

  /** The card without the numbers that others have: by these it resembles them wrongly. */
  Client withoutTheirs(Client client) {
    var own = client.identifiers().stream().filter(i -> other(i, client).isEmpty()).toList();
    return own.size() == client.identifiers().size() ? client : with(client, own);
  }

  /** The card with those of its numbers disputed that are another client's. */
  Client disputing(Asker asker, Client client) {
    var kept = new ArrayList<Identifier>();
    for (var identifier : client.identifiers()) {
      var holder = other(identifier, client);
      holder.ifPresent(other -> tell(asker, other, identifier, client));
      kept.add(holder.isPresent() ? disputed(identifier) : identifier);
    }
    return with(client, kept);
  }

  private Optional<Holder> other(Identifier identifier, Client client) {
    return identifier
        .hardKey()
        .flatMap(clients::holder)
        .filter(h -> !h.client().equals(client.id()));
  }

  private static Client with(Client client, List<Identifier> identifiers) {
    var sheet = ClientSheet.of(client).withIdentifiers(identifiers);
    return sheet.toClient(client.id(), client.version()) instanceof ClientSheet.Read.Right(var now)
        ? now
        : client;
  }

  private void tell(Asker asker, Holder other, Identifier which, Client by) {
    var words = Words.in(asker.employee().language());
    var text =
        words.say(
            "clients.disputed.note",
            words.name("clients.identifier.kind", which.kind()),
            which.series() + which.number(),
            by.name());
    papers.add(new Note(ids.next(), other.client(), text, asker.id(), clock.instant()));
    var change = new Change("IDENTIFIERS", which.series() + which.number(), "disputed");
    trail.card(
        asker,
        Act.OVERRODE,
        other.client(),
        Insistence.THEIR_NUMBER_IS_WRONG.name(),
        List.of(change));
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
}
