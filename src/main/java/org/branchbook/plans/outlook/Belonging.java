package org.branchbook.plans.outlook;

import org.branchbook.clients.ClientId;

/**
 * Where a client belongs.
 *
 * @param responsible his manager; {@link Whole#NONE} for none
 * @param industry its code; "" where it isn't known
 */
public record Belonging(
    ClientId client, String name, Whole responsible, Whole department, String industry) {}
