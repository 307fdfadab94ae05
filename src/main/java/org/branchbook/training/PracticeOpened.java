package org.branchbook.training;

import java.time.LocalDate;
import org.branchbook.staff.BranchInfo;

/** What came of opening the practice branch. */
public sealed interface PracticeOpened {
  /** It was made, with so many clients and contacts. */
  record Made(int clients, int contacts) implements PracticeOpened {}

  /** It is there already, as somebody left it; made as on that day. */
  record Ready(LocalDate day) implements PracticeOpened {}

  /** The store is a real branch's: nothing was written. */
  record Taken(BranchInfo whose) implements PracticeOpened {}

  /** It was cancelled: nothing was written. */
  record Cancelled() implements PracticeOpened {}
}
