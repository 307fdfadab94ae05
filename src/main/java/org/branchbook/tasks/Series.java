package org.branchbook.tasks;

import java.time.LocalDate;
import org.branchbook.tasks.calendar.Recurrence;

/**
 * Where a task stands among those that return.
 *
 * @param id the number of the first of them
 * @param first the day that the rule counts from
 * @param ordinal which of them it is, from 0 on
 */
public record Series(long id, Recurrence rule, LocalDate first, int ordinal) {}
