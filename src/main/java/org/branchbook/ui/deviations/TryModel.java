package org.branchbook.ui.deviations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.OwnLimit;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.plans.deviations.acts.TryRule.TasksOf;
import org.branchbook.plans.deviations.acts.TryRule.Tried;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.ChangePolicy.Changed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Another limit of deviations: what it would have made of the last months, before it holds. */
final class TryModel {
  private static final int HUNDRED = 100;

  final StringProperty limit = new SimpleStringProperty("");
  final StringProperty floor = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
  final ObjectProperty<Holding.@Nullable Kind> line = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Tier> tier = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Boolean> person = new SimpleObjectProperty<>();

  /** Limits that hold for some. */
  final ObjectProperty<List<OwnLimit>> own = new SimpleObjectProperty<>(List.of());

  /** Those for which a limit may be, by name. */
  final ObjectProperty<List<Department>> departments = new SimpleObjectProperty<>(List.of());

  final BooleanProperty busy = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Tried> tried = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper inForce = new ReadOnlyIntegerWrapper();
  private final DeviationWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;

  TryModel(DeviationWork work, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
  }

  /** What the last try came to; null before the first. */
  ReadOnlyObjectProperty<@Nullable Tried> tried() {
    return tried.getReadOnlyProperty();
  }

  /** Per cent by which the fact may be below the plan today. */
  ReadOnlyIntegerProperty inForce() {
    return inForce.getReadOnlyProperty();
  }

  private record Known(List<Department> departments, List<OwnLimit> limits) {}

  /** Reads the limits that hold today. */
  void read() {
    inForce.set(work.policies().today(DeviationPolicy.KIND).red());
    background.run(
        () -> new Known(work.departments().all(), work.limits().on(work.policies().day())),
        known -> {
          departments.set(known.departments);
          own.set(known.limits);
        },
        notices::failed);
  }

  /** In whole units of the bank's currency, what smaller gaps don't count today. */
  int floorInForce() {
    return work.policies().today(DeviationPolicy.KIND).floor();
  }

  /** The department of a limit; "" where it is gone. */
  String named(DepartmentId id) {
    return departments.get().stream()
        .filter(d -> d.id().equals(id))
        .map(Department::name)
        .findFirst()
        .orElse("");
  }

  List<TasksOf> managers() {
    var now = tried.get();
    return now == null ? List.of() : now.managers();
  }

  /** Tries the limit that is written there. */
  void run() {
    var typed = limit.get().strip();
    if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1 || percent(typed) > HUNDRED) {
      notices.warn(Text.of("deviations.try.wrong"));
      return;
    }
    var money = floor.get().strip();
    if (!money.matches("\\d{0,9}")) {
      notices.warn(Text.of("deviations.try.wrong.floor"));
      return;
    }
    busy.set(true);
    var limit = limit(percent(typed), money);
    background.run(
        () -> work.tryRule().run(asker, limit),
        this::show,
        e -> {
          busy.set(false);
          notices.failed(e);
        });
  }

  private OwnLimit limit(int percent, String money) {
    var where = department.get();
    var of = new For(where == null ? null : where.id(), line.get(), tier.get(), person.get());
    var one = work.policies().today(DeviationPolicy.KIND).within(percent).own(of);
    return money.isEmpty()
        ? one
        : new OwnLimit(of, one.red(), one.amber(), one.over(), percent(money), one.fall());
  }

  private static int percent(String typed) {
    return Integer.parseInt(typed);
  }

  private void show(Kept<Tried> answer) {
    busy.set(false);
    switch (answer) {
      case Kept.Done<Tried>(var now) -> tried.set(now);
      case Kept.Refused<Tried>(var why) -> notices.warn(why);
      case Kept.Wrong<Tried>(var why) -> notices.warn(why);
      case Kept.Gone<Tried> _, Kept.Stale<Tried> _ ->
          notices.warn(Text.of("deviations.try.noFacts"));
    }
  }

  boolean maySwitch() {
    return asker.may(Privilege.POLICY_EDIT);
  }

  /** From today on the limit that was tried holds; none was tried: nothing. */
  void switchOn() {
    var now = tried.get();
    if (now == null) return;
    if (now.own() != null) set(now.own());
    else switchOn(now);
  }

  /** From today on the general limits hold for these. */
  void drop(OwnLimit limit) {
    background.run(
        () -> work.setLimit().drop(asker, limit.of()),
        kept ->
            changed(
                kept, Text.of("deviations.limit.dropped"), _ -> work.setLimit().run(asker, limit)),
        notices::failed);
  }

  private void set(OwnLimit limit) {
    background.run(
        () -> work.setLimit().run(asker, limit),
        kept ->
            changed(
                kept,
                Text.of("deviations.limit.on", limit.red()),
                before ->
                    before.isPresent()
                        ? work.setLimit().run(asker, before.get())
                        : work.setLimit().drop(asker, limit.of())),
        notices::failed);
  }

  private void changed(
      Kept<Optional<OwnLimit>> kept,
      Text said,
      Function<Optional<OwnLimit>, Kept<Optional<OwnLimit>>> back) {
    switch (kept) {
      case Kept.Done<Optional<OwnLimit>>(var before) -> {
        tried.set(null);
        notices.did(said, background, () -> undone(back.apply(before)), this::read);
      }
      case Kept.Refused<Optional<OwnLimit>>(var why) -> notices.warn(why);
      case Kept.Wrong<Optional<OwnLimit>>(var why) -> notices.warn(why);
      case Kept.Gone<Optional<OwnLimit>> _, Kept.Stale<Optional<OwnLimit>> _ ->
          notices.warn(Text.of("deviations.gone"));
    }
    read();
  }

  private static Undone undone(Kept<Optional<OwnLimit>> kept) {
    return switch (kept) {
      case Kept.Done<Optional<OwnLimit>> _ -> new Undone.Done();
      case Kept.Refused<Optional<OwnLimit>>(var why) -> new Undone.Not(why);
      case Kept.Wrong<Optional<OwnLimit>>(var why) -> new Undone.Not(why);
      case Kept.Gone<Optional<OwnLimit>> _, Kept.Stale<Optional<OwnLimit>> _ ->
          new Undone.Changed("");
    };
  }

  private void switchOn(Tried now) {
    var kind = DeviationPolicy.KIND;
    background.run(
        () -> work.change().run(asker, kind, work.policies().day(), kind.texts(now.policy())),
        changed -> {
          switch (changed) {
            case Changed.Done done -> {
              read();
              notices.did(
                  Text.of("deviations.try.on", now.policy().red()),
                  background,
                  () -> work.change().undo(asker, kind, done),
                  () -> {
                    read();
                    tried.set(null);
                  });
            }
            case Changed.Same() -> notices.say(Text.of("deviations.try.same"));
            case Changed.Refused(var missing) -> notices.warn(missing.refused());
            case Changed.Unfit _, Changed.Past _ -> notices.warn(Text.of("deviations.try.wrong"));
          }
        },
        notices::failed);
  }
}
