package org.branchbook.ui.reports;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.reports.Figure;
import org.branchbook.reports.ReportOrder;
import org.branchbook.reports.quality.PutRight;
import org.branchbook.reports.quality.PutRight.Proposal;
import org.branchbook.reports.quality.QualityFigures.Given;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.Together;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Tasks for those who are to put a list right: what would be given, and how far they are. */
final class Giving {
  /** When the tasks are due; as proposed until somebody says otherwise. */
  final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Proposal> proposal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Given>> progress =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReportWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private @Nullable Wanted list;

  /** A list that can be put right. */
  private record Wanted(ReportOrder order, Figure.OfQuality figure) {}

  Giving(ReportWork work, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
  }

  /** What would be given; null while nobody is about to. */
  ReadOnlyObjectProperty<@Nullable Proposal> proposal() {
    return proposal.getReadOnlyProperty();
  }

  /** How far those are that were given for the list shown, by department. */
  ReadOnlyObjectProperty<List<Given>> progress() {
    return progress.getReadOnlyProperty();
  }

  /** Whether tasks can be given for what is shown. */
  boolean possible() {
    return list != null;
  }

  /** Another list is shown, or none. */
  void show(@Nullable ReportOrder order, @Nullable Figure figure) {
    proposal.set(null);
    progress.set(List.of());
    list =
        order != null
                && figure instanceof Figure.OfQuality of
                && PutRight.mayGive(asker, of.which())
            ? new Wanted(order, of)
            : null;
    reread();
  }

  private void reread() {
    var now = list;
    if (now == null) return;
    latest.run(
        () -> work.putRight().progress(asker, now.order, now.figure.which()),
        progress::set,
        notices::failed);
  }

  /** Says what would be given. */
  void begin() {
    var now = list;
    if (now == null || proposal.get() != null) return;
    background.run(
        () -> work.putRight().propose(asker, now.order, now.figure),
        found -> {
          if (list != now) return;
          due.set(found.due());
          proposal.set(found);
        },
        notices::failed);
  }

  /** Gives nothing. */
  void leave() {
    proposal.set(null);
  }

  /** Gives the tasks. */
  void give() {
    var now = list;
    var by = due.get();
    var proposed = proposal.get();
    if (now == null || by == null || proposed == null || proposed.tasks() == 0) return;
    proposal.set(null);
    background.run(
        () -> work.putRight().run(asker, now.order, now.figure, by),
        outcome -> given(outcome, proposed),
        notices::failed);
  }

  private void given(Together outcome, Proposal proposed) {
    switch (outcome) {
      case Together.Done(int given, int passedOver, var undo) -> {
        notices.did(
            Text.of(passedOver == 0 ? "reports.given" : "reports.given.but", given, passedOver),
            background,
            () -> undone(undo),
            this::reread);
        reread();
      }
      case Together.NeedsReason(_, var why) -> notices.warn(why);
      case Together.NeedsSecond(var request) ->
          work.second()
              .accept(
                  request,
                  () -> {
                    proposal.set(proposed);
                    give();
                  });
      case Together.Wrong(var why) -> again(why, proposed);
      case Together.Refused(var why) -> notices.warn(why);
    }
  }

  private void again(Text why, Proposal proposed) {
    notices.warn(why);
    proposal.set(proposed);
  }

  private Undone undone(Undo undo) {
    return switch (work.undo().run(asker, undo)) {
      case UndoTasks.Undone.Done(int restored, int kept) ->
          restored == 0 && kept > 0 ? new Undone.Changed("") : new Undone.Done();
      case UndoTasks.Undone.NotYours() -> new Undone.Not(Text.of("reports.given.notYours"));
    };
  }
}
