package org.branchbook.plans.industries;

import java.util.List;
import org.branchbook.plans.earned.Months;
import org.branchbook.staff.Scope;

/** Organisations and sole proprietors, whether clients, prospects or former. */
public interface Members {
  /** All of the scope's with their sums of those months, in no order. */
  List<Member> all(Scope scope, Months months);
}
