package org.branchbook.imports;

import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;

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

  /** The same with a reason for which facts of closed months are said anew. */
  public ImportOrder because(String reason) {
    return new ImportOrder(file, kind, profile, shape, format, onAlike, reason, year);
  }

  /** The same for a plan of a year. */
  public ImportOrder of(int planned) {
    return new ImportOrder(file, kind, profile, shape, format, onAlike, why, planned);
  }
}
