package org.branchbook.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.day.Day;
import org.branchbook.reports.day.Errand;
import org.branchbook.reports.day.Evening;
import org.branchbook.reports.day.Unlogged;
import org.branchbook.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/** One line of My day, or of its evening. */
sealed interface DayLine {
  /** The headings in their order: the day's, then those of its evening. */
  enum Part {
    /** What is promised or agreed for an hour: by deadline. */
    BOUND,
    /** Everything else that presses: by value at risk. */
    VALUE,
    LATE,
    UNOWNED,
    COMING,
    LEFT,
    UNLOGGED,
    PROMISED,
    TOMORROW,
    DONE
  }

  /** Under which heading it stands. */
  Part part();

  /** Work of one's own. */
  record OfErrand(Part part, Errand errand) implements DayLine {}

  /** Somebody else's task, or one that is done. */
  record OfTask(Part part, TaskRow task) implements DayLine {}

  /** A client for whom no employee answers. */
  record OfClient(WorkFigures.Behind client) implements DayLine {
    @Override
    public Part part() {
      return Part.UNOWNED;
    }
  }

  /** A client with whom no contact was logged. */
  record OfUnlogged(Unlogged seen) implements DayLine {
    @Override
    public Part part() {
      return Part.UNLOGGED;
    }
  }

  /** The task; null where it is none. */
  default @Nullable TaskRow row() {
    return switch (this) {
      case OfErrand(_, Errand.OfTask(var row, _)) -> row;
      case OfTask(_, var row) -> row;
      case OfErrand(_, Errand.OfPromise _), OfClient _, OfUnlogged _ -> null;
    };
  }

  /** What tells it from the others; work that moves about within a day is known again. */
  default Object key() {
    return switch (this) {
      case OfErrand(var part, var errand) ->
          List.of(part == Part.TOMORROW, errand.getClass(), errand.number());
      case OfTask(var part, var task) -> List.of(part, task.id());
      case OfClient(var row) -> row.id();
      case OfUnlogged(var seen) -> seen.client();
    };
  }

  /** What is one's own, and the first of what others do late. */
  static List<DayLine> first(Day day) {
    var lines = new ArrayList<DayLine>();
    for (var e : day.errands())
      lines.add(new OfErrand(e.standing().bound() ? Part.BOUND : Part.VALUE, e));
    day.late().forEach(t -> lines.add(new OfTask(Part.LATE, t)));
    return lines;
  }

  /** The end of the day's list. */
  static List<DayLine> last(Day day) {
    var lines = new ArrayList<DayLine>();
    day.unowned().forEach(c -> lines.add(new OfClient(c)));
    day.coming().forEach(e -> lines.add(new OfErrand(Part.COMING, e)));
    return lines;
  }

  /** The evening's. */
  static List<DayLine> of(Evening evening) {
    var lines = new ArrayList<DayLine>();
    evening.left().forEach(e -> lines.add(new OfErrand(Part.LEFT, e)));
    evening.unlogged().forEach(u -> lines.add(new OfUnlogged(u)));
    evening.promised().forEach(e -> lines.add(new OfErrand(Part.PROMISED, e)));
    evening.tomorrow().forEach(e -> lines.add(new OfErrand(Part.TOMORROW, e)));
    evening.done().forEach(t -> lines.add(new OfTask(Part.DONE, t)));
    return lines;
  }
}
