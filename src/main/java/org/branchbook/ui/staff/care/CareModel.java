package org.branchbook.ui.staff.care;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** What is known of the store and its backups, and what may be done for it. */
final class CareModel {
  /** A store with no backup for so long is told of: two days without a person at work are usual. */
  static final Duration OLD = Duration.ofDays(4);

  /** What the screen reads and does. */
  interface Acts {
    StoreState read();

    /** Backs up, to the usual place of a file, else to the folder of this person's documents. */
    BackedUp backUp(Progress progress);

    /** Closes the store, compacts it and comes back to the sign-in. */
    void compact();
  }

  private final ReadOnlyObjectWrapper<@Nullable StoreState> state = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Acts acts;
  private final Background background;
  private final Notices notices;
  private final Confirm confirm;
  private final ZoneId zone;

  CareModel(Acts acts, Background background, Notices notices, Confirm confirm, ZoneId zone) {
    this.acts = acts;
    this.background = background;
    this.notices = notices;
    this.confirm = confirm;
    this.zone = zone;
  }

  /** Null until it has been read. */
  ReadOnlyObjectProperty<@Nullable StoreState> state() {
    return state.getReadOnlyProperty();
  }

  /** Whether a backup is being made by hand. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  void load() {
    background.run(acts::read, state::set, notices::failed);
  }

  /** Whole days since something was made, 0 for today. */
  long days(Instant at) {
    var now = state.get();
    return now == null
        ? 0
        : Math.max(0, ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), now.today()));
  }

  /** Whether the newest backup is missing, or so old that somebody has to see to it. */
  boolean overdue() {
    var now = state.get();
    if (now == null || !now.here() || now.practice()) return false;
    return now.last() == null || days(now.last().at()) >= OLD.toDays();
  }

  void backUp() {
    if (busy.get()) return;
    busy.set(true);
    background.run(
        Text.of("staff.care.making"),
        acts::backUp,
        made -> {
          busy.set(false);
          switch (made) {
            case BackedUp.Done(var file, _) -> {
              notices.say(Text.of("staff.care.made", Text.asWritten(file)));
              load();
            }
            case BackedUp.Failed(var why) -> notices.warn(why);
            case BackedUp.Refused(var missing) -> notices.warn(missing.refused());
            case BackedUp.Cancelled _, BackedUp.NotDue _ -> {}
          }
        },
        e -> {
          busy.set(false);
          notices.failed(e);
        });
  }

  void compact() {
    confirm.ask(
        Text.of("staff.care.compact.ask"),
        Text.of("staff.care.compact.what"),
        Text.of("staff.care.compact"),
        acts::compact);
  }
}
