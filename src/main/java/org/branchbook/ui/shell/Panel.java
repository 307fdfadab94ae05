package org.branchbook.ui.shell;

import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Words;

/**
 * What slides over the right side of the window: the contact panel, the sheet of keys.
 *
 * @param key tells it apart: opening the one that is open closes it
 * @param view makes its nodes in a language
 * @param focus whether the keyboard goes to its first field
 */
public record Panel(String key, Function<Words, Parent> view, boolean focus) {}
