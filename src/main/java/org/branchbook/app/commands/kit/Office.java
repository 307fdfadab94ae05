package org.branchbook.app.commands.kit;

import org.branchbook.base.Work;
import org.branchbook.imports.ImportDesk;
import org.branchbook.links.register.ExportRegister;
import org.branchbook.links.register.ReadRegister;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.day.PrintDay;
import org.branchbook.reports.quality.ExportQuality;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Inventory;
import org.branchbook.staff.Settings;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.signin.ChangePassword;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignIn;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.calendar.ChangeCalendar;
import org.branchbook.training.OpenPracticeBranch;

/** What commands do with an open store. */
public record Office(
    Work work,
    Settings settings,
    Departments departments,
    Teams teams,
    Employees employees,
    Inventory inventory,
    AuditTrail trail,
    SignIn signIn,
    Confirm confirm,
    ChangePassword changePassword,
    ResetPassword resetPassword,
    AddEmployee addEmployee,
    ChangeDepartments changeDepartments,
    ImportDesk imports,
    FoundBranch foundBranch,
    OpenPracticeBranch practice,
    StoreCare care,
    DuplicateDesk duplicates,
    ExportReport report,
    ExportQuality quality,
    ReadRegister groups,
    ExportRegister exportGroups,
    PrintDay day,
    Calendars calendars,
    ChangeCalendar changeCalendar,
    MergeDesk merging,
    StreetDesk streets,
    FactDesk facts,
    NightDesk night) {}
