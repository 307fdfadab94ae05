package org.branchbook.playbooks;

import java.util.List;
import java.util.Optional;

/** The editions of the playbooks, kept. */
public interface Editions {
  /** All of them, a playbook's together, by number. */
  List<Edition> all();

  Optional<Edition> find(EditionId id);

  /** Adds one; false where one of its playbook and number is there, or a draft beside a draft. */
  boolean add(Edition edition);

  /** Saves one over the version at which it was read; false where somebody else did. */
  boolean save(Edition edition);

  /** Takes a draft away; false where it is none any more, or was saved by somebody else. */
  boolean remove(EditionId draft, int version);
}
