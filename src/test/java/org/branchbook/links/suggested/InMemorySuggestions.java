package org.branchbook.links.suggested;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.InMemoryClients;
import org.branchbook.clients.Person;
import org.branchbook.links.LinkLine.End;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Suggestions in memory, over a client base in memory that decides who sees which card. */
public final class InMemorySuggestions implements Suggestions {
  private final List<Suggestion> all = new ArrayList<>();
  private final InMemoryClients clients;

  public InMemorySuggestions(InMemoryClients clients) {
    this.clients = clients;
  }

  @Override
  public List<Suggestion> all() {
    return List.copyOf(all);
  }

  @Override
  public Page<SuggestionRow> next(State state, Optional<Page.Mark> after, int size, Scope scope) {
    return new Page<>(
        all.stream()
            .filter(s -> s.state() == state)
            .sorted(Comparator.comparing(s -> -s.weight()))
            .flatMap(s -> row(s, scope).stream())
            .toList(),
        Optional.empty());
  }

  private Optional<SuggestionRow> row(Suggestion s, Scope scope) {
    var low = clients.find(s.low(), scope);
    var high = clients.find(s.high(), scope);
    return low.isEmpty() || high.isEmpty()
        ? Optional.empty()
        : Optional.of(new SuggestionRow(s, end(low.get()), end(high.get()), Map.of()));
  }

  private static End end(Client client) {
    return new End(client.id(), client.party() instanceof Person, client.name());
  }

  @Override
  public List<SuggestionRow> of(ClientId client, Scope scope) {
    return next(State.OPEN, Optional.empty(), 100, scope).rows().stream()
        .filter(r -> r.low().client().equals(client) || r.high().client().equals(client))
        .toList();
  }

  @Override
  public Optional<Suggestion> find(ClientId low, ClientId high) {
    return all.stream().filter(s -> s.low().equals(low) && s.high().equals(high)).findFirst();
  }

  @Override
  public void put(Collection<Suggestion> suggestions, Instant found) {
    remove(suggestions);
    all.addAll(suggestions);
  }

  @Override
  public void remove(Collection<Suggestion> suggestions) {
    for (var gone : suggestions)
      all.removeIf(s -> s.low().equals(gone.low()) && s.high().equals(gone.high()));
  }

  @Override
  public void decide(Suggestion suggestion, @Nullable EmployeeId who, Instant at) {
    put(List.of(suggestion), at);
  }

  @Override
  public int count(int most, Scope scope) {
    return next(State.OPEN, Optional.empty(), most, scope).rows().size();
  }
}
