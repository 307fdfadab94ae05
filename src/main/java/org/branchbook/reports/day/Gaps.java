package org.branchbook.reports.day;

import java.util.Collection;
import java.util.Map;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.TaskId;

/** What is missing against the plan, for tasks that a deviation has given. */
public interface Gaps {
  /** No deviation has given any. */
  Gaps NONE = (_, _) -> Map.of();

  /** In hundredths, of those tasks that a deviation has given. */
  Map<TaskId, Long> of(Asker asker, Collection<TaskId> tasks);
}
