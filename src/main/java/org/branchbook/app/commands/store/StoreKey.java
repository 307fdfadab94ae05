package org.branchbook.app.commands.store;

import java.nio.file.Path;
import java.util.List;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.ServiceKey;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes an encrypted store's key into a file, for the service that serves the store. */
@Command(name = "key")
final class StoreKey extends Task {
  @Parameters(paramLabel = "FILE", descriptionKey = "serviceKey")
  Path file;

  @Override
  protected ExitCode run() {
    try (var store = opened(Store.open(root().url()))) {
      var office = office(store);
      var asker = signedIn(office);
      if (!asker.may(Privilege.STORE_CARE)) {
        office.work().inOne(() -> office.trail().refused(asker, Privilege.STORE_CARE, "store", 0));
        throw refused(Privilege.STORE_CARE);
      }
      var key = root().url().key();
      if (key.isEmpty())
        throw new Failed(ExitCode.NOT_DONE, Text.of("commands.unlock.plain", root().url()));
      var where = new Change("key", "", file.toString());
      office
          .work()
          .inOne(() -> office.trail().write(asker.id(), Act.EXPORTED, "store", 0, List.of(where)));
      ServiceKey.write(file, key);
      tell(Text.of("commands.key.done", file));
    }
    return ExitCode.DONE;
  }
}
