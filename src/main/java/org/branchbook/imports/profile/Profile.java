package org.branchbook.imports.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the files of one source are read, kept under a name: its records are known again by that
 * name.
 *
 * @param onAlike what becomes of rows that resemble a client
 */
public record Profile(String name, List<FileShape> files, OnAlike onAlike) {
  public Profile {
    if (name.isBlank() || name.contains(":"))
      throw new IllegalArgumentException("a profile has a name without a colon");
    files = List.copyOf(files);
  }

  /** One that does the usual with rows that resemble a client. */
  public Profile(String name, List<FileShape> files) {
    this(name, files, OnAlike.USUAL);
  }

  /** The same that does something else with rows that resemble a client. */
  public Profile on(OnAlike other) {
    return new Profile(name, files, other);
  }

  /**
   * What becomes of a file with this header, best of that kind; the one that uses the most of its
   * columns. A register is never read as an import, nor the other way round.
   */
  public Optional<FileShape> fitting(Collection<String> header, Kind wanted) {
    return files.stream()
        .filter(f -> f.makes(Kind.KNOWN) == (wanted == Kind.KNOWN))
        .filter(f -> f.missing(header).isEmpty())
        .max(
            Comparator.comparing((FileShape f) -> f.main() == wanted)
                .thenComparing(f -> f.columns().size()));
  }
}
