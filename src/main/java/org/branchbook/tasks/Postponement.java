package org.branchbook.tasks;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;

/**
 * One putting-off of a task.
 *
 * @param reason "" where none was asked for
 */
public record Postponement(Instant at, EmployeeId by, Due from, Due to, String reason) {}
