package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Page;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.day.Day;
import org.branchbook.reports.day.Errand;
import org.branchbook.reports.day.PrintDay.Printed;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** My day: what presses, in the order of value at risk and deadline. */
final class DayModel {
  /** The headings of the day, in their order. */
  enum Part {
    /** What is promised or agreed for an hour: by deadline. */
    BOUND,
    /** Everything else that presses: by value at risk. */
    VALUE,
    LATE,
    UNOWNED,
    COMING
  }

  private static final int PAGE = 50;

  /** One line of the day. */
  sealed interface Line {
    /** Under which heading it stands. */
    Part part();

    /** Work of one's own. */
    record OfErrand(Part part, Errand errand) implements Line {}

    /** Somebody else's task. */
    record OfTask(Part part, TaskRow task) implements Line {}

    /** A client for whom no employee answers. */
    record OfClient(WorkFigures.Behind client) implements Line {
      @Override
      public Part part() {
        return Part.UNOWNED;
      }
    }

    /** The task; null where it is none. */
    default @Nullable TaskRow row() {
      return switch (this) {
        case OfErrand(_, Errand.OfTask(var row, _)) -> row;
        case OfErrand(_, Errand.OfPromise _) -> null;
        case OfTask(_, var row) -> row;
        case OfClient _ -> null;
      };
    }

    /** What tells it from the others; its heading doesn't, since work moves about in a day. */
    default Object key() {
      return switch (this) {
        case OfErrand(_, var errand) -> List.of(errand.getClass(), errand.number());
        case OfTask(var part, var task) -> List.of(part, task.id());
        case OfClient(var row) -> row.id();
      };
    }
  }

  final Paged<Line> lines;
  final TaskModel task;
  private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();
  private final Desk desk;
  private final Background reading;

  DayModel(Desk desk) {
    this.desk = desk;
    this.reading = Background.latest(desk.background());
    this.lines = new Paged<>(desk.background(), PAGE);
    this.task = new TaskModel(desk);
    desk.hear(this::read);
  }

  /** The day as it was last read; null before. */
  ReadOnlyObjectProperty<@Nullable Day> day() {
    return day.getReadOnlyProperty();
  }

  Instant now() {
    return desk.now();
  }

  /** Reads the day anew. */
  void read() {
    // as much of what others do late as was in sight before
    int late = (int) lines.rows().stream().filter(l -> l.part() == Part.LATE).count();
    reading.run(
        () -> desk.work().day().run(desk.asker(), Math.max(late, PAGE)),
        now -> {
          day.set(now);
          lines.show((after, size) -> after.isEmpty() ? first(now) : more(now, after, size));
          task.reread();
        },
        _ -> desk.notices().warn(Text.of("tasks.failed")));
  }

  /** All but what others do late and the end of the list, where that goes on. */
  private static Page<Line> first(Day day) {
    var lines = lines(day);
    if (day.lateNext().isEmpty()) lines.addAll(last(day));
    return new Page<>(lines, day.lateNext());
  }

  private Page<Line> more(Day day, Optional<Page.Mark> after, int size) {
    var page = desk.work().day().late(desk.asker(), after, size);
    var lines = new ArrayList<Line>();
    page.rows().forEach(t -> lines.add(new Line.OfTask(Part.LATE, t)));
    if (page.next().isEmpty()) lines.addAll(last(day));
    return new Page<>(lines, page.next());
  }

  private static List<Line> last(Day day) {
    var lines = new ArrayList<Line>();
    day.unowned().forEach(c -> lines.add(new Line.OfClient(c)));
    day.coming().forEach(e -> lines.add(new Line.OfErrand(Part.COMING, e)));
    return lines;
  }

  private static List<Line> lines(Day day) {
    var lines = new ArrayList<Line>();
    day.errands()
        .forEach(
            e -> lines.add(new Line.OfErrand(e.standing().bound() ? Part.BOUND : Part.VALUE, e)));
    day.late().forEach(t -> lines.add(new Line.OfTask(Part.LATE, t)));
    return lines;
  }

  /** How many lines stand under a heading. */
  int count(Part part) {
    var now = day.get();
    if (now == null) return 0;
    int bound = (int) now.errands().stream().filter(e -> e.standing().bound()).count();
    return switch (part) {
      case BOUND -> bound;
      case VALUE -> now.errands().size() - bound;
      case LATE -> now.totals().late();
      case UNOWNED -> now.unowned().size();
      case COMING -> now.coming().size();
    };
  }

  /** What was chosen: tasks together, or one promise or client. */
  void choose(List<Line> chosen) {
    var tasks = chosen.stream().map(Line::row).filter(Objects::nonNull).toList();
    if (chosen.isEmpty()) {
      task.show(tasks);
      return;
    }
    switch (chosen.getLast()) {
      case Line.OfErrand(_, Errand.OfTask _), Line.OfTask _ -> task.show(tasks);
      case Line.OfErrand(_, Errand.OfPromise(var row, var promise, _)) ->
          task.show(
              new Concern.Of(
                  row.client(), Text.of("tasks.written", Text.asWritten(promise.what()))));
      case Line.OfClient(var row) -> {
        var client = row.client();
        task.show(
            client == null
                ? new Concern.Nothing()
                : new Concern.Of(client, Text.of("tasks.day.unowned.purpose")));
      }
    }
  }

  /** Writes the day as a page and shows it. */
  void print(Words words) {
    var file = desk.around().page().get();
    desk.background()
        .run(
            () -> desk.work().print().run(desk.asker(), Paper.Format.PDF, words, file),
            printed -> {
              switch (printed) {
                case Printed.Done(var written) -> desk.around().show().accept(written);
                case Printed.NotWritten(var where) ->
                    desk.notices().warn(Text.of("tasks.day.notWritten", Text.asWritten(where)));
              }
            },
            _ -> desk.notices().warn(Text.of("tasks.failed")));
  }
}
