package org.branchbook.staff.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.staff.EmployeeId;

/** Absences in memory. */
public final class InMemoryAbsences implements Absences {
  public final List<Absence> all = new ArrayList<>();

  @Override
  public Optional<Absence> find(AbsenceId id) {
    return all.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  @Override
  public List<Absence> notOver(LocalDate day) {
    return all.stream()
        .filter(a -> !a.over(day))
        .sorted(Comparator.comparing(Absence::until))
        .toList();
  }

  @Override
  public List<Absence> of(EmployeeId who) {
    return all.stream().filter(a -> a.who().equals(who)).toList();
  }

  @Override
  public void add(Absence absence) {
    all.add(absence);
  }

  @Override
  public boolean save(Absence absence) {
    return all.removeIf(a -> a.id().equals(absence.id())) && all.add(absence);
  }
}
