package org.branchbook.ui.reports;

import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.ReadReport;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;

/**
 * What the reports read and do.
 *
 * @param open opens a client's card
 * @param show shows a written file in the program that the system has for it
 * @param folder where written files go
 */
public record ReportWork(
    ReadReport read,
    ExportReport export,
    Departments departments,
    Employees employees,
    Consumer<ClientId> open,
    Consumer<String> show,
    String folder) {}
