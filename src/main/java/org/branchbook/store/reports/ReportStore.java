package org.branchbook.store.reports;

import org.branchbook.reports.WorkFigures;
import org.branchbook.store.Store;

/** The door to the reports' figures. */
public final class ReportStore {
  private final WorkFigures figures;

  public ReportStore(Store store) {
    figures = new JooqWorkFigures(store.db());
  }

  /** The figures of a report of work. */
  public WorkFigures figures() {
    return figures;
  }
}
