package org.branchbook.duplicates.merge;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Matter;

/** Makes one card of several of the same client. */
public final class MergeCards {
  private final CardAccess access;
  private final Confirmed confirmed;
  private final Joining joining;
  private final MergeJournal journal;
  private final Confirm confirm;
  private final ClientTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public MergeCards(MergeRoom room) {
    access = room.access();
    confirmed = room.confirmed();
    joining = room.joining();
    journal = room.journal();
    confirm = room.confirm();
    trail = room.trail();
    ids = room.ids();
    clock = room.clock();
    work = room.work();
  }

  /** Merges the cards as ordered. */
  public Merged run(Asker asker, MergeOrder order) {
    return Strays.without(() -> work.inOne(() -> decide(asker, order)));
  }

  private Merged decide(Asker asker, MergeOrder order) {
    if (!asker.may(Privilege.MERGE)) {
      trail.refused(asker, Privilege.MERGE, "client", order.keep());
      return new Merged.Refused(Text.of("merge.refused"));
    }
    journal.lock(order.ids());
    var cards = new ArrayList<Client>();
    for (var id : order.ids())
      switch (access.to(asker, id, Privilege.CLIENT_READ)) {
        case Access.Granted(var card) -> cards.add(card);
        case Access.Refused(var why) -> {
          return new Merged.Refused(why);
        }
        case Access.Gone() -> {
          return new Merged.Gone(id);
        }
      }
    return merge(asker, order, cards);
  }

  private Merged merge(Asker asker, MergeOrder order, List<Client> cards) {
    var stale = new ArrayList<ClientId>();
    for (int i = 0; i < cards.size(); i++)
      if (cards.get(i).version() != order.cards().get(i).version()) stale.add(cards.get(i).id());
    if (!stale.isEmpty()) return new Merged.Stale(stale);
    if (mixed(cards)) return new Merged.Mixed();
    var proposal = new Proposal(cards, order.keep(), confirmed.of(order.ids()));
    var open = proposal.contested().stream().filter(c -> !c.settledBy(order.right())).toList();
    if (!open.isEmpty()) return new Merged.Undecided(open);
    if (confirm.massChange(asker, matter(order)) instanceof Need.Waits(var request))
      return new Merged.Waits(request);
    var kept = card(order.keep(), cards);
    return switch (proposal.merged(order).toClient(kept.id(), kept.version())) {
      case ClientSheet.Read.Wrong(var why) -> new Merged.Wrong(why);
      case ClientSheet.Read.Right(var merged) -> {
        var id = new MergeId(ids.next());
        var now =
            joining.join(
                new Merge(
                    id,
                    journal.nextNumber(),
                    clock.instant(),
                    asker.id(),
                    decided(order, proposal),
                    cards,
                    merged,
                    List.of(),
                    null),
                merged,
                Set.of());
        record(asker, order, cards, now);
        if (joining.strays(order.going())) throw new Strays();
        yield new Merged.Done(id, now);
      }
    };
  }

  /** Whether people and organisations are among them. */
  static boolean mixed(List<Client> cards) {
    return cards.stream().map(c -> c.party() instanceof Organisation).distinct().count() > 1;
  }

  /** The order with every choice told: should the merge be made again, nothing else is proposed. */
  private static MergeOrder decided(MergeOrder order, Proposal proposal) {
    var choices = new ArrayList<MergeOrder.Choice>();
    proposal
        .fields()
        .forEach(
            (field, proposed) -> {
              var from =
                  order.choice(field).filter(proposed.open()::contains).orElse(proposed.from());
              if (from != null) choices.add(new MergeOrder.Choice(field, from));
            });
    return new MergeOrder(order.keep(), order.cards(), choices, order.right());
  }

  private static Matter matter(MergeOrder order) {
    var cards =
        order.ids().stream()
            .map(id -> Long.toString(id.value()))
            .sorted()
            .collect(Collectors.joining(" "));
    return new Matter(
        "clients.merge",
        cards.hashCode() + " " + order.keep().value(),
        Text.of("staff.confirm.merge", order.cards().size()),
        order.cards().size());
  }

  private static Client card(ClientId id, List<Client> cards) {
    return cards.stream().filter(c -> c.id().equals(id)).findAny().orElseThrow();
  }

  private void record(Asker asker, MergeOrder order, List<Client> cards, Client now) {
    var before = ClientSheet.of(card(order.keep(), cards));
    var after = ClientSheet.of(now);
    var changes = new ArrayList<Change>();
    for (var card : cards)
      if (!card.id().equals(now.id()))
        changes.add(new Change("card", card.id().value() + " " + card.name(), ""));
    for (var field : before.differs(after))
      changes.add(new Change(field.name(), before.text(field), after.text(field)));
    trail.card(asker, Act.MERGED, now.id(), "", changes);
    for (var card : cards)
      if (!card.id().equals(now.id()))
        trail.card(asker, Act.MERGED, card.id(), "", gone(card, now));
  }

  private static List<Change> gone(Client card, Client now) {
    var changes = new ArrayList<Change>();
    changes.add(new Change("card", "", Objects.toString(now.id().value()) + " " + now.name()));
    var sheet = ClientSheet.of(card);
    for (var field : ClientField.all(sheet.person()))
      if (!sheet.text(field).isEmpty() && !sheet.text(field).equals("false"))
        changes.add(new Change(field.name(), sheet.text(field), ""));
    return changes;
  }
}
