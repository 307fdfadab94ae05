package org.branchbook.imports.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.imports.alike.Fresh;
import org.branchbook.imports.alike.Resembled;
import org.branchbook.imports.records.Made;
import org.branchbook.imports.records.Snapshot;
import org.jspecify.annotations.Nullable;

/** The clients of a batch whom nothing is known of, and whom they resemble. */
final class AlikeBlock {
  private final Alikes alikes;
  private final Map<Item, Made> made = new IdentityHashMap<>();
  private final Map<Item, Fresh> fresh = new IdentityHashMap<>();
  private final Map<Item, List<Resembled>> alike = new IdentityHashMap<>();

  /** The clients that rows of this batch could become, by their numbers. */
  private final Set<Long> possible = new HashSet<>();

  /** What rows of this batch became. */
  private final Map<Long, ClientId> became = new HashMap<>();

  AlikeBlock(Alikes alikes, List<Item> unknown, Function<Item, Made> make) {
    this.alikes = alikes;
    var items = new ArrayList<Item>();
    var block = new ArrayList<Fresh>();
    for (var item : unknown) {
      var card = make.apply(item);
      made.put(item, card);
      if (card instanceof Made.Right(Snapshot.OfClient(var client), var _)) {
        var one = alikes.fresh(client, item.draft().row().number());
        fresh.put(item, one);
        possible.add(client.id().value());
        items.add(item);
        block.add(one);
      }
    }
    var found = alikes.of(block);
    for (int i = 0; i < items.size(); i++)
      if (!found.get(i).isEmpty()) alike.put(items.get(i), found.get(i));
  }

  /** The card that the row would be; null where it was not made. */
  @Nullable Made made(Item item) {
    return made.get(item);
  }

  /** With what the row is compared. */
  Fresh fresh(Item item, Client card) {
    var known = fresh.get(item);
    return known == null ? alikes.fresh(card, item.draft().row().number()) : known;
  }

  /** The numbers of the cards that rows may be taken for: of each row the likeliest there is. */
  Set<Long> others() {
    var others = new HashSet<Long>();
    for (var list : alike.values())
      list.stream()
          .map(one -> one.client().value())
          .filter(id -> !possible.contains(id))
          .findFirst()
          .ifPresent(others::add);
    return others;
  }

  /** Whom the row resembles as things stand, the rows before it having been decided about. */
  List<Resembled> of(Item item) {
    var there = new ArrayList<Resembled>();
    var met = new HashSet<ClientId>();
    for (var one : alike.getOrDefault(item, List.of())) {
      var now = one.client();
      if (possible.contains(now.value())) {
        now = became.get(now.value());
        if (now == null) continue; // that row was left out
      }
      if (met.add(now)) there.add(one.as(now));
    }
    return there;
  }

  /** The row has become this card, new or not. */
  void became(Item item, long card) {
    var known = fresh.get(item);
    if (known != null) became.put(known.card().id().value(), new ClientId(card));
  }
}
