package org.branchbook.clients.search;

import java.util.List;
import org.branchbook.staff.Scope;

/** Finds clients while somebody types. */
public interface Finder {
  /**
   * Clients in whom every typed part is found: a word begins a word of the name, address or contact
   * people; four or more digits stand anywhere in a telephone or other number. Alphabet, keyboard
   * layout, case and accents make no difference.
   *
   * @param most how many at most, the best first
   */
  List<Found> find(String typed, int most, Scope scope);
}
