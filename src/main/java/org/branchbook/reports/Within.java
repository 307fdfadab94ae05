package org.branchbook.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where a report's figures are counted: an order cut to what its reader may see.
 *
 * @param begins the first instant of the period
 * @param ends the first instant after it
 * @param today the day by which something is late
 * @param silentSince before this instant a client's last contact was too long ago
 * @param departments whose employees' work is counted; null for every department
 * @param employee whose work alone is counted; null for everybody's
 * @param people the members of a team, whose work alone is counted; null for everybody's
 * @param clients the clients that the reader may see
 * @param contacts the clients whose contacts he may see
 */
public record Within(
    Period period,
    Instant begins,
    Instant ends,
    LocalDate today,
    Instant silentSince,
    @Nullable Set<DepartmentId> departments,
    @Nullable EmployeeId employee,
    @Nullable Set<EmployeeId> people,
    Scope clients,
    Scope contacts) {}
