package org.branchbook.app.commands.imports;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Megabytes;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.imports.ImportDesk;
import org.branchbook.staff.Asker;
import org.branchbook.staff.care.StoreFile;
import org.branchbook.store.Store;

/** A command about imports, run over an open store by somebody signed in. */
abstract class ImportTask extends Task {
  protected abstract ExitCode run(ImportDesk desk, Office office, Asker asker);

  @Override
  protected final ExitCode run() {
    try (var store = opened(Store.open(root().url()))) {
      var office = office(store);
      var code = run(office.imports(), office, signedIn(office));
      propose(office.care().file());
      return code;
    }
  }

  /** Large imports leave the file larger than what it holds. */
  private void propose(StoreFile file) {
    if (file.wasteful())
      tell(
          Text.of(
              "commands.compact.proposed",
              Megabytes.of(file.bytes().orElse(0)),
              file.unused().orElse(0)));
  }
}
