package org.branchbook.links.suggested;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.graph.Path;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.links.suggested.WhoShares.Crowd;
import org.branchbook.links.suggested.WhoShares.Shares;

/** What one client is found to share, and with whom. */
final class SharedWith {
  private final ClientId client;
  private final int most;
  private final Alike alike;
  private final Proposed proposed = new Proposed();
  private final List<Crowd> crowds = new ArrayList<>();

  /**
   * Looks for the same values.
   *
   * @param most what more clients share is a crowd's
   * @param values of him and of those who may have the same
   */
  SharedWith(ClientId client, int most, SharedValues values) {
    this.client = client;
    this.most = most;
    alike = new Alike(values);
    alike.phones(Integer.MAX_VALUE, this::shared);
    alike.emails(Integer.MAX_VALUE, this::shared);
    alike.accounts(Integer.MAX_VALUE, this::shared);
    alike.places(Integer.MAX_VALUE, this::shared);
  }

  private void shared(Reason why, long[] clients) {
    boolean his = false;
    for (long one : clients) his |= one == client.value();
    if (!his) return;
    if (clients.length > most) {
      crowds.add(new Crowd(why, clients.length - 1));
      return;
    }
    for (long other : clients)
      if (other != client.value())
        proposed.between(
            client.value(),
            other,
            why.ground() == Ground.ADDRESS ? alike.home(why, client.value(), other) : why);
  }

  /** Those who are linked with the same third as he is. */
  void over(Ground ground, List<Path> ways) {
    var by = new LinkedHashMap<ClientId, List<Path>>();
    for (var way : ways) by.computeIfAbsent(way.clients().get(1), _ -> new ArrayList<>()).add(way);
    by.forEach(
        (third, his) -> {
          var why = Reason.through(ground, third.value());
          if (his.size() >= most) crowds.add(new Crowd(why, his.size()));
          else
            for (var way : his)
              proposed.between(client.value(), way.clients().getLast().value(), why);
        });
  }

  /** Him, those who share with him, and those over whom they do. */
  Set<ClientId> on() {
    return on(pairs());
  }

  private Set<ClientId> on(List<Suggestion> pairs) {
    var on = new LinkedHashSet<ClientId>(List.of(client));
    for (var pair : pairs) {
      on.add(pair.other(client));
      for (var why : pair.reasons()) if (why.through() != null) on.add(why.through());
    }
    for (var crowd : crowds) if (crowd.reason().through() != null) on.add(crowd.reason().through());
    return on;
  }

  private List<Suggestion> pairs() {
    return proposed.all(alike.persons()).stream()
        .sorted(
            Comparator.comparing((Suggestion s) -> -s.weight())
                .thenComparing(s -> s.other(client).value()))
        .toList();
  }

  /**
   * As much of it as may be told: nothing of a client who may not be seen; of others such that an
   * address is the same, not a name; and nothing where those over whom they share are hidden too.
   */
  Shares seen(Neighbourhood around) {
    var open = new LinkedHashMap<ClientId, Boolean>();
    for (Neighbour one : around.clients()) open.put(one.client(), !one.hidden());
    if (!open.getOrDefault(client, false)) return Shares.NONE;
    var told = new ArrayList<Suggestion>();
    for (var pair : pairs()) {
      var other = pair.other(client);
      if (!open.containsKey(other)) continue;
      var why = new ArrayList<Reason>();
      for (var reason : pair.reasons())
        if (open.get(other)) why.add(reason);
        else if (reason.ground() == Ground.HOUSEHOLD)
          why.add(Reason.of(Ground.ADDRESS, reason.value()));
        else if (reason.through() == null || open.getOrDefault(reason.through(), false))
          why.add(reason);
      if (!why.isEmpty()) told.add(pair.because(why));
    }
    crowds.removeIf(
        c -> c.reason().through() != null && !open.getOrDefault(c.reason().through(), false));
    return new Shares(around.only(on(told)), told, crowds);
  }
}
