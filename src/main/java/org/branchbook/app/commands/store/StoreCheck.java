package org.branchbook.app.commands.store;

import java.util.List;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Store;
import picocli.CommandLine.Command;

/** Reads all of a store and tells what is wrong with it. */
@Command(name = "check")
final class StoreCheck extends Task {
  @Override
  protected ExitCode run() {
    try (var store = opened(Store.inspect(root().url()))) {
      var office = office(store);
      var asker = signedIn(office);
      if (!asker.may(Privilege.STORE_CARE)) {
        office.work().inOne(() -> office.trail().refused(asker, Privilege.STORE_CARE, "store", 0));
        throw refused(Privilege.STORE_CARE);
      }
      List<Text> faults;
      try (var progress = progress()) {
        faults = office.inventory().faults(progress);
        if (progress.cancelled()) return ExitCode.STOPPED;
      }
      office
          .work()
          .inOne(() -> office.trail().write(asker.id(), Act.VIEWED, "store", 0, List.of()));
      for (var fault : faults) out().println(words().say(fault));
      if (faults.isEmpty()) tell(Text.of("commands.check.sound", root().url()));
      return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS;
    }
  }
}
