package org.branchbook.app.commands.imports;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** Files of other systems. */
@Command(
    name = "import",
    subcommands = {
      ImportClients.class,
      ImportLinks.class,
      ImportHoldings.class,
      ImportContacts.class,
      ImportProfiles.class,
      ImportList.class,
      ImportRevert.class
    })
public final class ImportCommands extends Group {}
