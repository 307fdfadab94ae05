package org.branchbook.ui.playbooks;

import org.branchbook.playbooks.Experience;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.acts.EndStep;
import org.branchbook.playbooks.acts.LeavePlaybook;
import org.branchbook.playbooks.acts.Library;
import org.branchbook.playbooks.acts.StartPlaybook;
import org.branchbook.playbooks.acts.TryPlaybook;
import org.branchbook.playbooks.acts.WritePlaybook;
import org.branchbook.staff.Departments;
import org.branchbook.tasks.acts.UndoTasks;

/**
 * What playbooks are read from and led by.
 *
 * @param undo takes back what was done with tasks
 */
public record PlaybookWork(
    Library library,
    Runs runs,
    StartPlaybook start,
    LeavePlaybook leave,
    EndStep endStep,
    WritePlaybook write,
    Experience experience,
    TryPlaybook tryOut,
    UndoTasks undo,
    Departments departments) {}
