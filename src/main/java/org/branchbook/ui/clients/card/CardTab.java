package org.branchbook.ui.clients.card;

import java.util.function.BiFunction;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;

/**
 * A tab of the client card that another room fills.
 *
 * @param key of its name in the texts
 * @param view makes its nodes for a client in a language, when the tab is first shown
 */
public record CardTab(String key, BiFunction<ClientId, Words, Parent> view) {}
