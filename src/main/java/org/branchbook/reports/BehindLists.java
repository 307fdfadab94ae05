package org.branchbook.reports;

import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.staff.Asker;

/** Opens the lists behind the figures of reports. */
public interface BehindLists {
  /** A page of the list behind a figure; nothing where the reader may not see it. */
  Page<WorkFigures.Behind> behind(
      Asker asker, ReportOrder order, Figure figure, Optional<Page.Mark> after, int size);
}
