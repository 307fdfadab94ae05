package org.branchbook.ui.plans;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The versions of a year's plan, and what brings them on. */
final class PlanVersions {
  final IntegerProperty year = new SimpleIntegerProperty();
  final ObservableList<PlanVersion> all = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable PlanVersion> plan = new SimpleObjectProperty<>();

  /** Why the plan is returned, as typed. */
  final StringProperty reason = new SimpleStringProperty("");

  /** Whether the versions have been read at least once. */
  final BooleanProperty known = new SimpleBooleanProperty();

  private final BudgetWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Runnable anew;
  private final Runnable again;
  private boolean choosing;

  /** Of which version the sheet is. */
  private @Nullable PlanId shown;

  /**
   * @param anew shows another version
   * @param again reads the same one
   */
  PlanVersions(
      BudgetWork work,
      Asker asker,
      Background background,
      Notices notices,
      int year,
      Runnable anew,
      Runnable again) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.anew = anew;
    this.again = again;
    this.year.set(year);
    this.year.subscribe((_, _) -> read());
    plan.subscribe(
        (before, now) -> {
          if (!choosing && (before == null || now == null || !before.id().equals(now.id())))
            anew(now == null ? null : now.id());
        });
  }

  private void anew(@Nullable PlanId id) {
    shown = id;
    anew.run();
  }

  boolean mayEdit() {
    var now = plan.get();
    return asker.may(Privilege.PLAN_EDIT) && now != null && now.open();
  }

  boolean mayDraft() {
    return asker.may(Privilege.PLAN_EDIT);
  }

  boolean mayApprove() {
    var now = plan.get();
    return asker.may(Privilege.PLAN_APPROVE) && now != null && now.state() == State.SENT;
  }

  /** Reads the year's versions; the one that is worked on stays, else the newest draft comes. */
  void read() {
    int asked = year.get();
    background.run(
        () -> work.read().versions(asker, asked),
        found -> {
          if (asked == year.get()) show(found);
        },
        notices::failed);
  }

  private void show(List<PlanVersion> found) {
    known.set(true);
    var now = plan.get();
    var same = now == null ? null : find(found, v -> v.id().equals(now.id()));
    if (same == null) same = find(found, PlanVersion::open);
    if (same == null) same = find(found, v -> v.state() == State.APPROVED);
    if (same == null && !found.isEmpty()) same = found.getFirst();
    all.setAll(found);
    choosing = true;
    plan.set(same);
    choosing = false;
    var id = same == null ? null : same.id();
    if (Objects.equals(id, shown)) again.run();
    else anew(id);
  }

  private static @Nullable PlanVersion find(List<PlanVersion> among, Predicate<PlanVersion> which) {
    return among.stream().filter(which).findFirst().orElse(null);
  }

  /** Goes on with what is done; says why where it isn't. */
  <T> void done(Kept<T> kept, Consumer<T> then) {
    switch (kept) {
      case Kept.Done<T>(var now) -> then.accept(now);
      case Kept.Refused<T>(var why) -> notices.warn(why);
      case Kept.Wrong<T>(var why) -> notices.warn(why);
      case Kept.Stale<T> _ -> {
        notices.warn(Text.of("budget.stale"));
        read();
      }
      case Kept.Gone<T> _ -> {
        notices.warn(Text.of("budget.gone"));
        read();
      }
    }
  }

  /** The same version after a change of it. */
  void replace(PlanVersion now) {
    choosing = true;
    for (int i = 0; i < all.size(); i++) if (all.get(i).id().equals(now.id())) all.set(i, now);
    plan.set(now);
    choosing = false;
  }

  /** A new draft: of what stands here, or empty where nothing does. */
  void draft(@Nullable PlanId from) {
    int of = year.get();
    move(() -> work.move().draft(asker, of, from), "budget.drafted");
  }

  /** What another version says, of whichever year, as a draft of this one. */
  void copy(PlanVersion from, double percent) {
    int of = year.get();
    move(() -> work.move().draft(asker, of, from.id(), percent), "budget.drafted");
  }

  void send() {
    var now = plan.get();
    if (now != null) move(() -> work.move().send(asker, now), "budget.sent");
  }

  void approve() {
    var now = plan.get();
    if (now != null) move(() -> work.move().approve(asker, now), "budget.approved");
  }

  void giveBack() {
    var now = plan.get();
    var why = reason.get();
    if (now != null) move(() -> work.move().giveBack(asker, now, why), "budget.returned");
  }

  void discard() {
    var now = plan.get();
    if (now != null) move(() -> work.move().discard(asker, now), "budget.discarded");
  }

  private void move(Callable<Kept<PlanVersion>> act, String said) {
    background.run(
        act,
        kept ->
            done(
                kept,
                now -> {
                  notices.did(Text.of(said));
                  reason.set("");
                  show(now);
                }),
        notices::failed);
  }

  /** Shows a version of this year that was just made or changed. */
  void show(PlanVersion now) {
    choosing = true;
    plan.set(now);
    choosing = false;
    read();
  }
}
