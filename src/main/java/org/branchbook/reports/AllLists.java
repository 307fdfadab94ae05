package org.branchbook.reports;

import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.staff.Asker;

/** Opens the list behind a figure of whichever report it belongs to. */
public record AllLists(BehindLists work, BehindLists quality) implements BehindLists {
  @Override
  public Page<WorkFigures.Behind> behind(
      Asker asker, ReportOrder order, Figure figure, Optional<Page.Mark> after, int size) {
    return (figure instanceof Figure.OfQuality ? quality : work)
        .behind(asker, order, figure, after, size);
  }
}
