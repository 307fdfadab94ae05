package org.branchbook.staff;

import java.time.LocalDate;

/** Who is in a team with whom, and who stands in for whom. */
public interface FellowsByDay {
  Fellows of(EmployeeId who, LocalDate day);
}
