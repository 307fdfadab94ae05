package org.branchbook.app.wiring;

import java.util.function.Consumer;
import org.branchbook.app.computer.Places;
import org.branchbook.app.computer.Viewer;
import org.branchbook.app.computer.Workstation;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.shell.Looks;
import org.branchbook.ui.shell.MainWindow;
import org.branchbook.ui.shell.start.Start;

/**
 * What the window has before anybody signs in.
 *
 * @param places where the program's files lie
 * @param compact closes the store, compacts its file and opens it again
 * @param cover covers the window: true to lock it, false to let another take over
 * @param viewer shows a file in the program that the system has for it
 */
public record Frame(
    Places places,
    Workstation workstation,
    Looks looks,
    LongWorks works,
    MainWindow main,
    Start start,
    Viewer viewer,
    Consumer<Asker> compact,
    Consumer<Boolean> cover) {}
