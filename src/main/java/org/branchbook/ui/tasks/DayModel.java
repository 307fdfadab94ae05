package org.branchbook.ui.tasks;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.branchbook.base.Page;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.card.Kept;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactRow;
import org.branchbook.reports.day.Day;
import org.branchbook.reports.day.Errand;
import org.branchbook.reports.day.Evening;
import org.branchbook.reports.day.PrintDay.Printed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.tasks.DayLine.Part;
import org.jspecify.annotations.Nullable;

/** My day: what presses, in the order of value at risk and deadline; in the evening, what came. */
final class DayModel {
  private static final int PAGE = 50;

  final Paged<DayLine> lines;
  final TaskModel task;

  /** Whether it is looked back on the day. */
  final BooleanProperty evening = new SimpleBooleanProperty();

  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final Desk desk;
  private final Background reading;
  private @Nullable ContactRow promise;
  private boolean opened;

  /**
   * The day as it was last read.
   *
   * @param evening what it came to; null while nobody looks back
   * @param clientless whether it is empty since there is no client yet
   */
  record Shown(Day day, @Nullable Evening evening, boolean clientless) {
    /** How many lines stand under a heading. */
    int count(Part part) {
      int bound = (int) day.errands().stream().filter(e -> e.standing().bound()).count();
      return switch (part) {
        case BOUND -> bound;
        case VALUE -> day.errands().size() - bound;
        case LATE -> day.totals().late();
        case UNOWNED -> day.unowned().size();
        case COMING -> day.coming().size();
        case LEFT -> evening == null ? 0 : evening.left().size();
        case UNLOGGED -> evening == null ? 0 : evening.unlogged().size();
        case PROMISED -> evening == null ? 0 : evening.promised().size();
        case TOMORROW -> evening == null ? 0 : evening.tomorrow().size();
        case DONE -> evening == null ? 0 : evening.done().size();
      };
    }
  }

  DayModel(Desk desk) {
    this.desk = desk;
    this.reading = Background.latest(desk.background());
    this.lines = new Paged<>(desk.background(), PAGE);
    this.task = new TaskModel(desk);
    // who works elsewhere does not wait for a day that he has not opened
    desk.hear(
        () -> {
          if (opened) read();
        });
    evening.subscribe((_, _) -> read());
  }

  /** The day as it was last read; null before. */
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  Instant now() {
    return desk.now();
  }

  /** Shows whose facts the quarter is made of; null for who may not see them. */
  @Nullable Runnable income() {
    return desk.around().income();
  }

  /** Shows who falls short of the plan; null for who may not see it. */
  @Nullable Runnable shortfall() {
    return desk.around().shortfall();
  }

  /** In which sums are. */
  String currency() {
    return desk.around().currency();
  }

  /** Whether the day is so far gone, and something of it left, that one should look back on it. */
  boolean late(Day day) {
    return !day.left().isEmpty()
        && !LocalTime.ofInstant(now(), ZoneId.systemDefault()).isBefore(day.load().evening());
  }

  /** Reads the day anew. */
  void read() {
    opened = true;
    // as much of what others do late as was in sight before
    int late = (int) lines.rows().stream().filter(l -> l.part() == Part.LATE).count();
    boolean back = evening.get();
    reading.run(
        () -> {
          var day = desk.work().day().run(desk.asker(), Math.max(late, PAGE));
          return new Shown(
              day,
              back ? desk.work().evening().run(desk.asker(), day) : null,
              day.errands().isEmpty() && desk.work().day().clientless(desk.asker()));
        },
        now -> {
          shown.set(now);
          var end = now.evening();
          if (end == null)
            lines.show(
                (after, size) -> after.isEmpty() ? first(now.day()) : more(now.day(), after, size));
          else lines.show((_, _) -> new Page<>(DayLine.of(end), Optional.empty()));
          task.reread();
        },
        _ -> desk.notices().warn(Text.of("tasks.failed")));
  }

  /** All but what others do late and the end of the list, where that goes on. */
  private static Page<DayLine> first(Day day) {
    var lines = DayLine.first(day);
    if (day.lateNext().isEmpty()) lines.addAll(DayLine.last(day));
    return new Page<>(lines, day.lateNext());
  }

  private Page<DayLine> more(Day day, Optional<Page.Mark> after, int size) {
    var page = desk.work().day().late(desk.asker(), after, size);
    var lines = new ArrayList<DayLine>();
    page.rows().forEach(t -> lines.add(new DayLine.OfTask(Part.LATE, t)));
    if (page.next().isEmpty()) lines.addAll(DayLine.last(day));
    return new Page<>(lines, page.next());
  }

  /** What was chosen: tasks together, or one promise or client. */
  void choose(List<DayLine> chosen) {
    promise = null;
    var tasks = chosen.stream().map(DayLine::row).filter(Objects::nonNull).toList();
    if (chosen.isEmpty()) {
      task.show(tasks);
      return;
    }
    switch (chosen.getLast()) {
      case DayLine.OfErrand(_, Errand.OfTask _), DayLine.OfTask _ -> task.show(tasks);
      case DayLine.OfErrand(_, Errand.OfPromise(var row, var given, _)) -> {
        promise = row;
        task.show(
            new Concern.Of(row.client(), Text.of("tasks.written", Text.asWritten(given.what()))));
      }
      case DayLine.OfClient(var row) -> {
        var client = row.client();
        task.show(
            client == null
                ? new Concern.Nothing()
                : new Concern.Of(client, Text.of("tasks.day.unowned.purpose")));
      }
      case DayLine.OfUnlogged(var seen) ->
          task.show(new Concern.Of(seen.client(), Text.of("tasks.day.unlogged.purpose")));
    }
  }

  /** Puts all tasks that are left over off to the next working day; one undo takes it back. */
  void putLeftOff() {
    var now = shown.get();
    if (now == null || now.evening() == null) return;
    promise = null;
    task.show(
        DayLine.of(now.evening()).stream()
            .filter(l -> l.part() == Part.LEFT)
            .map(DayLine::row)
            .filter(Objects::nonNull)
            .toList());
    task.begin(TaskKeys.TOMORROW);
  }

  /** The promise that is chosen was kept; it can be taken back. Nothing where none is chosen. */
  void keep() {
    var row = promise;
    if (row == null) return;
    desk.background()
        .run(
            () -> desk.work().promises().run(desk.asker(), row.contact().id(), true),
            outcome -> {
              if (outcome instanceof Kept.Done<Contact>(var now))
                desk.notices()
                    .did(
                        Text.of("tasks.day.kept"),
                        desk.background(),
                        () -> desk.work().promises().undo(desk.asker(), now),
                        desk::changed);
              else desk.notices().warn(Text.of("tasks.stale"));
              task.dealtWith.set(true);
              desk.changed();
            },
            e -> desk.notices().warn(Failure.said(e, Text.of("tasks.failed"))));
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
