package org.branchbook.app.commands.imports;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** What clients bring in, month by month. */
@Command(
    name = "facts",
    subcommands = {
      FactsImport.class,
      FactsFreeze.class,
      FactsRestated.class,
      FactsProducts.class,
      FactsRates.class
    })
public final class FactsCommands extends Group {}
