package org.branchbook.app.commands;

import org.branchbook.imports.ImportDesk;
import org.branchbook.staff.Asker;
import org.branchbook.store.Store;

/** A command about imports, run over an open store by somebody signed in. */
abstract class ImportTask extends Task {
  abstract ExitCode run(ImportDesk desk, Office office, Asker asker);

  @Override
  final ExitCode run() {
    try (var store = opened(Store.open(root().url()))) {
      var office = office(store);
      return run(office.imports(), office, signedIn(office));
    }
  }
}
