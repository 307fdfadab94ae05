package org.branchbook.ui.plans;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.loading.LoadProducts;
import org.branchbook.plans.loading.LoadProducts.Loaded;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Products in a file: tried as soon as it is chosen, then loaded, and taken back as one. */
final class ProductsFileModel {
  private final ReadOnlyObjectWrapper<@Nullable String> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Loaded.@Nullable Done> tried = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> wrong = new ReadOnlyObjectWrapper<>();
  private final LoadProducts load;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Runnable then;
  private boolean working;

  /**
   * @param then is run when the products have changed
   */
  ProductsFileModel(
      LoadProducts load, Asker asker, Background background, Notices notices, Runnable then) {
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
  ReadOnlyObjectProperty<Loaded.@Nullable Done> tried() {
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
        () -> dry ? load.tryOut(asker, from, words) : load.run(asker, from, "", words),
        loaded -> {
          working = false;
          switch (loaded) {
            case Loaded.Done done when dry -> tried.set(done);
            case Loaded.Done done -> loaded(done);
            case Loaded.Unfit(var why) -> wrong.set(why);
            case Loaded.Refused(var missing) -> wrong.set(missing.refused());
          }
        },
        e -> {
          working = false;
          file.set(null);
          notices.failed(e);
        });
  }

  private void loaded(Loaded.Done done) {
    file.set(null);
    notices.did(
        Text.of("plans.products.loaded", done.added(), done.changed()),
        background,
        () -> load.undo(asker, done),
        then);
    then.run();
  }
}
