package org.branchbook.links.connected;

import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Something that befell a client and matters to whoever speaks with those linked with him.
 *
 * @param on the day of a refusal; null where the client has left
 */
public record Mishap(ClientId client, String name, @Nullable LocalDate on) {}
