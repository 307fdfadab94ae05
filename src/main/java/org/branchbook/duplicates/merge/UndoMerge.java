package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.ThreeWay.Side;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Takes a merge back: every card comes back with what hung on it. */
public final class UndoMerge {
  /** A later merge that can't be made again. */
  private static final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Merge other;

    Impossible(Merge other) {
      this.other = other;
    }
  }

  /** A later merge that was put out of the way, and what had become of its card since. */
  private record Aside(Merge merge, Client card, Set<Thing.Name> later) {}

  private final CardAccess access;
  private final ClientBulk cards;
  private final Joining joining;
  private final Separating separating;
  private final MergeJournal journal;
  private final ClientTrail trail;
  private final InstantSource clock;
  private final Work work;

  public UndoMerge(MergeRoom room) {
    access = room.access();
    cards = room.cards();
    joining = room.joining();
    separating = room.separating();
    journal = room.journal();
    trail = room.trail();
    clock = room.clock();
    work = room.work();
  }

  /**
   * Takes the merge back.
   *
   * @param shares where things go that came later; what isn't named stays with the card that stays
   */
  public Parted run(Asker asker, MergeId id, Map<Thing.Name, ClientId> shares) {
    try {
      return Strays.without(() -> work.inOne(() -> decide(asker, id, shares)));
    } catch (Separating.NumberTaken taken) {
      return new Parted.Taken(taken.by().which(), taken.by().of());
    } catch (Impossible impossible) {
      return new Parted.First(impossible.other);
    }
  }

  private Parted decide(Asker asker, MergeId id, Map<Thing.Name, ClientId> shares) {
    if (!asker.may(Privilege.MERGE)) {
      trail.refused(asker, Privilege.MERGE, "client", null);
      return new Parted.Refused(Text.of("merge.refused"));
    }
    var found = journal.find(id);
    if (found.isEmpty()) return new Parted.Gone();
    journal.lock(List.of(journal.now(found.get().order().keep())));
    // somebody may have taken it back while we waited
    var merge = journal.find(id).orElseThrow();
    if (merge.undone() != null) return new Parted.Already();
    switch (access.to(asker, journal.now(merge.order().keep()), Privilege.CLIENT_READ)) {
      case Access.Refused(var why) -> {
        return new Parted.Refused(why);
      }
      case Access.Gone() -> {
        return new Parted.Gone();
      }
      case Access.Granted _ -> {}
    }
    for (var card : merge.before())
      if (!sees(asker, card)) {
        trail.refused(asker, Privilege.CLIENT_READ, "client", card.id());
        return new Parted.Refused(Text.of("clients.refused.CLIENT_READ"));
      }
    return new Parted.Done(separate(asker, merge, shares));
  }

  private List<Client> separate(Asker asker, Merge merge, Map<Thing.Name, ClientId> shares) {
    var later = entangled(merge);
    var all = new HashSet<ClientId>();
    for (var other : later) all.addAll(other.order().ids());
    journal.lock(all);
    var aside = new ArrayList<Aside>();
    for (var other : later.reversed()) {
      var card = cards.find(List.of(other.order().keep())).get(other.order().keep());
      if (card == null) throw new Impossible(other);
      aside.addFirst(new Aside(other, card, later(other)));
      separating.separate(other, Map.of(), asker.id(), clock.instant(), true);
      journal.undone(other, clock.instant());
    }
    var before = cards.find(List.of(merge.order().keep())).get(merge.order().keep());
    var back = separating.separate(merge, shares, asker.id(), clock.instant(), false);
    journal.undone(merge, clock.instant());
    record(asker, before == null ? back.getFirst() : before, back);
    aside.forEach(this::again);
    for (var one : aside) if (joining.strays(one.merge.order().going())) throw new Strays();
    var now = cards.find(back.stream().map(Client::id).toList());
    return back.stream().map(c -> now.getOrDefault(c.id(), c)).toList();
  }

  private List<Merge> entangled(Merge merge) {
    return journal.entangled(merge).stream().map(id -> journal.find(id).orElseThrow()).toList();
  }

  private Set<Thing.Name> later(Merge merge) {
    return separating.later(merge).values().stream()
        .flatMap(List::stream)
        .map(Thing::name)
        .collect(Collectors.toSet());
  }

  /** Makes a merge again as it was ordered; what was changed on its card since stays changed. */
  private void again(Aside aside) {
    var old = aside.merge;
    var there = cards.find(old.order().ids());
    var before = new ArrayList<Client>();
    for (var id : old.order().ids()) {
      var card = there.get(id);
      if (card == null) throw new Impossible(old);
      before.add(card);
    }
    var keep = there.get(old.order().keep());
    if (keep == null) throw new Impossible(old);
    var sheet = new Proposal(before, keep.id(), Map.of()).merged(old.order());
    var edited =
        Separating.rebased(
            ClientSheet.of(old.after()), ClientSheet.of(aside.card), sheet, Side.MINE);
    if (!(sheet.toClient(keep.id(), keep.version()) instanceof ClientSheet.Read.Right(var after))
        || !(edited.toClient(keep.id(), keep.version())
            instanceof ClientSheet.Read.Right(var saved))) throw new Impossible(old);
    journal.forget(old.id());
    joining.join(
        new Merge(
            old.id(),
            old.number(),
            old.at(),
            old.by(),
            old.order(),
            before,
            after,
            List.of(),
            null),
        saved,
        aside.later);
  }

  private boolean sees(Asker asker, Client card) {
    var care = card.care();
    return access
        .towards(asker, card.id())
        .scope(Privilege.CLIENT_READ)
        .holds(care.responsible(), care.department(), care.vip());
  }

  private void record(Asker asker, Client before, List<Client> back) {
    var kept = back.getFirst();
    var was = ClientSheet.of(before);
    var is = ClientSheet.of(kept);
    var changes = new ArrayList<Change>();
    for (var card : back)
      if (card != kept) changes.add(new Change("card", "", card.id().value() + " " + card.name()));
    for (var field : was.differs(is))
      changes.add(new Change(field.name(), was.text(field), is.text(field)));
    for (var card : back)
      trail.card(asker, Act.UNMERGED, card.id(), "", card == kept ? changes : List.of());
  }

  /** What taking a merge back would come to; empty where it isn't there or not to be seen. */
  public Optional<Parting> look(Asker asker, MergeId id) {
    if (!asker.may(Privilege.MERGE)) return Optional.empty();
    var found = journal.find(id).filter(m -> m.undone() == null);
    if (found.isEmpty() || !found.get().before().stream().allMatch(c -> sees(asker, c)))
      return Optional.empty();
    var merge = found.get();
    var root = journal.now(merge.order().keep());
    var now = cards.find(List.of(root)).get(root);
    if (now == null) return Optional.empty();
    var others = entangled(merge);
    var inside =
        others.stream()
            .flatMap(m -> m.things().stream())
            .filter(m -> !m.thing().of().equals(merge.order().keep()))
            .map(m -> m.thing().name())
            .collect(Collectors.toSet());
    var products = new HashMap<ClientId, List<String>>();
    var later = new ArrayList<Told>();
    separating
        .later(merge)
        .forEach(
            (follower, things) -> {
              later.addAll(
                  follower.tell(things.stream().filter(t -> !inside.contains(t.name())).toList()));
              products.putAll(separating.products(merge, follower));
            });
    later.sort(
        Comparator.comparing(Told::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed());
    var pointers = new Pointers(merge.before(), products);
    var changed =
        root.equals(merge.order().keep())
            ? ClientSheet.of(merge.after()).differs(ClientSheet.of(now))
            : Set.<ClientField>of();
    return Optional.of(
        new Parting(
            merge,
            now,
            merge.before(),
            later.stream().map(told -> later(merge, pointers, told)).toList(),
            changed,
            others.size()));
  }

  private static Later later(Merge merge, Pointers pointers, Told told) {
    return pointers
        .in(told.words())
        .map(p -> new Later(told, p.card(), p.by()))
        .orElseGet(() -> new Later(told, merge.order().keep(), ""));
  }
}
