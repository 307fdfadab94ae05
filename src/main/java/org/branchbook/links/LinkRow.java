package org.branchbook.links;

import org.branchbook.clients.ClientId;

/**
 * A link as seen from one client's card.
 *
 * @param outward whether the card's client is the "from" end
 * @param other who stands at the other end
 * @param otherName "" where the asker may not see the other card: shown as a hidden client
 */
public record LinkRow(
    Link link, boolean outward, ClientId other, boolean otherPerson, String otherName) {}
