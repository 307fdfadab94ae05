package org.branchbook.ui.groups;

import java.time.Clock;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;

/**
 * What the tab works with and leads to.
 *
 * @param open opens another client's card
 */
public record GroupSurroundings(
    Background background, Notices notices, Clock clock, Consumer<ClientId> open) {}
