package org.branchbook.staff.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.staff.EmployeeId;

/** Who is away, was and will be. */
public interface Absences {
  Optional<Absence> find(AbsenceId id);

  /** Those that last until this day or longer, by their last day. */
  List<Absence> notOver(LocalDate day);

  /** Somebody's, the last first. */
  List<Absence> of(EmployeeId who);

  void add(Absence absence);

  /** Keeps another last day, if nobody else has changed it since; false where somebody did. */
  boolean save(Absence absence);
}
