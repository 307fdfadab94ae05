package org.branchbook.plans.loading;

import java.time.Instant;
import java.time.YearMonth;
import org.branchbook.imports.ImportId;
import org.branchbook.plans.income.Fact;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a closed month that was said anew.
 *
 * @param before null where there was none
 * @param after null where it was taken away
 */
public record Restatement(
    long id,
    ImportId by,
    long stream,
    YearMonth month,
    EmployeeId who,
    Instant at,
    String why,
    @Nullable Fact before,
    @Nullable Fact after) {}
