package org.branchbook.playbooks;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * How a client's way ended.
 *
 * @param why in somebody's words, or the name of an {@link Exit}; ""
 * @param by who ended it; null for the program
 */
public record Ended(Instant at, Ending how, String why, @Nullable EmployeeId by) {}
