package org.branchbook.ui.plans;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.loading.LoadTable;
import org.branchbook.plans.loading.LoadTable.Loaded;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * A table of the bank's own in a file: tried as soon as it is chosen, then loaded, and taken back
 * as one.
 */
final class LoadTableModel<T> {
  private final ReadOnlyObjectWrapper<@Nullable String> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Loaded.@Nullable Done<T>> tried =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> wrong = new ReadOnlyObjectWrapper<>();

  /** Above the words that tell of this table. */
  final String key;

  private final LoadTable<?, T> load;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Runnable then;
  private boolean working;

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
  }

  /** The file that was chosen; null for none. */
  ReadOnlyObjectProperty<@Nullable String> file() {
    return file.getReadOnlyProperty();
  }

  /** What loading it would bring; null until that is known. */
  ReadOnlyObjectProperty<Loaded.@Nullable Done<T>> tried() {
    return tried.getReadOnlyProperty();
  }

  /** What keeps from loading; null where nothing does. */
  ReadOnlyObjectProperty<@Nullable Text> wrong() {
    return wrong.getReadOnlyProperty();
  }

  /** Takes a file and tries it; the reasons of rejected rows are written in these words. */
  void choose(String chosen, Words words) {
    if (working) return;
    tried.set(null);
    file.set(chosen);
    run(true, words);
  }

  /** Loads nothing. */
  void leave() {
    file.set(null);
  }

  /** Keeps what the file says, once it was tried. */
  void load(Words words) {
    var would = tried.get();
    if (file.get() != null && would != null && !would.kept().isEmpty()) run(false, words);
  }

  private void run(boolean dry, Words words) {
    if (working) return;
    working = true;
    wrong.set(null);
    var from = Objects.requireNonNull(file.get());
    background.run(
        () -> dry ? load.tryOut(asker, from, "", words) : load.run(asker, from, "", words),
        loaded -> {
          working = false;
          switch (loaded) {
            case Loaded.Done<T> done when dry -> tried.set(done);
            case Loaded.Done<T> done -> loaded(done);
            case Loaded.Unfit<T>(var why) -> wrong.set(why);
            case Loaded.Refused<T>(var missing) -> wrong.set(missing.refused());
          }
        },
        e -> {
          working = false;
          file.set(null);
          notices.failed(e);
        });
  }

  private void loaded(Loaded.Done<T> done) {
    file.set(null);
    notices.did(
        Text.of(key + ".loaded", done.added(), done.changed()),
        background,
        () -> load.undo(asker, done),
        then);
    then.run();
  }
}
