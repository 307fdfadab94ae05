package org.branchbook.app.commands.industries;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** Industries' codes. */
@Command(name = "industries", subcommands = IndustriesTransition.class)
public final class IndustryCommands extends Group {}
