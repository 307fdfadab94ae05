package org.branchbook.app.commands.plans;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** The plans of a year. */
@Command(
    name = "plan",
    subcommands = {PlanImport.class, PlanExport.class, PlanPropose.class})
public final class PlanCommands extends Group {}
