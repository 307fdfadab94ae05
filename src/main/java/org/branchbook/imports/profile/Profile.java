package org.branchbook.imports.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the files of one source are read, kept under a name: its records are known again by that
 * name.
 */
public record Profile(String name, List<FileShape> files) {
  public Profile {
    if (name.isBlank() || name.contains(":"))
      throw new IllegalArgumentException("a profile has a name without a colon");
    files = List.copyOf(files);
  }

  /**
   * What becomes of a file with this header, best of that kind; the one that uses the most of its
   * columns.
   */
  public Optional<FileShape> fitting(Collection<String> header, Kind wanted) {
    return files.stream()
        .filter(f -> f.missing(header).isEmpty())
        .max(
            Comparator.comparing((FileShape f) -> f.main() == wanted)
                .thenComparing(f -> f.columns().size()));
  }
}
