package org.branchbook.store.reports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.quality.QualityFigures.Line;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Figures of quality, gathered by department and by who answers for the clients. */
final class QualitySums {
  private record Whose(long department, @Nullable Long responsible) {}

  private final Map<Whose, Map<QualityFigure, Long>> sums = new HashMap<>();

  /** Takes in what was counted; zeros are left out. */
  void add(QualityFigure figure, long department, @Nullable Long responsible, long count) {
    if (count == 0) return;
    sums.computeIfAbsent(
            new Whose(department, responsible), _ -> new EnumMap<>(QualityFigure.class))
        .merge(figure, count, Long::sum);
  }

  List<Line> lines() {
    return sums.entrySet().stream()
        .map(
            e -> {
              var who = e.getKey().responsible;
              return new Line(
                  new DepartmentId(e.getKey().department),
                  who == null ? null : new EmployeeId(who),
                  e.getValue());
            })
        .toList();
  }
}
