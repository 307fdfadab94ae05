package org.branchbook.store.reports;

import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.day.Daybook;
import org.branchbook.reports.extract.FlatRows;
import org.branchbook.reports.quality.QualityFigures;
import org.branchbook.store.Store;

/** The door to the reports' figures. */
public final class ReportStore {
  private final WorkFigures figures;
  private final QualityFigures quality;
  private final Daybook daybook;
  private final FlatRows flat;

  public ReportStore(Store store) {
    figures = new JooqWorkFigures(store.db());
    quality = new JooqQualityFigures(store.db());
    daybook = new JooqDaybook(store.db());
    flat = new JooqFlatRows(store.db());
  }

  /** The figures of a report of work. */
  public WorkFigures figures() {
    return figures;
  }

  /** How clean the client base is. */
  public QualityFigures quality() {
    return quality;
  }

  /** What is written down of somebody's days. */
  public Daybook daybook() {
    return daybook;
  }

  /** The rows of flat tables. */
  public FlatRows flat() {
    return flat;
  }
}
