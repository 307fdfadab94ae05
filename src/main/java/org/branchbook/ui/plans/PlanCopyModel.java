package org.branchbook.ui.plans;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Makes a draft of what a version of any year says, so many per cent more or less. */
final class PlanCopyModel {
  private static final double HUNDRED = 100;

  /** Whether somebody is choosing what to copy. */
  final BooleanProperty choosing = new SimpleBooleanProperty();

  /** The versions of all years, the latest year first. */
  final ObservableList<PlanVersion> sources = FXCollections.observableArrayList();

  final ObjectProperty<@Nullable PlanVersion> source = new SimpleObjectProperty<>();

  /** Per cent on top of what is copied, as typed. */
  final StringProperty percent = new SimpleStringProperty("0");

  private final PlanVersions versions;
  private final BudgetWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;

  PlanCopyModel(
      PlanVersions versions, BudgetWork work, Asker asker, Background background, Notices notices) {
    this.versions = versions;
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    versions.year.subscribe((_, _) -> choosing.set(false));
  }

  /** Offers what there is to copy: first the plan that was approved for the year before. */
  void begin() {
    background.run(() -> work.read().versions(asker), this::offer, notices::failed);
  }

  private void offer(List<PlanVersion> all) {
    if (all.isEmpty()) {
      notices.warn(Text.of("budget.copy.none"));
      return;
    }
    int last = versions.year.get() - 1;
    sources.setAll(all);
    source.set(
        all.stream()
            .filter(v -> v.year() == last && v.state() == State.APPROVED)
            .findFirst()
            .orElse(all.getFirst()));
    percent.set("0");
    choosing.set(true);
  }

  /** Copies what is chosen. */
  void copy() {
    var from = source.get();
    var more = Typed.read(percent.get(), Measure.INCOME);
    if (from == null || more.isEmpty()) {
      notices.warn(Text.of("budget.noFigure", Text.asWritten(percent.get())));
      return;
    }
    choosing.set(false);
    versions.copy(from, more.get() / HUNDRED);
  }
}
