package org.branchbook.app.commands.industries;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** Industries' codes, and the registers of organisations in them. */
@Command(
    name = "industries",
    subcommands = {IndustriesTransition.class, IndustriesKnown.class, IndustriesForget.class})
public final class IndustryCommands extends Group {}
