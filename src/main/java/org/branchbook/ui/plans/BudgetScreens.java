package org.branchbook.ui.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.plans.saved.SavedGroupScreens;

/** The door to the plans of a year. */
public final class BudgetScreens {
  /** Of which kinds a change may be seen here. */
  public static final Set<String> KINDS = Set.of("plan_version", "saved_group");

  private final PlanGridModel model;
  private final PlanFilesModel files;
  private final SavedGroupScreens groups;

  /** Whether the groups are shown in place of the sheet. */
  private final BooleanProperty ofGroups = new SimpleBooleanProperty();

  /** The screens of somebody who is signed in. */
  public BudgetScreens(
      BudgetWork work,
      SavedGroupScreens groups,
      Asker asker,
      Background background,
      Notices notices,
      Clock clock) {
    this.groups = groups;
    var today = LocalDate.now(clock);
    model = new PlanGridModel(work, asker, background, notices, PlanVersion.yearAhead(today));
    files = new PlanFilesModel(work.files(), model, asker, background, notices);
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.INCOME_SEE)
        && (asker.may(Privilege.PLAN_EDIT) || asker.may(Privilege.PLAN_APPROVE));
  }

  /** The sheet of a year, or the groups that are planned as wholes. */
  public Parent section(Words words) {
    var place = new StackPane();
    While.shown(
        place,
        ofGroups,
        now ->
            place
                .getChildren()
                .setAll(now ? groups.view(words, () -> ofGroups.set(false)) : sheet(words)));
    return place;
  }

  private Parent sheet(Words words) {
    model.versions.read();
    var view = new PlanGridView(model, files, words, () -> ofGroups.set(true));
    view.getStylesheets()
        .add(
            Objects.requireNonNull(
                    BudgetScreens.class.getResource("/org/branchbook/css/budget.css"))
                .toExternalForm());
    return view;
  }

  /** A plan was changed, whosever. */
  public void changed(List<Change> changes) {
    if (ofGroups.get()) groups.changed();
    else model.versions.read();
  }

  /** Shows the saved groups in the section. */
  public void showGroups() {
    ofGroups.set(true);
  }
}
