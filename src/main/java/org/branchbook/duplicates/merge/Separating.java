package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Saved;
import org.branchbook.clients.ThreeWay;
import org.branchbook.clients.ThreeWay.Fate;
import org.branchbook.clients.ThreeWay.Side;
import org.branchbook.duplicates.merge.Merge.Moved;
import org.branchbook.staff.EmployeeId;

/** Gives back the cards of a merge that no later one stands upon. */
final class Separating {
  /** A number of a card that is to come back is another client's by now. */
  static final class NumberTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Saved.Duplicate by;

    NumberTaken(Saved.Duplicate by) {
      this.by = by;
    }

    Saved.Duplicate by() {
      return by;
    }
  }

  private final ClientBulk cards;
  private final ClientPapers papers;
  private final List<FollowsClient> followers;
  private final MergeJournal journal;
  private final Ids ids;

  Separating(
      ClientBulk cards,
      ClientPapers papers,
      List<FollowsClient> followers,
      MergeJournal journal,
      Ids ids) {
    this.cards = cards;
    this.papers = papers;
    this.followers = List.copyOf(followers);
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Gives the cards back, each with what hung on it; what came later goes as it is shared out, or
   * stays. What the client refused meanwhile holds for all of them, unless the merge is made again
   * at once.
   */
  List<Client> separate(
      Merge merge, Map<Thing.Name, ClientId> shares, EmployeeId by, Instant at, boolean again) {
    var from = merge.order().keep();
    var now = Objects.requireNonNull(cards.find(List.of(from)).get(from));
    var later = later(merge);
    var refused = again ? List.<Consent>of() : refusals(merge);
    takeAdded(merge);
    var back = cards(merge, now);
    var stays = back.removeFirst();
    if (!(cards.saveAll(List.of(stays)).get(from) instanceof Saved.Done(var kept, var _)))
      throw new IllegalStateException("the card that stayed cannot be saved");
    for (var taken : cards.addAll(back).values()) throw new NumberTaken(taken);
    var dropped =
        merge.things().stream()
            .filter(m -> m.fate() == Merge.Fate.DROPPED)
            .map(m -> m.thing().name())
            .collect(Collectors.toSet());
    for (var follower : followers) {
      follower.part(things(merge, follower), dropped, from);
      for (var card : back) {
        var given = new ArrayList<Thing>();
        for (var thing : later.getOrDefault(follower, List.of()))
          if (card.id().equals(shares.get(thing.name()))) given.add(thing);
        if (!given.isEmpty()) follower.give(given, from, card.id());
      }
    }
    var all = new ArrayList<>(back);
    all.addFirst(kept);
    for (var line : refused) {
      var home = shares.getOrDefault(name(line), from);
      for (var card : all)
        if (!card.id().equals(home))
          papers.add(Stricter.again(line, ids.next(), card.id(), at, by));
    }
    return all;
  }

  /** What came to hang on the merged card after the merge, by whom it follows. */
  Map<FollowsClient, List<Thing>> later(Merge merge) {
    var known = merge.things().stream().map(m -> m.thing().name()).collect(Collectors.toSet());
    var later = new HashMap<FollowsClient, List<Thing>>();
    var card = List.of(journal.now(merge.order().keep()));
    for (var follower : followers)
      later.put(
          follower, follower.of(card).stream().filter(t -> !known.contains(t.name())).toList());
    return later;
  }

  private List<Thing> things(Merge merge, FollowsClient follower) {
    var kinds = new HashSet<>(follower.kinds());
    return merge.things().stream()
        .filter(m -> m.fate() != Merge.Fate.ADDED)
        .map(Moved::thing)
        .filter(t -> kinds.contains(t.kind()))
        .toList();
  }

  /** What is written in the products that each card had. */
  Map<ClientId, List<String>> products(Merge merge, FollowsClient follower) {
    var had = things(merge, follower).stream().filter(t -> t.kind().equals("holding")).toList();
    var words = new HashMap<ClientId, List<String>>();
    if (!had.isEmpty())
      for (var told : follower.tell(had))
        words.computeIfAbsent(told.thing().of(), _ -> new ArrayList<>()).add(told.words());
    return words;
  }

  /** What the client refused after the merge: nobody knows on which card he would have. */
  private List<Consent> refusals(Merge merge) {
    var known = merge.things().stream().map(m -> m.thing().name()).collect(Collectors.toSet());
    return papers.consents(merge.order().keep()).stream()
        .filter(c -> !c.given())
        .filter(c -> !known.contains(name(c)))
        .toList();
  }

  private static Thing.Name name(Consent line) {
    return new Thing.Name("consent", Long.toString(line.id()));
  }

  private void takeAdded(Merge merge) {
    for (var moved : merge.things())
      if (moved.fate() == Merge.Fate.ADDED)
        papers.removeConsent(Long.parseLong(moved.thing().key()));
  }

  /** The cards as they are to be, the one that stayed first. */
  private static List<Client> cards(Merge merge, Client now) {
    var keep = merge.order().keep();
    var own = back(merge, now);
    var all = new ArrayList<Client>();
    var had = keys(merge.before(keep).identifiers());
    var numbers = new ArrayList<>(own.identifiers());
    for (var card : merge.before())
      if (!card.id().equals(keep)) all.add(withNumbersOf(card, numbers, had));
    var sheet = own.withIdentifiers(numbers);
    all.addFirst(card(sheet, keep, now.version()));
    return all;
  }

  /** What of the card's fields was changed since the merge stays; the rest is as it was. */
  static ClientSheet back(Merge merge, Client now) {
    return rebased(
        ClientSheet.of(merge.after()),
        ClientSheet.of(merge.before(merge.order().keep())),
        ClientSheet.of(now),
        Side.THEIRS);
  }

  /** Both changes of what was there; where both changed a single field, that of the side. */
  static ClientSheet rebased(
      ClientSheet original, ClientSheet mine, ClientSheet theirs, Side stronger) {
    var three = new ThreeWay(original, mine, theirs);
    var choices = new EnumMap<ClientField, Side>(ClientField.class);
    three
        .fates()
        .forEach(
            (field, fate) -> {
              if (fate == Fate.CONFLICT)
                choices.put(field, field.type == ClientField.Type.LIST ? Side.BOTH : stronger);
            });
    return three.merged(choices);
  }

  /** A number that was mended after the merge goes home as mended. */
  private static Client withNumbersOf(Client card, List<Identifier> numbers, Set<String> had) {
    var own = new ArrayList<Identifier>();
    for (var number : card.identifiers()) {
      var mended =
          number
              .hardKey()
              .filter(key -> !had.contains(key))
              .flatMap(
                  key -> numbers.stream().filter(n -> keys(List.of(n)).contains(key)).findAny());
      mended.ifPresent(numbers::remove);
      own.add(mended.orElse(number));
    }
    return card(ClientSheet.of(card).withIdentifiers(own), card.id(), card.version() + 1);
  }

  private static Set<String> keys(List<Identifier> numbers) {
    return numbers.stream().flatMap(n -> n.hardKey().stream()).collect(Collectors.toSet());
  }

  static Client card(ClientSheet sheet, ClientId id, int version) {
    return switch (sheet.toClient(id, version)) {
      case ClientSheet.Read.Right(var client) -> client;
      case ClientSheet.Read.Wrong(var why) ->
          throw new IllegalStateException("a card that was kept is wrong in " + why.keySet());
    };
  }
}
