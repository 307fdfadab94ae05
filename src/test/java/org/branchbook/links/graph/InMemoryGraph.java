package org.branchbook.links.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.base.Change;
import org.branchbook.base.Changes;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkId;

/** Links and the marks of cards in memory, and what was changed of them. */
public class InMemoryGraph implements GraphSource, Changes {
  public final Map<Long, GraphLink> links = new TreeMap<>();
  public final Map<Long, Byte> marks = new HashMap<>();
  public final FreshGraph graph = new FreshGraph(this, this);
  private final List<Change> changes = new ArrayList<>();

  /** How often all links were read. */
  public int readings;

  public void put(GraphLink link) {
    links.put(link.id(), link);
    changed("link", link.id());
  }

  public void remove(long id) {
    links.remove(id);
    changed("link", id);
  }

  public void changed(String kind, long subject) {
    changes.add(
        new Change(changes.size() + 1, true, kind, subject, null, null, null, Instant.EPOCH));
  }

  @Override
  public void all(Into into) {
    readings++;
    links.values().forEach(into::link);
  }

  @Override
  public void some(Collection<LinkId> ids, Into into) {
    for (var id : ids) {
      var link = links.get(id.value());
      if (link != null) into.link(link);
    }
  }

  @Override
  public void cards(Cards into) {
    marks.forEach(into::card);
  }

  @Override
  public void cards(Collection<ClientId> clients, Cards into) {
    for (var client : clients) {
      var card = marks.get(client.value());
      if (card != null) into.card(client.value(), card);
    }
  }

  @Override
  public long last() {
    return changes.size();
  }

  @Override
  public List<Change> after(long number, int atMost) {
    return changes.stream().skip(number).limit(atMost).toList();
  }

  @Override
  public void prune(Duration age) {}
}
