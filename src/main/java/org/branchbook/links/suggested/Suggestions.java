package org.branchbook.links.suggested;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** What is suggested. A suggestion is inside a scope when both its ends are. */
public interface Suggestions {
  /** All of them, whoever may see them: for looking what is new. */
  List<Suggestion> all();

  /** Those of a state, the weightiest first; pages go by {@link SuggestionRow#mark}. */
  Page<SuggestionRow> next(State state, Optional<Page.Mark> after, int size, Scope scope);

  /** The open ones of a client, the weightiest first. */
  List<SuggestionRow> of(ClientId client, Scope scope);

  Optional<Suggestion> find(ClientId low, ClientId high);

  /** Adds or replaces suggestions; whoever decided on one before is forgotten. */
  void put(Collection<Suggestion> suggestions, Instant found);

  /** Takes suggestions away. */
  void remove(Collection<Suggestion> suggestions);

  /** Decides on one; null who where it is open again. */
  void decide(Suggestion suggestion, @Nullable EmployeeId who, Instant at);

  /** How many open ones there are, counted no further than {@code most}. */
  int count(int most, Scope scope);
}
