package org.branchbook.imports.alike;

import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;

/**
 * A card as the file would have it, with what it is compared by.
 *
 * @param row the row's number in the file
 */
public record Fresh(Client card, long row, Traits traits, List<Key> keys) {
  /** The card of a row. */
  static Fresh of(Client card, long row, RenamedStreets streets) {
    var traits = Traits.of(card, streets);
    return new Fresh(card, row, traits, keys(traits));
  }

  /** A name with a place is too common to bring anybody whom the others don't. */
  static List<Key> keys(Traits traits) {
    return Keys.of(traits).stream().filter(key -> key.kind() != Key.Kind.NAME_PLACE).toList();
  }
}
