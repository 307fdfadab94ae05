package org.branchbook.app.commands.store;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Megabytes;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.care.CompactStore.Compacted;
import org.branchbook.store.Store;
import picocli.CommandLine.Command;

/** Makes a store's file smaller, after a backup that was checked. */
@Command(name = "compact")
final class StoreCompact extends Task {
  @Override
  protected ExitCode run() {
    try (var store = opened(Store.open(root().url()));
        var progress = progress()) {
      var office = office(store);
      return switch (office.care().compact().run(signedIn(office), progress)) {
        case Compacted.Done(var before, var after, var backup) -> {
          out().println("before: " + before);
          out().println("after: " + after);
          tell(Text.of("commands.compact.done", Megabytes.of(before), Megabytes.of(after), backup));
          yield ExitCode.DONE;
        }
        case Compacted.NotBackedUp(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
        case Compacted.NotHere _ ->
            throw new Failed(ExitCode.NOT_DONE, Text.of("commands.compact.notHere"));
        case Compacted.Refused(var missing) -> throw refused(missing);
        case Compacted.Cancelled _ -> ExitCode.STOPPED;
      };
    }
  }
}
