package org.branchbook.ui.kit;

import java.util.concurrent.Callable;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.jspecify.annotations.Nullable;

/**
 * The last action, which its notice and one key take back until another is done. It lives as long
 * as somebody is signed in.
 */
final class LastAction {
  private final Notices notices;
  private @Nullable Offer offer;

  private record Offer(
      Notices.@Nullable Notice notice,
      Background background,
      Callable<Undone> undo,
      Runnable after) {}

  LastAction(Notices notices) {
    this.notices = notices;
  }

  /** Another action was done: what the one before offered is gone. */
  void forget() {
    var gone = offer;
    offer = null;
    if (gone != null && gone.notice != null) notices.dismiss(gone.notice);
  }

  void offer(Notices.Notice notice, Background background, Callable<Undone> undo, Runnable after) {
    offer = new Offer(notice, background, undo, after);
  }

  boolean undo() {
    var taken = offer;
    if (taken == null) return false;
    forget();
    taken.background.run(
        taken.undo,
        outcome -> {
          say(outcome);
          taken.after.run();
        },
        _ -> {
          notices.warn(Text.of("kit.undo.failed"));
          // it may be tried again, unless something else was done meanwhile
          if (offer == null) offer = new Offer(null, taken.background, taken.undo, taken.after);
        });
    return true;
  }

  private void say(Undone outcome) {
    switch (outcome) {
      case Undone.Done() -> notices.did(Text.of("kit.undone"));
      case Undone.Changed(var who) ->
          notices.warn(
              who.isEmpty() ? Text.of("kit.undone.stale") : Text.of("kit.undone.changed", who));
      case Undone.Not(var why) -> notices.warn(why);
    }
  }
}
