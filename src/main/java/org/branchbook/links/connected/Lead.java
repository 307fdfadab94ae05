package org.branchbook.links.connected;

import java.time.Instant;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Who leads the group of a client for the bank.
 *
 * @param source the group's source when it was said
 * @param employee null where nobody is to lead it any more
 */
public record Lead(
    long id, ClientId source, @Nullable EmployeeId employee, EmployeeId saidBy, Instant at) {}
