package org.branchbook.ui.advice;

import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;

/**
 * What the screens of advice work with and lead to.
 *
 * @param begin opens what the advice is done with, by this channel where it is a contact
 * @param open opens a client's card
 * @param second has a second person confirm, then goes on
 * @param show shows a file that was written
 * @param folder where files are written
 */
public record AdviceSurroundings(
    Background background,
    Notices notices,
    Remembered remembered,
    InstantSource clock,
    BiConsumer<Advice, Channel> begin,
    Consumer<ClientId> open,
    BiConsumer<Confirmation, Runnable> second,
    Consumer<String> show,
    String folder) {}
