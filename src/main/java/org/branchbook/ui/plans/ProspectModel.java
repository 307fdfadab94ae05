package org.branchbook.ui.plans;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Page;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.card.RecordLook;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.OutlookChange;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.plans.outlook.QuarterProspect.Line;
import org.branchbook.plans.outlook.ReadProspect.Seen;
import org.branchbook.plans.outlook.Whole;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.kit.TakenOut;
import org.jspecify.annotations.Nullable;

/** Whether a quarter's plan will be met, by whom, and what changed since the week before. */
final class ProspectModel {
  private static final int PAGE = 200;
  private static final int OF_QUARTER = 3;

  final Paged<Line> list;
  final ObjectProperty<By> by = new SimpleObjectProperty<>(By.MANAGER);
  final ObjectProperty<Quarter> quarter;

  /** The line that is chosen; null for all together. */
  final ObjectProperty<@Nullable Line> chosen = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
  private final PlanWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final Quarter newest;
  private final YearMonth now;
  private final Consumer<IncomeAsked> open;

  /**
   * @param open shows the clients of a sum, who open down to their facts
   */
  ProspectModel(
      PlanWork work,
      Asker asker,
      Background background,
      Notices notices,
      YearMonth now,
      Consumer<IncomeAsked> open) {
    this.now = now;
    this.open = open;
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.newest = Quarter.of(now.plusMonths(OF_QUARTER));
    quarter = new SimpleObjectProperty<>(Quarter.of(now));
    list = new Paged<>(background, PAGE, Line::of);
    by.subscribe((_, _) -> read());
    quarter.subscribe((_, _) -> read());
  }

  /** Somebody looks at what is expected of the chosen line: of a client that goes on record. */
  void looked() {
    var line = chosen.get();
    if (line == null || by.get() != By.CLIENT) return;
    var client = new ClientId(line.of().id());
    background.run(
        () -> work.seen().run(asker, List.of(RecordLook.Seen.income(client))),
        _ -> {},
        notices::failed);
  }

  /** What was counted; null before the first time. */
  ReadOnlyObjectProperty<@Nullable Seen> seen() {
    return seen.getReadOnlyProperty();
  }

  String currency() {
    return work.currency();
  }

  boolean mayExport() {
    return asker.may(Privilege.EXPORT);
  }

  boolean atNewest() {
    return quarter.get().equals(newest);
  }

  /** A quarter earlier or later; never past the next one. */
  void step(int quarters) {
    var to = Quarter.of(quarter.get().months().getFirst().plusMonths((long) quarters * OF_QUARTER));
    if (!to.months().getFirst().isAfter(newest.months().getFirst())) quarter.set(to);
  }

  /** By how much more or less is expected of a line than a week ago; null without any change. */
  @Nullable OutlookChange<Whole> change(Whole of) {
    var now = seen.get();
    return now == null ? null : now.changes().get(of);
  }

  /** Reads anew. */
  void read() {
    var of = quarter.get();
    var told = by.get();
    latest.run(
        () -> work.prospect().run(asker, of, told),
        this::show,
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  private void show(Kept<Seen> counted) {
    switch (counted) {
      case Kept.Done<Seen>(var now) -> {
        seen.set(now);
        chosen.set(null);
        var lines = now.now().lines();
        list.show(
            (after, size) -> {
              int from = after.map(mark -> (int) mark.id()).orElse(0);
              int to = Math.min(lines.size(), from + size);
              return new Page<>(
                  lines.subList(from, to),
                  to < lines.size() ? Optional.of(new Page.Mark("", to)) : Optional.empty());
            });
      }
      case Kept.Refused<Seen>(var why) -> notices.warn(why);
      case Kept.Wrong<Seen>(var why) -> notices.warn(why);
      case Kept.Gone<Seen> _, Kept.Stale<Seen> _ -> notices.warn(Text.of("plans.gone"));
    }
  }

  /** Opens what the chosen line has brought in so far: its clients, of a client his card. */
  void open() {
    var line = chosen.get();
    var months = quarter.get().months();
    if (line == null || !begun()) return;
    var of = line.of();
    switch (by.get()) {
      case CLIENT -> work.open().accept(new ClientId(of.id()));
      case MANAGER ->
          ask(
              IncomeBy.MANAGER,
              of.equals(Whole.NONE) ? null : Planned.manager(new EmployeeId(of.id())));
      case DEPARTMENT -> ask(IncomeBy.DEPARTMENT, Planned.department(new DepartmentId(of.id())));
      case INDUSTRY ->
          ask(
              IncomeBy.INDUSTRY,
              of.id() != 0
                  ? Planned.group(new SavedGroupId(of.id()))
                  : of.name().isEmpty() ? null : Planned.industry(of.name()));
    }
  }

  /** Opens the facts of all together: the clients whose facts they are. */
  void openWhole() {
    if (begun()) ask(IncomeBy.CLIENT, Planned.BRANCH);
  }

  /** Whether the quarter has a month that has passed. */
  boolean begun() {
    return quarter.get().months().getFirst().isBefore(now);
  }

  private void ask(IncomeBy sums, @Nullable Planned of) {
    var last = quarter.get().months().getLast();
    var until = last.isBefore(now) ? last : now.minusMonths(1);
    open.accept(new IncomeAsked(Months.Kind.QUARTER, until, null, sums, of));
  }

  /** Writes the forecast into a file. */
  void export(Paper.Format format, Words words) {
    var of = quarter.get();
    var told = by.get();
    var file =
        "%s/%s %s.%s"
            .formatted(
                work.folder(),
                words.name("plans.place", Place.FORECAST),
                of,
                format.name().toLowerCase(Locale.ROOT));
    background.run(
        () -> work.forecast().run(asker, of, told, format, words, file),
        done ->
            done.ifPresentOrElse(
                d -> taken().say(d, () -> export(format, words)),
                () -> notices.warn(Text.of("forecast.none"))),
        notices::failed);
  }

  private TakenOut taken() {
    return new TakenOut(notices, work.second(), work.show());
  }
}
