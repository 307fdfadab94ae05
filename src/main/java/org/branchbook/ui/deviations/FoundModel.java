package org.branchbook.ui.deviations;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.card.RecordLook.Seen;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.acts.TellCause;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Deviations that are looked at together: of a task, or of a client; their cause is told here. */
final class FoundModel {
  private static final Cause[] CAUSES = Cause.values();

  /** Which deviations are looked at. */
  interface Source {
    List<Deviation> read(Scope scope);
  }

  /** Why, in words. */
  final StringProperty said = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<@Nullable List<Shown>> shown = new ReadOnlyObjectWrapper<>();
  private final Source source;
  private final DeviationWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;

  /** Whether somebody looks at them and it isn't on record yet. */
  private boolean looking;

  FoundModel(
      Source source, DeviationWork work, Asker asker, Background background, Notices notices) {
    this.source = source;
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
  }

  /** Null until they are read. */
  ReadOnlyObjectProperty<@Nullable List<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Somebody looks at them who has not their card open: what he is shown goes on record. */
  void looked() {
    looking = true;
    record();
  }

  private void record() {
    var now = shown.get();
    if (now == null || !looking) return;
    looking = false;
    var seen =
        now.stream()
            .map(Shown::deviation)
            .map(d -> new Seen(TellCause.SUBJECT, d.id().value(), d.client()))
            .toList();
    background.run(() -> work.seen().run(asker, seen), _ -> {}, notices::failed);
  }

  /** Reads them anew. */
  void read() {
    var scope = asker.scope(Privilege.INCOME_SEE);
    latest.run(
        () ->
            source.read(scope).stream()
                .map(
                    d ->
                        new Shown(
                            d, work.name().apply(d.client()), work.deviations().lines(d.id())))
                .toList(),
        now -> {
          shown.set(now);
          record();
        },
        e -> notices.failed(e, Text.of("deviations.failed")));
  }

  /** The one whose cause is asked for; null where none is. */
  @Nullable Deviation asked() {
    var now = shown.get();
    return now == null || !asker.may(Privilege.TASK_EDIT)
        ? null
        : now.stream().map(Shown::deviation).filter(Deviation::wantsCause).findFirst().orElse(null);
  }

  /** Tells the cause that a digit stands for; whether one was asked for. */
  boolean pressed(int digit) {
    var one = asked();
    if (one == null || digit < 1 || digit > CAUSES.length) return false;
    tell(one, CAUSES[digit - 1]);
    return true;
  }

  /** Tells the cause. */
  void tell(Deviation one, Cause cause) {
    var words = said.get();
    change(
        () -> work.tell().run(asker, one, cause, words),
        now -> {
          said.set("");
          notices.did(
              Text.of("deviations.told." + cause),
              background,
              () -> work.tell().undo(asker, now),
              this::read);
        });
  }

  boolean mayGive() {
    return asker.may(Privilege.TASK_CREATE);
  }

  /** Gives its task now. */
  void give(Deviation one) {
    change(
        () -> work.giveNow().run(asker, one),
        _ -> {
          notices.did(Text.of("deviations.given"));
          work.given().run();
        });
  }

  void open(Deviation one) {
    work.open().accept(one.client());
  }

  private void change(Callable<Kept<Deviation>> what, Consumer<Deviation> done) {
    background.run(
        what,
        kept -> {
          switch (kept) {
            case Kept.Done<Deviation>(var now) -> done.accept(now);
            case Kept.Refused<Deviation>(var why) -> notices.warn(why);
            case Kept.Wrong<Deviation>(var why) -> notices.warn(why);
            case Kept.Stale<Deviation> _ -> notices.warn(Text.of("deviations.stale"));
            case Kept.Gone<Deviation> _ -> notices.warn(Text.of("deviations.gone"));
          }
          read();
        },
        notices::failed);
  }
}
