package org.branchbook.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Counts work, and lists what was counted: a figure and the list behind it come from one condition.
 */
public interface WorkFigures {
  /** Every figure of the clients. */
  Map<ClientFigure, Long> clients(Within within);

  /** How many clients each employee answers for. */
  Map<EmployeeId, Long> portfolios(Within within);

  /** The contacts of the period by author, channel and result. */
  List<WorkReport.Contacts> contacts(Within within);

  /** Tasks and promises by the employee responsible. */
  Map<EmployeeId, Map<TaskFigure, Long>> tasks(Within within);

  /** The list behind a figure: as long as the figure is great. */
  Page<Behind> behind(Figure figure, Within within, Optional<Page.Mark> after, int size);

  /**
   * One line of the list behind a figure.
   *
   * @param id the number of the client, contact or task that was counted
   * @param client whom it concerns; null for a task that concerns no client
   * @param name the client's name; "" where there is none
   * @param at when it happened; null for a client
   * @param due the day it was due; null where it had none
   * @param what a contact's text, a task's title, a promise; {@link #NOTHING} for a client
   * @param who the employee: author or responsible; "" for none
   */
  record Behind(
      long id,
      @Nullable ClientId client,
      String name,
      @Nullable Instant at,
      @Nullable LocalDate due,
      Text what,
      String who) {
    /** No words of its own. */
    public static final Text NOTHING = Text.of("reports.written", Text.asWritten(""));

    /** What somebody wrote. */
    public static Text written(String words) {
      return Text.of("reports.written", Text.asWritten(words));
    }
  }
}
