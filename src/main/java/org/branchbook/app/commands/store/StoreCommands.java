package org.branchbook.app.commands.store;

import org.branchbook.app.commands.kit.Group;
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
public final class StoreCommands extends Group {}
