package org.branchbook.ui.playbooks;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.tasks.Task;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;

/**
 * What the screens of playbooks work with and lead to.
 *
 * @param talk begins the contact by which a task is done
 * @param changed hears that tasks were changed
 * @param name what a client is called
 * @param panel slides the list of playbooks to start over the window
 * @param close closes it
 */
public record PlaybookSurroundings(
    Background background,
    Notices notices,
    Remembered remembered,
    InstantSource clock,
    Consumer<Task> talk,
    Runnable changed,
    Function<ClientId, String> name,
    Runnable panel,
    Runnable close) {}
