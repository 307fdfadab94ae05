package org.branchbook.tasks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
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
    /** Kept; how many special days were written, and what takes it back. */
    record Done(int days, Undo undo) implements Changed {}

    /** It is so already; nothing was written. */
    record Same() implements Changed {}

    record Wrong(Text why) implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  /** What a department's calendar said before and after something was written. */
  public record Undo(DepartmentId department, State before, State after) {}

  /** A department's week, and its special days of the years concerned. */
  public record State(Set<DayOfWeek> week, Map<Integer, List<SpecialDay>> years) {
    public State {
      week = Set.copyOf(week);
      years = Map.copyOf(years);
    }
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
        Set.of(),
        () -> {
          if (week.isEmpty())
            return new Wrote.Not(new Changed.Wrong(Text.of("tasks.calendar.wrong.week")));
          var before = calendars.of(department).week();
          if (before.equals(week)) return new Wrote.Not(new Changed.Same());
          calendars.save(department, week);
          trail.write(
              asker.id(),
              Act.CHANGED,
              SUBJECT,
              department.value(),
              List.of(new Change("week", names(before), names(week))));
          return new Wrote.Days(0);
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
    var years = new HashSet<Integer>(Set.of(day.on().getYear()));
    if (before != null) years.add(before.getYear());
    return guarded(
        asker,
        department,
        years,
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
          if (day.equals(there) && was.isEmpty()) return new Wrote.Not(new Changed.Same());
          keep(department, day.on().getYear(), year);
          var changes = new ArrayList<Change>();
          was.forEach((on, gone) -> changes.add(new Change(on.toString(), said(gone), "")));
          changes.add(new Change(day.on().toString(), there == null ? "" : said(there), said(day)));
          trail.write(asker.id(), Act.CHANGED, SUBJECT, department.value(), changes);
          return new Wrote.Days(1);
        });
  }

  /** Takes a special day away: the week decides. */
  public Changed remove(Asker asker, DepartmentId department, LocalDate on) {
    return guarded(
        asker,
        department,
        Set.of(on.getYear()),
        () -> {
          var year = year(department, on.getYear());
          var gone = year.remove(on);
          if (gone == null) return new Wrote.Not(new Changed.Same());
          keep(department, on.getYear(), year);
          trail.write(
              asker.id(),
              Act.CHANGED,
              SUBJECT,
              department.value(),
              List.of(new Change(on.toString(), said(gone), "")));
          return new Wrote.Days(0);
        });
  }

  /** Loads a year by the country's rule; days that somebody named himself stay. */
  public Changed load(Asker asker, DepartmentId department, int year) {
    return guarded(
        asker,
        department,
        Set.of(year),
        () ->
            load.knows()
                ? new Wrote.Days(load.run(asker.id(), department, year))
                : new Wrote.Not(new Changed.Wrong(Text.of("tasks.calendar.wrong.country"))));
  }

  /** Keeps these days in place of all that the department had in the year. */
  public Changed replace(Asker asker, DepartmentId department, int year, List<SpecialDay> days) {
    return guarded(
        asker,
        department,
        Set.of(year),
        () -> new Wrote.Days(load.replace(asker.id(), department, year, days)));
  }

  private TreeMap<LocalDate, SpecialDay> year(DepartmentId department, int year) {
    return calendars.year(department, year).stream()
        .collect(Collectors.toMap(SpecialDay::on, d -> d, (_, last) -> last, TreeMap::new));
  }

  private void keep(DepartmentId department, int year, Map<LocalDate, SpecialDay> days) {
    calendars.save(department, year, List.copyOf(days.values()));
  }

  /** Takes back what was written, unless somebody has changed those days since. */
  public Undone undo(Asker asker, Undo undo) {
    return work.inOne(
        () -> {
          var department = undo.department();
          if (!asker.may(Privilege.POLICY_EDIT)) {
            trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, department.value());
            return new Undone.Not(Privilege.POLICY_EDIT.refused());
          }
          var before = undo.before();
          var now = state(department, before.years().keySet());
          if (!now.equals(undo.after())) return new Undone.Changed("");
          var changes = new ArrayList<Change>();
          if (!now.week().equals(before.week())) {
            calendars.save(department, before.week());
            changes.add(new Change("week", names(now.week()), names(before.week())));
          }
          before
              .years()
              .forEach(
                  (year, days) -> {
                    calendars.save(department, year, days);
                    var is = now.years().getOrDefault(year, List.of());
                    if (!is.equals(days)) changes.addAll(between(is, days));
                  });
          trail.write(asker.id(), Act.REVERTED, SUBJECT, department.value(), changes);
          return new Undone.Done();
        });
  }

  /** The days that differ, as they are and as they become. */
  private static List<Change> between(List<SpecialDay> now, List<SpecialDay> then) {
    var said = new TreeMap<LocalDate, String[]>();
    for (var day : now) said.computeIfAbsent(day.on(), _ -> new String[] {"", ""})[0] = said(day);
    for (var day : then) said.computeIfAbsent(day.on(), _ -> new String[] {"", ""})[1] = said(day);
    return said.entrySet().stream()
        .filter(e -> !e.getValue()[0].equals(e.getValue()[1]))
        .map(e -> new Change(e.getKey().toString(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  private State state(DepartmentId department, Set<Integer> years) {
    var days = new HashMap<Integer, List<SpecialDay>>();
    for (var year : years) days.put(year, List.copyOf(calendars.year(department, year)));
    return new State(calendars.of(department).week(), days);
  }

  /** What a change came to, before it is known what takes it back. */
  private sealed interface Wrote {
    record Days(int written) implements Wrote {}

    record Not(Changed why) implements Wrote {}
  }

  private Changed guarded(
      Asker asker, DepartmentId department, Set<Integer> years, Supplier<Wrote> change) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.POLICY_EDIT)) {
            trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, department.value());
            return new Changed.Refused(Privilege.POLICY_EDIT);
          }
          var before = state(department, years);
          return switch (change.get()) {
            case Wrote.Not(var why) -> why;
            case Wrote.Days(var written) ->
                new Changed.Done(written, new Undo(department, before, state(department, years)));
          };
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
