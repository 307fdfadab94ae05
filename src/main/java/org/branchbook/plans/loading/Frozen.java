package org.branchbook.plans.loading;

import java.time.Instant;
import java.time.YearMonth;
import org.branchbook.staff.EmployeeId;

/** A closed month. */
public record Frozen(YearMonth month, EmployeeId who, Instant at) {}
