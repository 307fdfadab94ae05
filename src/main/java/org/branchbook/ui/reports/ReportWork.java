package org.branchbook.ui.reports;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.BehindLists;
import org.branchbook.reports.ExportBehind;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.quality.ExportQuality;
import org.branchbook.reports.quality.PutRight;
import org.branchbook.reports.quality.ReadQuality;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.tasks.acts.UndoTasks;

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
    ReadQuality quality,
    BehindLists lists,
    ExportReport export,
    ExportQuality exportQuality,
    ExportBehind list,
    PutRight putRight,
    UndoTasks undo,
    BiConsumer<Confirmation, Runnable> second,
    Departments departments,
    Teams teams,
    Employees employees,
    Consumer<ClientId> open,
    Consumer<String> show,
    String folder) {}
