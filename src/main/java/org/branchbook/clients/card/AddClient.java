package org.branchbook.clients.card;

import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Saved;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Adds a client who is not in the base yet. */
public final class AddClient {
  private final Clients clients;
  private final Resemblance resemblance;
  private final CardCheck check;
  private final HardKeyMet hardKeys;
  private final ClientTrail trail;
  private final Work work;

  public AddClient(
      Clients clients,
      Resemblance resemblance,
      CardCheck check,
      HardKeyMet hardKeys,
      ClientTrail trail,
      Work work) {
    this.clients = clients;
    this.resemblance = resemblance;
    this.check = check;
    this.hardKeys = hardKeys;
    this.trail = trail;
    this.work = work;
  }

  /**
   * Adds the card, unless it is already there: {@link Saved.Duplicate} by a hard key, {@link
   * Saved.Alike} by likeness; what the asker insists on is added all the same and put on record.
   */
  public Saved run(Asker asker, Client client, Insisting insisting) {
    return work.inOne(
        () -> {
          var care = client.care();
          var scope = asker.scope(Privilege.CLIENT_CREATE);
          // whoever may make VIP cards need not be allowed to read all of them
          if (!scope.holds(care.responsible(), care.department(), false)) {
            trail.refused(asker, Privilege.CLIENT_CREATE, "client", null);
            return new Saved.Refused(Text.of("clients.refused.CLIENT_CREATE"));
          }
          var checked = check.check(client, null);
          if (!checked.wrong().isEmpty()) return new Saved.Wrong(checked.wrong());
          return add(asker, checked.client(), insisting);
        });
  }

  private Saved add(Asker asker, Client client, Insisting insisting) {
    resemblance.hold(client);
    var taken = hardKeys.taken(client, insisting);
    if (taken.isPresent()) return taken.get();
    var alike = resemblance.of(asker, hardKeys.withoutTheirs(client));
    var stopping = Resemblance.stopping(alike, insisting);
    if (stopping.isPresent()) return stopping.get();
    var card = insisting.theirNumberIsWrong() ? hardKeys.disputing(asker, client) : client;
    var saved = clients.add(card);
    if (saved instanceof Saved.Done(var now, var _)) {
      trail.card(asker, Act.CREATED, now.id(), "", CardChanges.ofNew(now));
      overrode(trail, asker, now, insisting);
      return new Saved.Done(now, resemblance.kept(asker, now, alike, insisting));
    }
    return saved;
  }

  /** The line of the audit that says what somebody insisted on; none where he didn't. */
  static void overrode(ClientTrail trail, Asker asker, Client card, Insisting insisting) {
    if (insisting.reasons().isEmpty()) return;
    var reasons =
        insisting.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    var others =
        insisting.apart().stream()
            .map(other -> new Change("RESEMBLES", Long.toString(other.value()), ""))
            .toList();
    trail.card(asker, Act.OVERRODE, card.id(), reasons, others);
  }
}
