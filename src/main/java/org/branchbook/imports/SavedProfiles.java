package org.branchbook.imports;

import java.util.List;
import java.util.Optional;

/** The profiles that people saved in the store, as text. */
public interface SavedProfiles {
  /** Their names, by the alphabet. */
  List<String> names();

  /** The text of the one with this name. */
  Optional<String> find(String name);

  /** Keeps one in place of what there was by its name. */
  void save(String name, String text);

  void remove(String name);
}
