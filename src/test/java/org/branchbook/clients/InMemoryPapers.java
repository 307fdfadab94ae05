package org.branchbook.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Consents, notes and holdings in memory. */
public final class InMemoryPapers implements ClientPapers {
  private final List<Consent> consents = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<Long, Holding> holdings = new HashMap<>();

  @Override
  public List<Consent> consents(ClientId client) {
    return consents.stream().filter(c -> c.client().equals(client)).toList().reversed();
  }

  @Override
  public Map<ClientId, List<Consent>> consents(Collection<ClientId> clients) {
    return consents.reversed().stream()
        .filter(c -> clients.contains(c.client()))
        .collect(Collectors.groupingBy(Consent::client));
  }

  @Override
  public void add(Consent consent) {
    consents.add(consent);
  }

  @Override
  public void removeConsent(long id) {
    consents.removeIf(c -> c.id() == id);
  }

  @Override
  public List<Note> notes(ClientId client) {
    return notes.stream().filter(n -> n.client().equals(client)).toList().reversed();
  }

  @Override
  public void add(Note note) {
    notes.add(note);
  }

  @Override
  public void removeNote(long id) {
    notes.removeIf(n -> n.id() == id);
  }

  @Override
  public List<Holding> holdings(ClientId client) {
    return holdings.values().stream()
        .filter(h -> h.client().equals(client))
        .sorted(Comparator.comparing(Holding::id).reversed())
        .toList();
  }

  @Override
  public boolean save(Holding holding) {
    var before = holdings.get(holding.id());
    if (before != null && before.version() != holding.version()) return false;
    holdings.put(holding.id(), before == null ? holding : next(holding));
    return true;
  }

  @Override
  public boolean remove(Holding holding) {
    var there = holdings.get(holding.id());
    if (there == null || there.version() != holding.version()) return false;
    holdings.remove(holding.id());
    return true;
  }

  private static Holding next(Holding h) {
    return new Holding(
        h.id(),
        h.client(),
        h.kind(),
        h.name(),
        h.number(),
        h.key(),
        h.currency(),
        h.amount(),
        h.rate(),
        h.opened(),
        h.closes(),
        h.closed(),
        h.version() + 1);
  }
}
