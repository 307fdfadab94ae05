package org.branchbook.ui.reports;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.ExportBehind;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.ReadReport;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.confirms.Confirmation;

/**
 * What the reports read and do.
 *
 * @param second asks for a second person, then goes on with what he confirmed
 * @param open opens a client's card
 * @param show shows a written file in the program that the system has for it
 * @param folder where written files go
 */
public record ReportWork(
    ReadReport read,
    ExportReport export,
    ExportBehind list,
    BiConsumer<Confirmation, Runnable> second,
    Departments departments,
    Teams teams,
    Employees employees,
    Consumer<ClientId> open,
    Consumer<String> show,
    String folder) {}
