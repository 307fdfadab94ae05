package org.branchbook.clients.card;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Likeness;
import org.branchbook.clients.Saved;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Adds a client who is not in the base yet. */
public final class AddClient {
  private final Clients clients;
  private final List<Likeness> likenesses;
  private final CardCheck check;
  private final HardKeyMet hardKeys;
  private final ClientTrail trail;
  private final Work work;

  public AddClient(
      Clients clients,
      List<Likeness> likenesses,
      CardCheck check,
      HardKeyMet hardKeys,
      ClientTrail trail,
      Work work) {
    this.clients = clients;
    this.likenesses = List.copyOf(likenesses);
    this.check = check;
    this.hardKeys = hardKeys;
    this.trail = trail;
    this.work = work;
  }

  /**
   * Adds the card, unless it is already there: {@link Saved.Duplicate} by a hard key, {@link
   * Saved.Alike} by likeness; what the asker insists on is added all the same and put on record.
   */
  public Saved run(Asker asker, Client client, Set<Insistence> insisting) {
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
          if (insisting.stream().noneMatch(Insistence::answersLikeness)) {
            var alike = alike(checked.client());
            if (!alike.isEmpty()) return new Saved.Alike(alike);
          }
          return add(asker, checked.client(), insisting);
        });
  }

  private Saved add(Asker asker, Client client, Set<Insistence> insisting) {
    var card =
        insisting.contains(Insistence.THEIR_NUMBER_IS_WRONG)
            ? hardKeys.disputing(asker, client)
            : client;
    var saved = clients.add(card);
    if (saved instanceof Saved.Done(var now)) {
      trail.card(asker, Act.CREATED, now.id(), "", CardChanges.ofNew(now));
      overrode(trail, asker, now, insisting);
    }
    return saved;
  }

  /** The line of the audit that says what somebody insisted on; none where he didn't. */
  static void overrode(ClientTrail trail, Asker asker, Client card, Set<Insistence> insisting) {
    if (insisting.isEmpty()) return;
    var reasons = insisting.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    trail.card(asker, Act.OVERRODE, card.id(), reasons, List.<Change>of());
  }

  private List<Likeness.Resembling> alike(Client client) {
    return likenesses.stream()
        .flatMap(l -> l.of(client).stream())
        .sorted(Comparator.comparingDouble(Likeness.Resembling::probability).reversed())
        .toList();
  }
}
