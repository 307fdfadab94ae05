package org.branchbook.links.reviews;

import java.time.LocalDate;
import org.branchbook.links.LinkId;
import org.branchbook.staff.EmployeeId;

/** That the task of a link's review was done, while nothing was said at the link. */
public record DoneReview(LinkId link, EmployeeId by, LocalDate on) {}
