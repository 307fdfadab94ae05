package org.branchbook.tasks;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * How a task ended.
 *
 * @param done true when it was done, false when it was cancelled
 * @param contact the number of the contact by which it was done; null for none
 * @param words what came of it, or why it was cancelled; ""
 */
public record Closing(
    boolean done, Instant at, EmployeeId by, @Nullable Long contact, String words) {}
