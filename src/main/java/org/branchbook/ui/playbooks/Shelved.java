package org.branchbook.ui.playbooks;

import java.util.List;
import java.util.Objects;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A playbook in the library: what holds of it, and what is being written.
 *
 * @param latest the edition that holds, retired or not; null for one that was never in force
 * @param draft null while nobody writes one
 */
record Shelved(String playbook, @Nullable Edition latest, @Nullable Edition draft) {
  /** The edition to show first. */
  Edition shown() {
    return draft != null ? draft : Objects.requireNonNull(latest);
  }

  static List<Shelved> of(Shelf shelf, boolean drafts) {
    return shelf.playbooks().stream()
        .map(
            p ->
                new Shelved(
                    p, shelf.latest(p).orElse(null), drafts ? shelf.draft(p).orElse(null) : null))
        .filter(s -> s.latest != null || s.draft != null)
        .toList();
  }
}
