package org.branchbook.app.commands;

import picocli.CommandLine.Command;

/** Caring for the data store. */
@Command(
    name = "store",
    subcommands = {
      StoreCreate.class,
      StoreMigrate.class,
      StoreCheck.class,
      StoreInfo.class,
      StoreBackup.class,
      StoreRestore.class,
      StoreCopy.class,
      StoreCompact.class,
      StoreUnlock.class,
      StoreKey.class,
      StoreServe.class
    })
final class StoreCommands extends Group {}
