package org.branchbook.imports;

import java.util.List;
import java.util.Optional;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Profile;

/**
 * What is to be imported and how.
 *
 * @param profile the name of the source, by which its records are known again
 * @param format how the file is written
 * @param onAlike what becomes of rows that resemble a client
 * @param why facts of closed months are said anew; "" where they aren't, and their rows rejected
 * @param year of a plan; 0 for as the file says
 */
public record ImportOrder(
    String file,
    Kind kind,
    String profile,
    FileShape shape,
    Format format,
    OnAlike onAlike,
    String why,
    int year) {
  /** In characters. */
  public static final int LONGEST_WHY = 400;

  /** An order in which closed months stay as they are. */
  public ImportOrder(
      String file, Kind kind, String profile, FileShape shape, Format format, OnAlike onAlike) {
    this(file, kind, profile, shape, format, onAlike, "", 0);
  }

  /** An order of a file with this header by a profile; empty where it doesn't fit. */
  public static Optional<ImportOrder> by(
      Profile profile, String file, Kind kind, List<String> header, Format format) {
    return profile
        .fitting(header, kind)
        .map(
            shape -> new ImportOrder(file, kind, profile.name(), shape, format, profile.onAlike()));
  }

  /** The same that does something else with rows that resemble a client. */
  public ImportOrder on(OnAlike other) {
    return new ImportOrder(file, kind, profile, shape, format, other, why, year);
  }

  /** The same with a reason for which facts of closed months are said anew. */
  public ImportOrder because(String reason) {
    return new ImportOrder(file, kind, profile, shape, format, onAlike, reason, year);
  }

  /** The same for a plan of a year. */
  public ImportOrder of(int planned) {
    return new ImportOrder(file, kind, profile, shape, format, onAlike, why, planned);
  }
}
