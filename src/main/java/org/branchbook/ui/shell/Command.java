package org.branchbook.ui.shell;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done from anywhere: found by its name, or run by its keys.
 *
 * @param key of the text that names it
 * @param keys its shortcut, null for none
 */
public record Command(String key, String icon, @Nullable KeyCombination keys, Runnable run) {}
