package org.branchbook.links.reviews;

import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;

/**
 * A link that is to be looked at, and by whom.
 *
 * @param due by when
 * @param client the one of its ends for whom somebody is responsible: "from" where both are
 * @param responsible that somebody, who works in the bank
 */
public record DueReview(
    LinkId link,
    LinkType type,
    LocalDate due,
    ClientId client,
    EmployeeId responsible,
    DepartmentId department) {}
