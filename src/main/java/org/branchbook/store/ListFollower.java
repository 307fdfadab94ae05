package org.branchbook.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;

/** Things that concern several clients in their order, the main one first. */
public final class ListFollower implements FollowsClient {
  /** Reads and writes whom things concern. */
  public interface Lists {
    /** The things that concern any of these clients. */
    Set<Long> about(Collection<ClientId> clients);

    /** Whom these things concern. */
    Map<Long, List<ClientId>> read(Collection<Long> things);

    /** Writes whom things concern; what somebody has before him of them is stale from now on. */
    void write(Map<Long, List<ClientId>> lists);

    /** What there is to say of these things. */
    List<Told> tell(List<Thing> things);
  }

  private final String kind;
  private final String column;
  private final Lists lists;

  /** Things of a kind whose clients stand in a column. */
  public ListFollower(String kind, String column, Lists lists) {
    this.kind = kind;
    this.column = column;
    this.lists = lists;
  }

  @Override
  public Set<String> columns() {
    return Set.of(column);
  }

  @Override
  public Set<String> kinds() {
    return Set.of(kind);
  }

  @Override
  public List<Thing> of(Collection<ClientId> cards) {
    var things = new ArrayList<Thing>();
    lists
        .read(lists.about(cards))
        .forEach(
            (id, clients) -> {
              for (var client : clients)
                if (cards.contains(client)) things.add(thing(id, client, clients));
            });
    return things;
  }

  private Thing thing(long id, ClientId of, List<ClientId> clients) {
    var beside = new HashSet<>(clients);
    beside.remove(of);
    return new Thing(
        kind,
        Long.toString(id),
        of,
        beside,
        clients.stream().map(c -> Long.toString(c.value())).collect(Collectors.joining(" ")));
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    change(lists.about(cards), c -> replaced(c, cards, into));
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var cards = new HashSet<ClientId>();
    var before = new LinkedHashMap<Long, List<ClientId>>();
    var members = new LinkedHashMap<Long, Set<ClientId>>();
    for (var thing : things) {
      long id = Long.parseLong(thing.key());
      cards.add(thing.of());
      before.put(id, list(thing.kept()));
      members.computeIfAbsent(id, _ -> new HashSet<>()).add(thing.of());
    }
    var now = lists.read(before.keySet());
    var changed = new LinkedHashMap<Long, List<ClientId>>();
    now.forEach(
        (id, clients) -> {
          var was = before.getOrDefault(id, List.of());
          var mine = members.getOrDefault(id, Set.of());
          var then =
              clients.equals(replaced(was, cards, from)) ? was : parted(clients, was, mine, from);
          if (!then.equals(clients)) changed.put(id, then);
        });
    lists.write(changed);
  }

  /** Somebody changed the list since: whoever stood for several makes place for them, no more. */
  private static List<ClientId> parted(
      List<ClientId> clients, List<ClientId> was, Set<ClientId> members, ClientId from) {
    if (!clients.contains(from)) return clients;
    var parted = new LinkedHashSet<ClientId>();
    for (var client : clients) {
      if (client.equals(from)) was.stream().filter(members::contains).forEach(parted::add);
      else parted.add(client);
    }
    return List.copyOf(parted);
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {
    var ids = things.stream().map(t -> Long.valueOf(t.key())).collect(Collectors.toSet());
    change(ids, clients -> replaced(clients, Set.of(from), to));
  }

  private void change(Collection<Long> things, UnaryOperator<List<ClientId>> how) {
    var changed = new LinkedHashMap<Long, List<ClientId>>();
    lists
        .read(things)
        .forEach(
            (id, clients) -> {
              var then = how.apply(clients);
              if (!then.equals(clients)) changed.put(id, then);
            });
    lists.write(changed);
  }

  private static List<ClientId> replaced(
      List<ClientId> clients, Collection<ClientId> which, ClientId by) {
    return clients.stream().map(c -> which.contains(c) ? by : c).distinct().toList();
  }

  private static List<ClientId> list(String kept) {
    return Arrays.stream(kept.split(" ")).map(n -> new ClientId(Long.parseLong(n))).toList();
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    return lists.tell(things);
  }
}
