package org.branchbook.ui.graph;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkId;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;

/**
 * What the picture of the links leads to.
 *
 * @param open opens a client's card
 * @param contact begins a contact with clients
 * @param task begins a task about clients
 * @param link shows a link where it is edited
 * @param second asks for a second person, then goes on with what he has confirmed
 * @param folder where files go that are taken out
 * @param show shows a file in the system's viewer
 */
public record GraphSurroundings(
    Background background,
    Notices notices,
    InstantSource clock,
    Consumer<ClientId> open,
    Consumer<List<ClientId>> contact,
    Consumer<List<ClientId>> task,
    Consumer<LinkId> link,
    BiConsumer<Confirmation, Runnable> second,
    String folder,
    Consumer<String> show) {}
