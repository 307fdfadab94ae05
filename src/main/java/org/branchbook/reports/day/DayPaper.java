package org.branchbook.reports.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Paper.Row;
import org.branchbook.base.Paper.Table;
import org.branchbook.base.Text;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.reports.WorkFigures;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.TaskRow;

/**
 * The morning sheet: a day on one page, to lie beside the keyboard. Calls and meetings have their
 * time, everything says why it stands there, and there is room for what is written by hand.
 */
public final class DayPaper {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  /** So many rows of one line an A4 page takes beside its headings. */
  static final int ROWS = 50;

  /** A further table's headings take the room of so many rows. */
  private static final int HEADING = 3;

  /** Fewer rows are not worth a heading. */
  private static final int FEWEST = 2;

  private static final int CENTS = 2;
  private static final int HOUR = 60;
  private static final Text NONE = Text.of("tasks.day.none");
  private static final Set<Kind> TALKS = EnumSet.of(Kind.CALL, Kind.MEETING, Kind.FOLLOW_UP);

  private final Day day;
  private final Timetable times;
  private final List<Table> tables = new ArrayList<>();
  private int left = ROWS;

  private DayPaper(Day day, LocalTime now) {
    this.day = day;
    var load = day.load();
    times =
        new Timetable(
            day.errands(), now.isBefore(load.begins()) ? load.begins() : now, load.ends());
  }

  /** The page as it is at a time of the day. */
  public static Paper of(Day day, LocalTime now) {
    return new DayPaper(day, now).paper();
  }

  private Paper paper() {
    var all = day.totals();
    var talks = day.errands().stream().filter(DayPaper::talk).toList();
    var rest = day.errands().stream().filter(e -> !talk(e)).toList();
    // what is one's own comes first; of a day that is fuller than the page, the weightier part
    int keep = rest.isEmpty() ? 0 : Math.min(rest.size(), ROWS / 2) + HEADING;
    fill("tasks.day.talks", talks, talks.size(), Math.max(left - keep, ROWS / 2), this::errands);
    fill("tasks.day.rest", rest, rest.size(), left, this::errands);
    if (day.errands().isEmpty())
      tables.add(new Table(Text.of("tasks.day.talks", 0), errandColumns(), List.of(), NONE));
    fill("tasks.day.birthdays", day.birthdays(), day.birthdays().size(), left, this::birthdays);
    fill("tasks.day.advice", day.advice(), day.advice().size(), left, this::advice);
    fill("tasks.day.late", day.late(), all.late(), left, this::late);
    fill("tasks.day.unowned", day.unowned(), all.unowned(), left, this::unowned);
    fill("tasks.day.coming", day.coming(), all.coming(), left, this::coming);
    return new Paper(
        Text.of("tasks.day.sheet"),
        List.of(
            Text.of("tasks.day.whose", Text.asWritten(day.who().name()), day.date()),
            Text.of(
                "tasks.day.counts",
                all.overdue(),
                all.today(),
                all.promised(),
                day.timed(),
                hours(day.load().minutes()),
                hours(day.load().left())),
            Text.of(
                "tasks.day.money",
                units(atStake()),
                day.shortfall().clients(),
                units(day.shortfall().amount()))),
        tables,
        false,
        true);
  }

  /** Each client once, whatever is to be done with him; gaps are parts of plans of their own. */
  private long atStake() {
    var seen = new HashSet<Object>();
    return day.errands().stream()
        .filter(e -> seen.add(e.client() == null ? e : e.client()))
        .mapToLong(e -> e.standing().stake().amount())
        .sum();
  }

  private static boolean talk(Errand errand) {
    return errand instanceof Errand.OfTask(var task, _) && TALKS.contains(task.kind());
  }

  /** A table of as many rows as there is room for; where they are not all, it says so. */
  private <T> void fill(
      String key, List<T> rows, int all, int most, Function<List<T>, List<Row>> made) {
    int room = Math.min(most, left) - (tables.isEmpty() ? 0 : HEADING);
    if (rows.isEmpty() || room < Math.min(FEWEST, rows.size())) return;
    var listed = rows.subList(0, Math.min(room, rows.size()));
    var title =
        listed.size() < all ? Text.of(key + ".first", listed.size(), all) : Text.of(key, all);
    left -= listed.size() + (tables.isEmpty() ? 0 : HEADING);
    tables.add(new Table(title, columns(key), made.apply(listed), NONE));
  }

