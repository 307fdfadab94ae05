package org.branchbook.ui.tasks;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * What the tasks' screens work with and lead to.
 *
 * @param currency in which sums are
 * @param words the texts in the language of the moment
 * @param contact begins the contact by which a task is done
 * @param remind brings a task before him who is reminded of it
 * @param open opens a client's card where it is at home
 * @param panel slides the form of a new task over the window
 * @param close closes it
 * @param page where the page of the day is written
 * @param show shows a file in the system's viewer
 * @param done told of every change
 * @param cameFrom what leads to the thing that a task came from; empty where nothing does
 * @param second asks for a second person, then goes on with what he has confirmed
 * @param income shows whose facts the quarter is made of; null for who may not see them
 * @param shortfall shows who falls short of the plan; null likewise
 * @param clientless says what to do first where there is no client yet
 * @param guide how tasks are done that another room has given
 */
public record TaskSurroundings(
    Background background,
    Notices notices,
    Remembered remembered,
    InstantSource clock,
    String currency,
    Drafts drafts,
    Supplier<Words> words,
    Consumer<ByContact> contact,
    Consumer<TaskRow> remind,
    Consumer<ClientId> open,
    Runnable panel,
    Runnable close,
    Supplier<String> page,
    Consumer<String> show,
    Runnable done,
    Function<Origin, Optional<CameFrom>> cameFrom,
    BiConsumer<Confirmation, Runnable> second,
    @Nullable Runnable income,
    @Nullable Runnable shortfall,
    Function<Words, Node> clientless,
    Guide guide) {
  /** Leads to the thing that a task came from. */
  public record CameFrom(Text verb, Runnable show) {}

  /** A task that is done by a contact with its client. */
  public record ByContact(TaskId task, int version, ClientId client, Channel channel, Text title) {}
}
