package org.branchbook.app.commands;

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
final class ImportCommands extends Group {}
