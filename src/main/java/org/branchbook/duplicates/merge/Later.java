package org.branchbook.duplicates.merge;

import org.branchbook.clients.ClientId;

/**
 * Something that came to hang on a merged card after the merge, and where it would go.
 *
 * @param to the card that it would hang on
 * @param pointer the telephone, number or product in it that is that card's; "" where nothing
 *     points anywhere and it stays
 */
public record Later(Told told, ClientId to, String pointer) {}
