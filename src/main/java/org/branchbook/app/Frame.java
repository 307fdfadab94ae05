package org.branchbook.app;

import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.shell.Looks;
import org.branchbook.ui.shell.MainWindow;
import org.branchbook.ui.shell.start.Start;

/** What the window has before anybody signs in. */
record Frame(Workstation workstation, Looks looks, LongWorks works, MainWindow main, Start start) {}
