package org.branchbook.ui.clients;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.lists.RefreshList;
import org.branchbook.clients.lists.RefreshList.Fresh;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** A kept list picked anew: who would come and who would go, until that is done or left. */
final class FreshListModel {
  /** What is about to be done; null for nothing. */
  final ObjectProperty<@Nullable Fresh> fresh = new SimpleObjectProperty<>();

  /** Whether it is being picked. */
  final BooleanProperty picking = new SimpleBooleanProperty();

  private final RefreshList refresh;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final Runnable changed;

  /**
   * @param changed hears that other clients are on the list
   */
  FreshListModel(
      RefreshList refresh, Asker asker, Background background, Notices notices, Runnable changed) {
    this.refresh = refresh;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.changed = changed;
  }

  /** Picks anew who would be on a list, and shows it; a list without a picking says so. */
  void look(KeptList list) {
    if (picking.get()) return;
    leave();
    picking.set(true);
    latest.run(
        () -> refresh.look(asker, list),
        kept -> {
          picking.set(false);
          if (!(kept instanceof Kept.Done<Fresh>(var now))) unable(kept);
          else if (now.same()) notices.say(Text.of("clients.lists.fresh.same", now.stay()));
          else fresh.set(now);
        },
        e -> {
          picking.set(false);
          notices.failed(e);
        });
  }

  /** Leaves the list as it is. */
  void leave() {
    fresh.set(null);
  }

  /** Lets those come and go who are shown; it can be taken back. */
  void apply() {
    var now = fresh.get();
    if (now == null) return;
    leave();
    background.run(
        () -> refresh.run(asker, now),
        kept -> {
          if (kept instanceof Kept.Done<Fresh>(var done)) {
            notices.did(
                Text.of(
                    "clients.lists.fresh.done",
                    Text.asWritten(done.list().name()),
                    done.came().size(),
                    done.went().size()),
                background,
                () -> refresh.undo(asker, done),
                changed);
            changed.run();
          } else unable(kept);
        },
        notices::failed);
  }

  private void unable(Kept<Fresh> kept) {
    switch (kept) {
      case Kept.Wrong<Fresh>(var why) -> notices.say(why);
      case Kept.Refused<Fresh>(var why) -> notices.warn(why);
      case Kept.Done<Fresh> _, Kept.Gone<Fresh> _, Kept.Stale<Fresh> _ ->
          notices.warn(Text.of("clients.lists.gone"));
    }
  }
}
