package org.branchbook.ui.tasks.calendar;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.ChangeCalendar;
import org.branchbook.tasks.calendar.ChangeCalendar.Changed;
import org.branchbook.tasks.calendar.Holiday;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** A department's week and the special days of a year, and the day that is being changed. */
final class CalendarModel {
  /** What the screen reads and does; all of it away from the screen's thread. */
  interface Acts {
    List<Department> departments();

    Set<DayOfWeek> week(DepartmentId department);

    List<SpecialDay> year(DepartmentId department, int year);

    Changed week(DepartmentId department, Set<DayOfWeek> week);

    Changed put(DepartmentId department, SpecialDay day, @Nullable LocalDate before);

    Changed remove(DepartmentId department, LocalDate on);

    Changed load(DepartmentId department, int year);

    Undone undo(ChangeCalendar.Undo undo);
  }

  private record Read(
      List<Department> departments,
      @Nullable Department at,
      Set<DayOfWeek> week,
      List<SpecialDay> days) {}

  final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
  final IntegerProperty year = new SimpleIntegerProperty();
  final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
  final StringProperty name = new SimpleStringProperty("");
  final BooleanProperty works = new SimpleBooleanProperty();
  final Map<DayOfWeek, BooleanProperty> week = new EnumMap<>(DayOfWeek.class);

  private final ObservableList<Department> departments = FXCollections.observableArrayList();
  private final ObservableList<SpecialDay> days = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable SpecialDay> read = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Acts acts;
  private final boolean editable;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private boolean filling;

  CalendarModel(
      Acts acts, boolean editable, Background background, Notices notices, InstantSource clock) {
    this.acts = acts;
    this.editable = editable;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    year.set(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).getYear());
    for (var day : DayOfWeek.values()) {
      var worked = new SimpleBooleanProperty();
      worked.subscribe((_, _) -> saveWeek());
      week.put(day, worked);
    }
    department.subscribe((_, _) -> another());
    year.subscribe((_, _) -> another());
  }

  boolean editable() {
    return editable;
  }

  /** All departments, the branch first. */
  ObservableList<Department> departments() {
    return departments;
  }

  /** The special days of the year, in order. */
  ObservableList<SpecialDay> days() {
    return days;
  }

  /** The chosen day as it was read; null for a new one. */
  ReadOnlyObjectProperty<@Nullable SpecialDay> read() {
    return read.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  void load() {
    var wanted = department.get();
    int at = year.get();
    latest.run(
        () -> {
          var all =
              acts.departments().stream()
                  .sorted(java.util.Comparator.comparing(d -> d.parent() != null))
                  .toList();
          var place = wanted == null ? all.stream().findFirst().orElse(null) : wanted;
          return place == null
              ? new Read(all, null, Set.of(), List.of())
              : new Read(all, place, acts.week(place.id()), acts.year(place.id(), at));
        },
        this::fill,
        notices::failed);
  }

  /** Shows a day; null begins a new one. */
  void choose(@Nullable SpecialDay day) {
    error.set(null);
    read.set(day);
    on.set(day == null ? null : day.on());
    name.set(day == null || Holiday.isTold(day.name()) ? "" : day.name());
    works.set(day != null && day.works());
  }

  /** Keeps the day as it stands in the form: a new one, or the chosen one changed or moved. */
  void save() {
    var place = department.get();
    var day = on.get();
    if (place == null || !editable) return;
    if (day == null) {
      error.set(Text.of("tasks.calendar.noDay"));
      return;
    }
    var before = read.get();
    var written = name.get().strip();
    // the program's own name stays in every language, unless somebody wrote another
    var called =
        written.isEmpty() && before != null && Holiday.isTold(before.name())
            ? before.name()
            : written;
    var special = new SpecialDay(day, works.get(), called);
    var from = before == null ? null : before.on();
    run(() -> acts.put(place.id(), special, from), Text.of("tasks.calendar.kept", day));
    if (day.getYear() != year.get()) year.set(day.getYear());
  }

  /** Takes the chosen day away: the week decides again. */
  void remove() {
    var place = department.get();
    var day = read.get();
    if (place == null || day == null) return;
    run(() -> acts.remove(place.id(), day.on()), Text.of("tasks.calendar.removed", day.on()));
  }

  /** Loads the year by the country's rule. */
  void loadYear() {
    var place = department.get();
    int at = year.get();
    if (place == null || !editable) return;
    run(
        () -> acts.load(place.id(), at),
        Text.of("tasks.calendar.yearLoaded", Text.asWritten(Integer.toString(at))));
  }

  private void saveWeek() {
    var place = department.get();
    if (filling || place == null || !editable) return;
    var worked = EnumSet.noneOf(DayOfWeek.class);
    week.forEach(
        (day, is) -> {
          if (is.get()) worked.add(day);
        });
    run(() -> acts.week(place.id(), worked), Text.of("tasks.calendar.weekKept", place.name()));
  }

  private void another() {
    if (filling) return;
    choose(null);
    load();
  }

  private void fill(Read now) {
    filling = true;
    if (!departments.equals(now.departments)) departments.setAll(now.departments);
    department.set(now.at);
    week.forEach((day, is) -> is.set(now.week.contains(day)));
    days.setAll(now.days);
    filling = false;
    var chosen = read.get();
    if (chosen != null)
      choose(days.stream().filter(d -> d.on().equals(chosen.on())).findFirst().orElse(null));
  }

  private void run(Callable<Changed> change, Text done) {
    error.set(null);
    background.run(
        change,
        changed -> {
          switch (changed) {
            case Changed.Done(_, var undo) -> {
              notices.did(done, background, () -> acts.undo(undo), this::load);
              choose(null);
            }
            case Changed.Same() -> {}
            case Changed.Wrong(var why) -> error.set(why);
            case Changed.Refused(var missing) -> error.set(missing.refused());
          }
          load();
        },
        notices::failed);
  }
}
