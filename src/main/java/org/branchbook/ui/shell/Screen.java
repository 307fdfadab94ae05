package org.branchbook.ui.shell;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;

/**
 * A section of the main window; who may not use it does not get it.
 *
 * @param key of the texts: {@code KEY.title} is its name
 * @param icon an Ikonli literal, "fth-users"
 * @param foot whether it stands at the rail's lower end, as what is not daily work does
 * @param view makes the nodes in a language, over a model that stays: switching the language makes
 *     new nodes and loses nothing
 * @param count a figure on its icon: how much waits there; null for none
 */
public record Screen(
    String key,
    String icon,
    boolean foot,
    Function<Words, Parent> view,
    @Nullable ObservableValue<? extends Number> count) {
  /** A section of daily work. */
  public Screen(String key, String icon, Function<Words, Parent> view) {
    this(key, icon, false, view);
  }

  /** A section without a figure on its icon. */
  public Screen(String key, String icon, boolean foot, Function<Words, Parent> view) {
    this(key, icon, foot, view, null);
  }

  /** The same with a figure on its icon, while it isn't zero. */
  public Screen counting(ObservableValue<? extends Number> figure) {
    return new Screen(key, icon, foot, view, figure);
  }
}
