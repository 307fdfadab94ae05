package org.branchbook.app.commands.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables.Look;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.ChangeCalendar.Changed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Loads a year's holidays and moved days: by the rule of the branch's country, or those of a table
 * in place of all that there was.
 */
@Command(name = "load")
final class CalendarLoad extends StaffTask {
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu");

  @Option(names = "--year", required = true, paramLabel = "YEAR")
  int year;

  @Option(names = "--file", paramLabel = "FILE", descriptionKey = "calendarFile")
  @Nullable Path file;

  @Option(
      names = "--department",
      paramLabel = "NAME",
      defaultValue = "",
      descriptionKey = "calendarDepartment")
  String department;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (year < 1970 || year > 2099) throw notDone(Text.of("commands.calendar.noYear"));
    var place = department(office, department);
    var calendar = office.changeCalendar();
    return switch (file == null
        ? calendar.load(asker, place, year)
        : calendar.replace(asker, place, year, read(file.toString()))) {
      case Changed.Done(var days, _) -> {
        tell(Text.of("commands.calendar.loaded", days, Text.asWritten(Integer.toString(year))));
        yield ExitCode.DONE;
      }
      case Changed.Same() -> ExitCode.DONE;
      case Changed.Wrong(var why) -> throw notDone(why);
      case Changed.Refused(var missing) -> throw refused(missing);
    };
  }

  /** All of the table, or the end of the command: half a year's holidays would mislead. */
  private List<SpecialDay> read(String path) {
    var tables = root().surroundings().tables();
    var format =
        switch (tables.look(path, Format.RECOGNISE)) {
          case Look.Seen seen -> seen.format();
          case Look.Unreadable unreadable -> throw notDone(unreadable.why());
        };
    var days = new ArrayList<SpecialDay>();
    try (var rows = tables.open(path, format)) {
      var columns = rows.header().stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
      for (var needed : List.of("date", "works"))
        if (!columns.contains(needed)) throw notDone(Text.of("commands.calendar.noColumn", needed));
      for (var row = rows.next(); row.isPresent(); row = rows.next())
        days.add(day(columns, row.get(), days));
    }
    return days;
  }

  private SpecialDay day(List<String> columns, Row row, List<SpecialDay> before) {
    if (row.broken() != null) throw notDone(row.broken());
    var on = date(cell(columns, row, "date"));
    boolean twice = before.stream().anyMatch(d -> d.on().equals(on));
    var name = cell(columns, row, "name");
    if (on == null || on.getYear() != year || twice || name.length() > 120)
      throw notDone(Text.of("commands.calendar.wrong", row.number()));
    return switch (cell(columns, row, "works").toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1", "так", "да" -> new SpecialDay(on, true, name);
      case "no", "false", "0", "ні", "нет" -> new SpecialDay(on, false, name);
      default -> throw notDone(Text.of("commands.calendar.wrong", row.number()));
    };
  }

  private static @Nullable LocalDate date(String cell) {
    try {
      return cell.contains(".") ? LocalDate.parse(cell, DOTTED) : LocalDate.parse(cell);
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  private static String cell(List<String> columns, Row row, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).strip();
  }
}
