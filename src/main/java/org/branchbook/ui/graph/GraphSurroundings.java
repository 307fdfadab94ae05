package org.branchbook.ui.graph;

import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;

/**
 * What the picture of the links leads to.
 *
 * @param open opens a client's card
 * @param contact begins a contact with a client
 * @param task begins a task about a client
 */
public record GraphSurroundings(
    Background background,
    Notices notices,
    Consumer<ClientId> open,
    Consumer<ClientId> contact,
    Consumer<ClientId> task) {}
