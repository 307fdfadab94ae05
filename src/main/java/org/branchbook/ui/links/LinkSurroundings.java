package org.branchbook.ui.links;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkRole;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;

/**
 * What the links' screens work with and lead to.
 *
 * @param open opens another client's card
 * @param newcomer begins a new client's card, to be linked with one who is there
 * @param groups the list of all groups of connected clients, in a language
 */
public record LinkSurroundings(
    Background background,
    Notices notices,
    InstantSource clock,
    Drafts drafts,
    Remembered remembered,
    Consumer<ClientId> open,
    Newcomer newcomer,
    Function<Words, Parent> groups) {
  /** Begins the card of a client who isn't in the base yet. */
  public interface Newcomer {
    /**
     * Begins it.
     *
     * @param as what the new one is to him who is there
     * @param person else an organisation
     */
    void begin(ClientId beside, LinkRole as, boolean person);
  }
}
