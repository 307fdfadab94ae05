package org.branchbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * A file that is tried before it is loaded. What was begun about a file that somebody has left
 * meanwhile tells nothing any more.
 *
 * @param <D> what loading it would bring
 */
public final class Trial<D> {
  /** What keeps from loading; null where nothing does. */
  public final ObjectProperty<@Nullable Text> wrong = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable String> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable D> tried = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final Background background;
  private final Notices notices;
  private int turn;

  public Trial(Background background, Notices notices) {
    this.background = background;
    this.notices = notices;
  }

  /** The file that was chosen; null for none. */
  public ReadOnlyObjectProperty<@Nullable String> file() {
    return file.getReadOnlyProperty();
  }

  /** What loading it would bring; null until that is known. */
  public ReadOnlyObjectProperty<@Nullable D> tried() {
    return tried.getReadOnlyProperty();
  }

  /** Whether the file is being read, to be tried or to be kept. */
  public ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /** Takes another file. */
  public void choose(String chosen) {
    leave();
    file.set(chosen);
  }

  /** Puts the file away; while it is still read, it is read for nobody. */
  public void leave() {
    forget();
    wrong.set(null);
    file.set(null);
  }

  /** What was tried no longer holds, nor what is being found out. */
  public void forget() {
    turn++;
    working.set(false);
    tried.set(null);
  }

  /** Shows what loading would bring. */
  public void show(D would) {
    tried.set(would);
  }

  /**
   * Does something with the file, unless something is being done.
   *
   * @param always is told the outcome, even where another file was chosen by then
   * @param then is told it where not
   */
  public <O> void run(Callable<O> work, Consumer<O> always, Consumer<O> then) {
    if (working.get()) return;
    int mine = begin();
    background.run(work, outcome -> end(mine, outcome, always, then), e -> fail(mine, e));
  }

  /** The same for long work, which stands in the status line by this name. */
  public <O> void run(Text name, Function<Progress, O> work, Consumer<O> always, Consumer<O> then) {
    if (working.get()) return;
    int mine = begin();
    background.run(name, work, outcome -> end(mine, outcome, always, then), e -> fail(mine, e));
  }

  private int begin() {
    working.set(true);
    wrong.set(null);
    return turn;
  }

  private <O> void end(int begun, O outcome, Consumer<O> always, Consumer<O> then) {
    always.accept(outcome);
    if (begun != turn) return;
    working.set(false);
    then.accept(outcome);
  }

  private void fail(int begun, Throwable e) {
    if (begun == turn) working.set(false);
    notices.failed(e);
  }
}
