package org.branchbook.ui.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.ExportReport.Exported;
import org.branchbook.reports.Period;
import org.branchbook.reports.ReadReport.Read;
import org.branchbook.reports.ReportOrder;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.reports.WorkReport;
import org.branchbook.reports.quality.QualityReport;
import org.branchbook.reports.quality.ReadQuality;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.absences.Team;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.kit.TakenOut;
import org.jspecify.annotations.Nullable;

/** The report of work: what is asked for, what came out, and the list behind a chosen figure. */
final class ReportModel {
  private static final int PAGE = 50;

  /** What the report is in. */
  enum State {
    COUNTING,
    COUNTED,
    REFUSED,
    FAILED
  }

  final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.WORK);
  final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(Stretch.THIS_MONTH);
  final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Employee> employee = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Team> team = new SimpleObjectProperty<>();
  final ObservableList<Team> teams = FXCollections.observableArrayList();
  final ObservableList<Department> departments = FXCollections.observableArrayList();
  final ObservableList<Employee> employees = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable Text> wrongDates = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
  final Paged<Behind> behind;
  final Giving giving;

  /** Whether there are others than himself to ask for. */
  final boolean ofOthers;

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.COUNTING);
  private final ReadOnlyObjectWrapper<@Nullable WorkReport> report = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable QualityReport> quality =
      new ReadOnlyObjectWrapper<>();
  private final ReportWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final Clock clock;
  private boolean putting;

  ReportModel(ReportWork work, Asker asker, Background background, Notices notices, Clock clock) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.clock = clock;
    this.behind = new Paged<>(background, PAGE);
    this.giving = new Giving(work, asker, background, notices);
    this.ofOthers = reach() == Reach.DEPARTMENT || reach() == Reach.ALL;
    put(stretch.get().on(LocalDate.now(clock)));
    which.subscribe((_, _) -> other());
    chosen.subscribe((_, now) -> giving.show(shown(), now == null ? null : now.figure()));
    stretch.subscribe((_, now) -> chose(now));
    from.subscribe((_, _) -> ownDates());
    to.subscribe((_, _) -> ownDates());
    department.subscribe((_, _) -> read());
    team.subscribe((_, _) -> read());
    employee.subscribe((_, _) -> read());
  }

  private Reach reach() {
    return asker.scope(Privilege.REPORT_READ).reach();
  }

  /** What the report is in. */
  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** The report last counted; null before the first. */
  ReadOnlyObjectProperty<@Nullable WorkReport> report() {
    return report.getReadOnlyProperty();
  }

  /** The report of quality last counted; null before the first. */
  ReadOnlyObjectProperty<@Nullable QualityReport> quality() {
    return quality.getReadOnlyProperty();
  }

  private void other() {
    chosen.set(null);
    read();
  }

  /** Whether a report of the kind that is asked for has been counted. */
  boolean counted() {
    return which.get() == Which.WORK ? report.get() != null : quality.get() != null;
  }

  /** What was asked for when the report shown was counted. */
  private @Nullable ReportOrder shown() {
    var work = report.get();
    var clean = quality.get();
    if (which.get() == Which.WORK) return work == null ? null : work.order();
    return clean == null ? null : clean.order();
  }

  /** Reads whom one can ask for, and the report. */
  void begin() {
    if (ofOthers && departments.isEmpty())
      background.run(
          () -> new Offered(work.departments().all(), work.teams().all(), work.employees().all()),
          this::offer,
          notices::failed);
    read();
  }

  private record Offered(
      List<Department> departments, List<Team> teams, List<Employee> employees) {}

  private void offer(Offered all) {
    boolean everywhere = reach() == Reach.ALL;
    departments.setAll(
        all.departments.stream()
            .filter(d -> everywhere || asker.below().contains(d.id()))
            .toList());
    var seen =
        all.employees.stream()
            .filter(e -> everywhere || asker.below().contains(e.department()))
            .map(Employee::id)
            .collect(Collectors.toSet());
    teams.setAll(all.teams.stream().filter(t -> !Collections.disjoint(t.members(), seen)).toList());
    employees.setAll(
        all.employees.stream()
            .filter(e -> e.active() && (everywhere || asker.below().contains(e.department())))
            .toList());
  }

  private void chose(Stretch now) {
    if (now == Stretch.OWN) return;
    put(now.on(LocalDate.now(clock)));
    read();
  }

  private void put(Period period) {
    putting = true;
    from.set(period.from());
    to.set(period.to());
    putting = false;
  }

  private void ownDates() {
    if (putting) return;
    stretch.set(Stretch.OWN);
    read();
  }

  /** Counts again. */
  void read() {
    var order = order();
    if (order == null) return;
    state.set(State.COUNTING);
    switch (which.get()) {
      case WORK ->
          latest.run(() -> work.read().run(asker, order), this::show, _ -> state.set(State.FAILED));
      case QUALITY ->
          latest.run(
              () -> work.quality().run(asker, order), this::show, _ -> state.set(State.FAILED));
    }
  }

  private @Nullable ReportOrder order() {
    var begins = from.get();
    var ends = to.get();
    if (begins == null || ends == null || ends.isBefore(begins)) {
      wrongDates.set(Text.of("reports.dates"));
      return null;
    }
    wrongDates.set(null);
    var where = department.get();
    var who = employee.get();
    var together = team.get();
    return new ReportOrder(
        new Period(begins, ends),
        where == null ? null : where.id(),
        together == null ? null : together.id(),
        who == null ? null : who.id());
  }

  private void show(Read read) {
    switch (read) {
      case Read.Done(var counted) -> {
        report.set(counted);
        state.set(State.COUNTED);
        chosen.set(null);
      }
      case Read.Refused() -> state.set(State.REFUSED);
    }
  }

  private void show(ReadQuality.Read read) {
    switch (read) {
      case ReadQuality.Read.Done(var counted) -> {
        chosen.set(null);
        quality.set(counted);
        state.set(State.COUNTED);
      }
      case ReadQuality.Read.Refused() -> state.set(State.REFUSED);
    }
  }

  /** Opens the list behind a figure. */
  void choose(Chosen figure) {
    var order = shown();
    if (order == null) return;
    chosen.set(figure);
    behind.show((after, size) -> work.lists().behind(asker, order, figure.figure(), after, size));
  }

  /** Says what tasks would be given for the list that is shown. */
  void beginGiving() {
    giving.begin();
  }

  /** Opens the card of a line's client. */
  void open(@Nullable Behind line) {
    if (line != null && line.client() != null) work.open().accept(line.client());
  }

  /** Writes the report that is shown into a file. */
  void save(Paper.Format format, Supplier<Words> words) {
    var order = shown();
    if (order == null) return;
    var period = order.period();
    var speaking = words.get();
    var name =
        "%s %s %s.%s"
            .formatted(
                speaking.say(
                    which.get() == Which.WORK ? "reports.work.title" : "reports.quality.title"),
                period.from(),
                period.to(),
                format.name().toLowerCase(Locale.ROOT));
    var file = work.folder() + "/" + name;
    var shown = report.get();
    var clean = quality.get();
    if (which.get() == Which.WORK && shown != null)
      background.run(
          () -> work.export().run(asker, shown, format, speaking, file),
          this::exported,
          notices::failed);
    else if (clean != null)
      background.run(
          () -> work.exportQuality().run(asker, clean, format, speaking, file),
          this::exported,
          notices::failed);
  }

  /** Whether the asker may take lists out of the program. */
  boolean maySaveList() {
    return asker.may(Privilege.EXPORT);
  }

  /** Writes the list that is shown into a file. */
  void saveList(Paper.Format format, Words words) {
    var order = shown();
    var figure = chosen.get();
    if (order == null || figure == null) return;
    var name = figure.names().getLast();
    var period = order.period();
    var file =
        "%s/%s %s %s.%s"
            .formatted(
                work.folder(),
                words.say(name).replaceAll("[\\\\/:*?\"<>|]", " ").strip(),
                period.from(),
                period.to(),
                format.name().toLowerCase(Locale.ROOT));
    background.run(
        () -> work.list().run(asker, order, figure.figure(), name, format, words, file),
        done ->
            new TakenOut(notices, work.second(), work.show())
                .say(done, () -> saveList(format, words)),
        notices::failed);
  }

  private void exported(Exported exported) {
    switch (exported) {
      case Exported.Done(var file) ->
          notices.offer(
              Text.of("reports.saved", Text.asWritten(file)),
              Text.of("reports.show"),
              () -> work.show().accept(file));
      case Exported.NotWritten(var file) ->
          notices.warn(Text.of("reports.notSaved", Text.asWritten(file)));
      case Exported.Refused() -> notices.warn(Text.of("reports.refused"));
    }
  }
}
