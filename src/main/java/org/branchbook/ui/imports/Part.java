package org.branchbook.ui.imports;

/** What of a file is looked at. */
enum Part {
  COLUMNS,
  /** What importing comes to. */
  REPORT,
  /** The rows whose client resembles somebody. */
  ALIKE
}
