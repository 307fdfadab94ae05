package org.branchbook.ui.contacts;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;

/**
 * What the contacts' screens work with and lead to.
 *
 * @param asking what is asked with a contact that does a task
 * @param close closes the contact panel
 * @param open opens a client's card
 * @param logged told after a contact was logged or a promise kept
 */
public record ContactSurroundings(
    Background background,
    Notices notices,
    Remembered remembered,
    InstantSource clock,
    Drafts drafts,
    Asking asking,
    Runnable close,
    Consumer<ClientId> open,
    Runnable logged) {}
