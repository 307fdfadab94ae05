package org.branchbook.clients.card;

import java.util.Set;
import java.util.function.Function;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Clients;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;

/** Decides for every use case whether the asker's privilege reaches a client. */
public final class CardAccess {
  private final Clients clients;
  private final Visits visits;
  private final ClientTrail trail;

  public CardAccess(Clients clients, Visits visits, ClientTrail trail) {
    this.clients = clients;
    this.visits = visits;
    this.trail = trail;
  }

  /** The card, if the privilege reaches it; a refusal is written to the audit. */
  public Access to(Asker asker, ClientId id, Privilege privilege) {
    var found = clients.find(id, towards(asker, id).scope(privilege));
    if (found.isPresent()) return new Access.Granted(found.get());
    if (clients.find(id, everything(asker)).isEmpty()) return new Access.Gone();
    trail.refused(asker, privilege, "client", id);
    return new Access.Refused(Text.of("clients.refused." + privilege));
  }

  /** Whether the privilege reaches the card: for choosing a way, before anything is asked for. */
  public boolean reaches(Asker asker, ClientId id, Privilege privilege) {
    return clients.reaches(id, towards(asker, id).scope(privilege));
  }

  /** Does something on the card if the privilege reaches it. */
  public <T> Kept<T> granted(
      Asker asker, ClientId id, Privilege privilege, Function<Client, Kept<T>> then) {
    return switch (to(asker, id, privilege)) {
      case Access.Granted(var client) -> then.apply(client);
      case Access.Refused(var why) -> new Kept.Refused<>(why);
      case Access.Gone() -> new Kept.Gone<>();
    };
  }

  /** Takes something on the card back if the privilege reaches it. */
  public Undone undoing(
      Asker asker, ClientId id, Privilege privilege, Function<Client, Undone> then) {
    return switch (to(asker, id, privilege)) {
      case Access.Granted(var client) -> then.apply(client);
      case Access.Refused(var why) -> new Undone.Not(why);
      case Access.Gone() -> new Undone.Not(Text.of("clients.undo.gone"));
    };
  }

  /** The asker as he stands towards this client, see {@link Visits#towards}. */
  public Asker towards(Asker asker, ClientId client) {
    return visits.towards(asker, client);
  }

  /** All there is: for the program's own decisions, never to be shown. */
  static Scope everything(Asker asker) {
    return new Scope(Reach.ALL, asker.id(), Set.of(), true);
  }
}