  private static List<Column> columns(String key) {
    return switch (key) {
      case "tasks.day.talks", "tasks.day.rest" -> errandColumns();
      case "tasks.day.birthdays" ->
          List.of(
              column("tasks.day.column.when", 1.1),
              column("tasks.day.column.client", 4),
              number("tasks.day.column.turns", 1.4),
              column("tasks.day.column.note", 5));
      case "tasks.day.late" ->
          List.of(
              column("tasks.day.column.when", 1.1),
              column("tasks.day.column.who", 2.4),
              column("tasks.day.column.client", 3.3),
              column("tasks.day.column.what", 4));
      case "tasks.day.unowned" ->
          List.of(column("tasks.day.column.client", 6), column("tasks.day.column.note", 4));
      default ->
          List.of(
              column("tasks.day.column.when", 1.1),
              column("tasks.day.column.client", 3.3),
              column("tasks.day.column.what", 4.4),
              number("tasks.day.column.income", 1.4),
              column("tasks.day.column.note", 1.4));
    };
  }

  private static List<Column> errandColumns() {
    return List.of(
        column("tasks.day.column.when", 0.75),
        column("tasks.day.column.client", 3.55),
        column("tasks.day.column.what", 3.2),
        column("tasks.day.column.why", 2.9),
        number("tasks.day.column.income", 1.3),
        number("tasks.day.column.minutes", 0.5),
        column("tasks.day.column.note", 1.3));
  }

  private List<Row> errands(List<Errand> errands) {
    return errands.stream()
        .map(
            e ->
                Row.of(
                    times
                        .of(e)
                        .<Cell>map(at -> new Cell.Written(MINUTE.format(at)))
                        .orElseGet(Cell.Blank::new),
                    new Cell.Written(whom(e)),
                    what(e),
                    new Cell.Listed(Why.onPaper(e, day.date())),
                    stake(e),
                    Cell.Figure.of(e.standing().minutes()),
                    new Cell.Blank()))
        .toList();
  }

  private List<Row> coming(List<Errand> errands) {
    return errands.stream()
        .map(
            e ->
                Row.of(
                    when(e.standing().due(), day.date()),
                    new Cell.Written(whom(e)),
                    what(e),
                    stake(e),
                    new Cell.Blank()))
        .toList();
  }

  private List<Row> birthdays(List<Birthday> rows) {
    return rows.stream()
        .map(
            b ->
                Row.of(
                    when(Due.on(b.on()), day.date()),
                    new Cell.Written(b.name()),
                    Cell.Figure.of(b.turns()),
                    new Cell.Blank()))
        .toList();
  }

  private List<Row> advice(List<AdviceRow> rows) {
    return rows.stream()
        .map(
            r -> {
              var advice = r.advice();
              var due = advice.due();
              return Row.of(
                  due == null ? new Cell.Blank() : new Cell.Day(due),
                  new Cell.Written(r.clientName()),
                  new Cell.Said(Text.of("advice.piece." + advice.piece())),
                  Cell.Figure.of(units(advice.factors().worth())),
                  new Cell.Blank());
            })
        .toList();
  }

  private List<Row> late(List<TaskRow> rows) {
    return rows.stream()
        .map(
            t ->
                Row.of(
                    new Cell.Day(t.due().on()),
                    new Cell.Written(t.responsibleName()),
                    new Cell.Written(t.clientName()),
                    new Cell.Said(t.title().text())))
        .toList();
  }

  private List<Row> unowned(List<WorkFigures.Behind> rows) {
    return rows.stream().map(r -> Row.of(new Cell.Written(r.name()), new Cell.Blank())).toList();
  }

  private static String whom(Errand errand) {
    return switch (errand) {
      case Errand.OfTask(var task, _) -> task.clientName();
      case Errand.OfPromise(var row, _, _) -> row.clientName();
    };
  }

  private static Cell what(Errand errand) {
    return switch (errand) {
      case Errand.OfTask(var task, _) -> new Cell.Said(task.title().text());
      case Errand.OfPromise(_, var promise, _) -> new Cell.Written(promise.what());
    };
  }

  private static Cell stake(Errand errand) {
    var stake = errand.standing().stake();
    return switch (stake.of()) {
      case UNKNOWN -> new Cell.Blank();
      case INCOME, ABOVE -> Cell.Figure.of(units(stake.amount()));
      case GAP -> Cell.Figure.of(-units(stake.amount()));
    };
  }

  private static String hours(int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(HOUR), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static long units(long hundredths) {
    return BigDecimal.valueOf(hundredths, CENTS).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static Cell when(Due due, LocalDate today) {
    var at = due.at();
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

  private static Column number(String key, double share) {
    return new Column(Text.of(key), share, true);
  }
}
