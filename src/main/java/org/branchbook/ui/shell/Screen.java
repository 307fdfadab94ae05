package org.branchbook.ui.shell;

import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Words;

/**
 * A section of the main window; who may not use it does not get it.
 *
 * @param key of the texts: {@code KEY.title} is its name
 * @param icon an Ikonli literal, "fth-users"
 * @param foot whether it stands at the rail's lower end, as what is not daily work does
 * @param view makes the nodes in a language, over a model that stays: switching the language makes
 *     new nodes and loses nothing
 */
public record Screen(String key, String icon, boolean foot, Function<Words, Parent> view) {
  /** A section of daily work. */
  public Screen(String key, String icon, Function<Words, Parent> view) {
    this(key, icon, false, view);
  }
}
