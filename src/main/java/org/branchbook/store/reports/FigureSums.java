package org.branchbook.store.reports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.reports.TaskFigure;
import org.branchbook.staff.EmployeeId;
import org.jooq.Record2;
import org.jooq.ResultQuery;

/** Counts of tasks and promises, gathered employee by employee. */
final class FigureSums {
  private final Map<EmployeeId, Map<TaskFigure, Long>> sums = new HashMap<>();

  /** Takes in what was counted, an employee a row. */
  void add(TaskFigure figure, ResultQuery<Record2<Long, Integer>> counted) {
    counted.forEach(
        r ->
            sums.computeIfAbsent(new EmployeeId(r.value1()), _ -> new EnumMap<>(TaskFigure.class))
                .put(figure, r.value2().longValue()));
  }

  Map<EmployeeId, Map<TaskFigure, Long>> all() {
    return sums;
  }
}
