package org.branchbook.ui.deviations;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.acts.TryRule.TasksOf;
import org.branchbook.plans.deviations.acts.TryRule.Tried;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.ChangePolicy.Changed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Another limit of deviations: what it would have made of the last months, before it holds. */
final class TryModel {
  private static final int HUNDRED = 100;

  final StringProperty limit = new SimpleStringProperty("");
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

  /** Reads the limit that holds today. */
  void read() {
    inForce.set(work.policies().today(DeviationPolicy.KIND).red());
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
    busy.set(true);
    background.run(
        () -> work.tryRule().run(asker, percent(typed)),
        this::show,
        e -> {
          busy.set(false);
          notices.failed(e);
        });
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
