package org.branchbook.app.commands;

import java.time.Clock;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Store;
import org.branchbook.store.care.CareStore;
import org.branchbook.store.care.CareStore.Filled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a store into another one, on the same or the other database. */
@Command(name = "copy")
final class StoreCopy extends Task {
  @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "copyFrom")
  String from;

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "copyTo")
  String to;

  @Override
  ExitCode run() {
    var target = root().other(to);
    try (var store = opened(Store.open(root().other(from)));
        var progress = new ConsoleProgress(spec.commandLine().getErr(), words())) {
      var office = office(store);
      var asker = signedIn(office);
      if (!asker.may(Privilege.STORE_CARE)) {
        office.work().inOne(() -> office.trail().refused(asker, Privilege.STORE_CARE, "store", 0));
        throw refused(Privilege.STORE_CARE);
      }
      // written before, so that the copy knows of it too
      var change = new Change("copied", "", target.toString());
      office
          .work()
          .inOne(() -> office.trail().write(asker.id(), Act.EXPORTED, "store", 0, List.of(change)));
      return switch (new CareStore(store, Clock.systemDefaultZone()).copyTo(target, progress)) {
        case Filled.Done(var tables, var rows) -> {
          out().println("tables: " + tables);
          out().println("rows: " + rows);
          tell(Text.of("commands.copy.done", target));
          yield ExitCode.DONE;
        }
        case Filled.Failed(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
        case Filled.Cancelled _ -> ExitCode.STOPPED;
      };
    }
  }
}
