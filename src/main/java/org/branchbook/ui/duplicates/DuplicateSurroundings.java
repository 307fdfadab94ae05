package org.branchbook.ui.duplicates;

import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;

/**
 * Where the screens of duplicates stand.
 *
 * @param open opens a client's card
 */
public record DuplicateSurroundings(
    Background background, Notices notices, Consumer<ClientId> open) {}
