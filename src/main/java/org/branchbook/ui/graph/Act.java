package org.branchbook.ui.graph;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with a picture, by the menu and by keys.
 *
 * @param key of its words, after {@code graph.act.}
 * @param keys null where it has none
 */
record Act(String key, String icon, @Nullable KeyCombination keys, Runnable run) {}
