package org.branchbook.ui.reports;

/** The reports that there are to choose from. */
enum Which {
  WORK,
  QUALITY
}
