package org.branchbook.app.commands.calendar;

import java.util.LinkedHashMap;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Json;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.Holiday;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists a year's holidays and moved days, as {@code calendar load} takes them. */
@Command(name = "list")
final class CalendarList extends StaffTask {
  @Option(names = "--year", required = true, paramLabel = "YEAR")
  int year;

  @Option(
      names = "--department",
      paramLabel = "NAME",
      defaultValue = "",
      descriptionKey = "calendarDepartment")
  String department;

  @Option(names = "--json")
  boolean json;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    for (var day : office.calendars().year(department(office, department), year)) out(day);
    return ExitCode.DONE;
  }

  private void out(SpecialDay day) {
    var name = words().say(Holiday.text(day.name()));
    var row = new LinkedHashMap<String, Object>();
    row.put("date", day.on().toString());
    row.put("works", day.works());
    row.put("name", name);
    if (json) out().println(Json.object(row));
    else out().println(day.on() + "\t" + (day.works() ? "yes" : "no") + "\t" + name);
  }
}
