package org.branchbook.ui.clients.card;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * Where a client card stands.
 *
 * @param country of the branch, by whose rules numbers are read
 * @param logContact begins a contact with a client
 * @param perform does a task
 * @param tabs that other rooms fill
 * @param actions of other rooms, in the card's menu
 * @param happenings what other rooms do with lines of the timeline
 * @param warnings what other rooms warn of; it runs away from the screen's thread
 * @param strip what another room shows beneath the head
 * @param review leads to the possible duplicates; null for who may not answer them
 * @param saved hears of every card that was added or changed
 * @param removed hears of every card that was taken away
 */
public record CardSurroundings(
    Asker asker,
    String country,
    Background background,
    Notices notices,
    Confirm confirm,
    InstantSource clock,
    Drafts drafts,
    Remembered remembered,
    Consumer<ClientId> logContact,
    Consumer<TaskRow> perform,
    List<CardTab> tabs,
    List<CardAction> actions,
    List<HappeningAction> happenings,
    Function<ClientId, Warned> warnings,
    CardStrip strip,
    @Nullable Runnable review,
    Consumer<Client> saved,
    Consumer<ClientId> removed) {}
