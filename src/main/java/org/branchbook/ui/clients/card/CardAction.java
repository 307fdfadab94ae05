package org.branchbook.ui.clients.card;

import java.util.function.Consumer;
import org.branchbook.clients.ClientId;

/** Something that another room does with the client of a card; it stands in the card's menu. */
public record CardAction(String key, String icon, Consumer<ClientId> run) {}
