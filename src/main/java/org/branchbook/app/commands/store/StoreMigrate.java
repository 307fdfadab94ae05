package org.branchbook.app.commands.store;

import java.util.List;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import picocli.CommandLine.Command;

/**
 * Brings a store made by an older program up to date. An older store can't be signed in to, so what
 * guards this is the database's own user or the file's rights; who signs in afterwards is written
 * down.
 */
@Command(name = "migrate")
final class StoreMigrate extends Task {
  @Override
  protected ExitCode run() {
    var url = root().url();
    switch (Store.inspect(url)) {
      case Opened.Done done -> {
        done.store().close();
        tell(Text.of("commands.migrate.nothing", url));
        return ExitCode.DONE;
      }
      case Opened.TooOld old -> {
        // a file is backed up by itself
        if (url.kind() == StoreUrl.Kind.POSTGRESQL)
          tell(Text.of("commands.migrate.backUpFirst", url));
        try (var store = opened(Store.migrate(url))) {
          tell(Text.of("commands.migrate.done", url, old.theirs(), old.mine()));
          var office = office(store);
          var asker = signedIn(office);
          if (!asker.may(Privilege.STORE_CARE)) throw refused(Privilege.STORE_CARE);
          office
              .work()
              .inOne(() -> office.trail().write(asker.id(), Act.CHANGED, "store", 0, List.of()));
        }
        return ExitCode.DONE;
      }
      case Opened.Failed failed -> throw new Failed(ExitCode.STORE, failed.why());
    }
  }
}
