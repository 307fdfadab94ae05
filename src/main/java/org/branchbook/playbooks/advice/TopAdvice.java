package org.branchbook.playbooks.advice;

import java.util.List;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** The reading door for other rooms: what is most worth doing, with whom. */
public interface TopAdvice {
  /** The best that is open inside the scope: of an employee, or of all for null. */
  List<AdviceRow> of(Scope scope, @Nullable EmployeeId employee, int most);
}
