package org.branchbook.reports.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Paper.Row;
import org.branchbook.base.Paper.Table;
import org.branchbook.base.Text;
import org.branchbook.contacts.ContactRow;
import org.branchbook.reports.WorkFigures;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.TaskRow;

/** A day on one page, to lie beside the keyboard. */
public final class DayPaper {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  /** So many rows, of two lines each, an A4 page takes beside headings. */
  private static final int ROWS = 19;

  /** A further table's heading takes the room of so many rows. */
  private static final int HEADING = 2;

  /** Fewer rows are not worth a heading. */
  private static final int FEWEST = 2;

  private DayPaper() {}

  /** The page, with a column for what is written on it by hand. */
  public static Paper of(Day day) {
    var tables = new ArrayList<Table>();
    var all = day.totals();
    int left = ROWS - day.overdue().size() - day.today().size() - day.promised().size();
    if (!day.overdue().isEmpty())
      tables.add(tasks("tasks.day.overdue", day.overdue(), all.overdue(), day.date()));
    tables.add(tasks("tasks.day.today", day.today(), all.today(), day.date()));
    if (!day.promised().isEmpty()) tables.add(promised(day.promised(), all.promised()));
    // what others do and what comes later fills the page, and no second one
    var late = first(day.late(), left);
    if (!late.isEmpty()) tables.add(late(late, all.late()));
    left -= late.size() + HEADING;
    var unowned = first(day.unowned(), left);
    if (!unowned.isEmpty()) tables.add(unowned(unowned, all.unowned()));
    left -= unowned.isEmpty() ? 0 : unowned.size() + HEADING;
    var coming = first(day.coming(), left);
    if (!coming.isEmpty()) tables.add(tasks("tasks.day.coming", coming, all.coming(), day.date()));
    return new Paper(
        Text.of("tasks.day.title"),
        List.of(
            Text.of("tasks.day.whose", Text.asWritten(day.who().name()), day.date()),
            Text.of("tasks.day.counts", all.overdue(), all.today(), all.promised(), day.timed())),
        tables,
        false);
  }

  private static <T> List<T> first(List<T> rows, int most) {
    return most < FEWEST ? List.of() : rows.subList(0, Math.min(most, rows.size()));
  }

  /** Where not all of them are on the page, it says so. */
  private static Text heading(String key, int listed, int all) {
    return listed < all ? Text.of(key + ".first", listed, all) : Text.of(key, listed);
  }

  private static Table tasks(String key, List<TaskRow> rows, int count, LocalDate today) {
    return new Table(
        heading(key, rows.size(), count),
        List.of(
            column("tasks.day.column.when", 1.2),
            column("tasks.day.column.client", 3.3),
            column("tasks.day.column.what", 4),
            column("tasks.day.column.note", 2)),
        rows.stream()
            .map(
                t ->
                    Row.of(
                        when(t.due(), today),
                        new Cell.Written(t.clientName()),
                        new Cell.Said(t.title().text()),
                        new Cell.Blank()))
            .toList(),
        Text.of("tasks.day.none"));
  }

  private static Table promised(List<ContactRow> rows, int count) {
    return new Table(
        heading("tasks.day.promised", rows.size(), count),
        List.of(
            column("tasks.day.column.when", 1.2),
            column("tasks.day.column.client", 3.3),
            column("tasks.day.column.promise", 4),
            column("tasks.day.column.note", 2)),
        rows.stream()
            .flatMap(
                r -> java.util.stream.Stream.ofNullable(r.contact().promise()).map(p -> row(r, p)))
            .toList(),
        Text.of("tasks.day.none"));
  }

  private static Row row(ContactRow row, org.branchbook.contacts.Contact.Promise promise) {
    return Row.of(
        new Cell.Day(promise.by()),
        new Cell.Written(row.clientName()),
        new Cell.Written(promise.what()),
        new Cell.Blank());
  }

  private static Table late(List<TaskRow> rows, int count) {
    return new Table(
        heading("tasks.day.late", rows.size(), count),
        List.of(
            column("tasks.day.column.when", 1.2),
            column("tasks.day.column.who", 2.4),
            column("tasks.day.column.client", 3.3),
            column("tasks.day.column.what", 4)),
        rows.stream()
            .map(
                t ->
                    Row.of(
                        new Cell.Day(t.due().on()),
                        new Cell.Written(t.responsibleName()),
                        new Cell.Written(t.clientName()),
                        new Cell.Said(t.title().text())))
            .toList(),
        Text.of("tasks.day.none"));
  }

  private static Table unowned(List<WorkFigures.Behind> rows, int count) {
    return new Table(
        heading("tasks.day.unowned", rows.size(), count),
        List.of(column("tasks.day.column.client", 6), column("tasks.day.column.note", 4)),
        rows.stream().map(r -> Row.of(new Cell.Written(r.name()), new Cell.Blank())).toList(),
        Text.of("tasks.day.none"));
  }

  private static Cell when(Due due, LocalDate today) {
    LocalTime at = due.at();
    if (at == null)
      return due.on().equals(today)
          ? new Cell.Said(Text.of("tasks.due.today"))
          : new Cell.Day(due.on());
    return due.on().equals(today)
        ? new Cell.Written(MINUTE.format(at))
        : new Cell.Moment(due.on().atTime(at));
  }

  private static Column column(String key, double share) {
    return new Column(Text.of(key), share, false);
  }
}
