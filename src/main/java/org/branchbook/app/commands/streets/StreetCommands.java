package org.branchbook.app.commands.streets;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** The bank's renamed streets. */
@Command(
    name = "streets",
    subcommands = {StreetsList.class, StreetsImport.class, StreetsExport.class})
public final class StreetCommands extends Group {}
