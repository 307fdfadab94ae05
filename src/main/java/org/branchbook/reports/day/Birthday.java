package org.branchbook.reports.day;

import java.time.LocalDate;
import org.branchbook.clients.ClientId;

/**
 * A client's birthday that is near.
 *
 * @param on the day on which he is to be greeted
 * @param turns how old he gets
 */
public record Birthday(ClientId client, String name, LocalDate on, int turns) {}
