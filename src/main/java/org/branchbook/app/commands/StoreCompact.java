package org.branchbook.app.commands;

import org.branchbook.base.Text;
import org.branchbook.staff.care.CompactStore.Compacted;
import org.branchbook.store.Store;
import picocli.CommandLine.Command;

/** Makes a store's file smaller, after a backup that was checked. */
@Command(name = "compact")
final class StoreCompact extends Task {
  @Override
  ExitCode run() {
    try (var store = opened(Store.open(root().url()));
        var progress = new ConsoleProgress(spec.commandLine().getErr(), words())) {
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
