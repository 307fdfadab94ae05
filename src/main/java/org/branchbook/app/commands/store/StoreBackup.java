package org.branchbook.app.commands.store;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Megabytes;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup, checks it and prints where it lies. */
@Command(name = "backup")
final class StoreBackup extends Task {
  @Option(names = "--to", paramLabel = "FILE", defaultValue = "")
  String to;

  @Override
  protected ExitCode run() {
    try (var store = opened(Store.open(root().url()));
        var progress = progress()) {
      var office = office(store);
      return switch (office.care().backUp().run(signedIn(office), to, progress)) {
        case BackedUp.Done(var file, var bytes) -> {
          out().println(file);
          tell(Text.of("commands.backup.done", Megabytes.of(bytes)));
          yield ExitCode.DONE;
        }
        case BackedUp.Failed(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
        case BackedUp.Refused(var missing) -> throw refused(missing);
        case BackedUp.Cancelled _, BackedUp.NotDue _ -> ExitCode.STOPPED;
      };
    }
  }
}
