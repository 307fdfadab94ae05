package org.branchbook.clients.card;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;

/** Opens a card: asks for a purpose where one is due, and leaves the view on record. */
public final class OpenCard {
  private final Clients clients;
  private final CardAccess access;
  private final Visits visits;
  private final Survivors survivors;
  private final ClientTrail trail;
  private final Work work;

  /** Over a base in which no card leads to another. */
  public OpenCard(Clients clients, CardAccess access, Visits visits, ClientTrail trail, Work work) {
    this(clients, access, visits, card -> card, trail, work);
  }

  /** The number of a card that went into another opens that one. */
  public OpenCard(
      Clients clients,
      CardAccess access,
      Visits visits,
      Survivors survivors,
      ClientTrail trail,
      Work work) {
    this.clients = clients;
    this.survivors = survivors;
    this.access = access;
    this.visits = visits;
    this.trail = trail;
    this.work = work;
  }

  /** Opens a card that is within the asker's reach; the purpose is "" while he hasn't said one. */
  public Opened run(Asker asker, ClientId id, String purpose) {
    return work.inOne(
        () ->
            switch (access.to(asker, id, Privilege.CLIENT_READ)) {
              case Access.Granted(var client) -> open(asker, client, purpose);
              case Access.Refused(var why) -> new Opened.Refused(why);
              case Access.Gone() -> {
                var now = survivors.now(id);
                yield now.equals(id) ? new Opened.Gone() : run(asker, now, purpose);
              }
            });
  }

  /**
   * The card that the asker has before him, as it stands now: no view of its own. Empty where it is
   * no longer within his reach, or gone.
   */
  public Optional<Client> again(Asker asker, ClientId id) {
    var found = clients.find(id, visits.towards(asker, id).scope(Privilege.CLIENT_READ));
    if (found.isPresent()) return found;
    var now = survivors.now(id);
    return now.equals(id) ? found : again(asker, now);
  }

  /**
   * Opens the card of a client who stands at the counter and has shown this number or document,
   * whoever is responsible for him, for this visit.
   */
  public Opened atTheCounter(Asker asker, Identifier shown, String purpose) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.CLIENT_READ)) {
            trail.refused(asker, Privilege.CLIENT_READ, "client", null);
            return new Opened.Refused(Text.of("clients.refused.CLIENT_READ"));
          }
          var holder = Identifiers.normal(shown).hardKey().flatMap(clients::holder);
          var client = holder.flatMap(h -> clients.find(h.client(), CardAccess.everything(asker)));
          if (client.isEmpty()) return new Opened.Gone();
          var card = client.get();
          if (purpose.isBlank()) return needed(card);
          visits.begin(asker.id(), card.id());
          trail.card(asker, Act.VIEWED, card.id(), purpose, List.of());
          return new Opened.Card(card);
        });
  }

  private Opened open(Asker asker, Client client, String purpose) {
    boolean asked = client.care().vip() || client.care().ours();
    if (asked && purpose.isBlank() && !visits.holds(asker.id(), client.id())) return needed(client);
    trail.card(asker, Act.VIEWED, client.id(), purpose.strip(), List.of());
    return new Opened.Card(client);
  }

  private static Opened needed(Client client) {
    return new Opened.PurposeNeeded(client.name(), client.care().vip(), client.care().ours());
  }
}
