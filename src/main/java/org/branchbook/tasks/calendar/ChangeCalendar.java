package org.branchbook.tasks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;

/** Says on which days a department works: its week, its holidays, the days that are moved. */
public final class ChangeCalendar {
  /** What came of it. */
  public sealed interface Changed {
    /** Kept; how many special days were written. */
    record Done(int days) implements Changed {}

    /** It is so already; nothing was written. */
    record Same() implements Changed {}

    record Wrong(Text why) implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  static final String SUBJECT = "calendar";
  private static final int LONGEST = 120;

  private final Calendars calendars;
  private final LoadYear load;
  private final AuditTrail trail;
  private final Work work;

  public ChangeCalendar(Calendars calendars, LoadYear load, AuditTrail trail, Work work) {
    this.calendars = calendars;
    this.load = load;
    this.trail = trail;
    this.work = work;
  }

  /** Sets the days on which the department works in an ordinary week. */
  public Changed week(Asker asker, DepartmentId department, Set<DayOfWeek> week) {
    return guarded(
        asker,
        department,
        () -> {
          if (week.isEmpty()) return new Changed.Wrong(Text.of("tasks.calendar.wrong.week"));
          var before = calendars.of(department).week();
          if (before.equals(week)) return new Changed.Same();
          calendars.save(department, week);
          trail.write(
              asker.id(),
              Act.CHANGED,
              SUBJECT,
              department.value(),
              List.of(new Change("week", names(before), names(week))));
          return new Changed.Done(0);
        });
  }

  /**
   * Puts a special day, in place of the one that was there.
   *
   * @param before the day that it was moved from; null for a new one
   */
  public Changed put(
      Asker asker,
      DepartmentId department,
      SpecialDay day,
      @org.jspecify.annotations.Nullable LocalDate before) {
    if (day.name().length() > LONGEST)
      return new Changed.Wrong(Text.of("tasks.calendar.wrong.name", LONGEST));
    return guarded(
        asker,
        department,
        () -> {
          var was = new TreeMap<LocalDate, SpecialDay>();
          if (before != null && before.getYear() != day.on().getYear()) {
            var other = year(department, before.getYear());
            var gone = other.remove(before);
            if (gone != null) {
              was.put(before, gone);
              keep(department, before.getYear(), other);
            }
          }
          var year = year(department, day.on().getYear());
          if (before != null && !before.equals(day.on())) {
            var gone = year.remove(before);
            if (gone != null) was.put(before, gone);
          }
          var there = year.put(day.on(), day);
          if (day.equals(there) && was.isEmpty()) return new Changed.Same();
          keep(department, day.on().getYear(), year);
          var changes = new ArrayList<Change>();
          was.forEach((on, gone) -> changes.add(new Change(on.toString(), said(gone), "")));
          changes.add(new Change(day.on().toString(), there == null ? "" : said(there), said(day)));
          trail.write(asker.id(), Act.CHANGED, SUBJECT, department.value(), changes);
          return new Changed.Done(1);
        });
  }

  /** Takes a special day away: the week decides. */
  public Changed remove(Asker asker, DepartmentId department, LocalDate on) {
    return guarded(
        asker,
        department,
        () -> {
          var year = year(department, on.getYear());
          var gone = year.remove(on);
          if (gone == null) return new Changed.Same();
          keep(department, on.getYear(), year);
          trail.write(
              asker.id(),
              Act.CHANGED,
              SUBJECT,
              department.value(),
              List.of(new Change(on.toString(), said(gone), "")));
          return new Changed.Done(0);
        });
  }

  /** Loads a year by the country's rule; days that somebody named himself stay. */
  public Changed load(Asker asker, DepartmentId department, int year) {
    return guarded(
        asker,
        department,
        () ->
            load.knows()
                ? new Changed.Done(load.run(asker.id(), department, year))
                : new Changed.Wrong(Text.of("tasks.calendar.wrong.country")));
  }

  /** Keeps these days in place of all that the department had in the year. */
  public Changed replace(Asker asker, DepartmentId department, int year, List<SpecialDay> days) {
    return guarded(
        asker,
        department,
        () -> new Changed.Done(load.replace(asker.id(), department, year, days)));
  }

  private TreeMap<LocalDate, SpecialDay> year(DepartmentId department, int year) {
    return calendars.year(department, year).stream()
        .collect(Collectors.toMap(SpecialDay::on, d -> d, (_, last) -> last, TreeMap::new));
  }

  private void keep(DepartmentId department, int year, Map<LocalDate, SpecialDay> days) {
    calendars.save(department, year, List.copyOf(days.values()));
  }

  private Changed guarded(Asker asker, DepartmentId department, Supplier<Changed> change) {
    return work.inOne(
        () -> {
          if (asker.may(Privilege.POLICY_EDIT)) return change.get();
          trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, department.value());
          return new Changed.Refused(Privilege.POLICY_EDIT);
        });
  }

  private static String said(SpecialDay day) {
    return (day.works() ? "+ " : "- ") + day.name();
  }

  private static String names(Set<DayOfWeek> week) {
    return new TreeSet<>(week)
        .stream()
            .map(d -> d.getDisplayName(TextStyle.SHORT, Locale.ROOT))
            .collect(Collectors.joining(" "));
  }
}
