package org.branchbook.ui.plans;

import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.loading.LoadTable;
import org.branchbook.plans.loading.LoadTable.Loaded;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Trial;
import org.jspecify.annotations.Nullable;

/**
 * A table of the bank's own in a file: tried as soon as it is chosen, then loaded, and taken back
 * as one.
 */
final class LoadTableModel<T> {
  final Trial<Loaded.Done<T>> trial;

  /** Above the words that tell of this table. */
  final String key;

  private final LoadTable<?, T> load;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Runnable then;

  /**
   * @param key above the words that tell of this table
   * @param then is run when what it tells of has changed
   */
  LoadTableModel(
      String key,
      LoadTable<?, T> load,
      Asker asker,
      Background background,
      Notices notices,
      Runnable then) {
    this.key = key;
    this.load = load;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.then = then;
    trial = new Trial<>(background, notices);
  }

  /** Takes a file and tries it; the reasons of rejected rows are written in these words. */
  void choose(String chosen, Words words) {
    trial.choose(chosen);
    trial.run(
        () -> load.tryOut(asker, chosen, "", words),
        _ -> {},
        outcome -> {
          if (outcome instanceof Loaded.Done<T> done) trial.show(done);
          else trial.wrong.set(why(outcome));
        });
  }

  /** Keeps what the file says, once it was tried. */
  void load(Words words) {
    var from = trial.file().get();
    var would = trial.tried().get();
    if (from == null || would == null || would.kept().isEmpty()) return;
    trial.run(
        () -> load.run(asker, from, "", words),
        outcome -> {
          if (outcome instanceof Loaded.Done<T> done) loaded(done);
        },
        outcome -> {
          if (outcome instanceof Loaded.Done<T>) trial.leave();
          else trial.wrong.set(why(outcome));
        });
  }

  private static <T> @Nullable Text why(Loaded<T> outcome) {
    return switch (outcome) {
      case Loaded.Done<T> _ -> null;
      case Loaded.Unfit<T>(var why) -> why;
      case Loaded.Refused<T>(var missing) -> missing.refused();
    };
  }

  private void loaded(Loaded.Done<T> done) {
    notices.did(
        Text.of(key + ".loaded", done.added(), done.changed()),
        background,
        () -> load.undo(asker, done),
        then);
    then.run();
  }
}
