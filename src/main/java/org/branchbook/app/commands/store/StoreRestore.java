package org.branchbook.app.commands.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.care.CareStore;
import org.branchbook.store.care.CareStore.Filled;
import org.branchbook.store.care.CareStore.Placed;
import org.branchbook.store.care.CareStore.Unpacked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Brings a backup back. Who restores signs in to the backup itself: it may be all that is left. An
 * older program's backup is brought up to date on the way; what is there already is never lost.
 */
@Command(name = "restore")
final class StoreRestore extends Task {
  @Parameters(paramLabel = "FILE", descriptionKey = "backupFile")
  Path backup;

  @Option(names = "--force")
  boolean force;

  @Override
  protected ExitCode run() {
    var to = root().address();
    boolean file = to.kind() == StoreUrl.Kind.FILE;
    if (file && !force && Files.exists(to.path()))
      throw new Failed(ExitCode.NOT_DONE, Text.of("store.restore.exists", to));
    try (var progress = progress()) {
      return switch (CareStore.unpack(backup, to, root()::unlocked, progress)) {
        case Unpacked.Ready(var trial) -> {
          try {
            yield file ? place(trial, to) : fill(trial, to, progress);
          } finally {
            CareStore.discard(trial);
          }
        }
        case Unpacked.Failed(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
        case Unpacked.Cancelled _ -> ExitCode.STOPPED;
      };
    }
  }

  private ExitCode place(StoreUrl trial, StoreUrl to) {
    try (var store = opened(Store.open(trial))) {
      allowed(store);
    }
    return switch (CareStore.place(trial, to, force, Clock.systemDefaultZone())) {
      case Placed.Done(var aside) -> {
        tell(Text.of("commands.restore.done", to));
        if (!aside.isEmpty()) tell(Text.of("commands.restore.aside", aside));
        yield ExitCode.DONE;
      }
      case Placed.Failed(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
    };
  }

  private ExitCode fill(StoreUrl trial, StoreUrl to, Progress progress) {
    try (var store = opened(Store.open(trial))) {
      allowed(store);
      return switch (new CareStore(store, Clock.systemDefaultZone()).copyTo(to, progress)) {
        case Filled.Done _ -> {
          tell(Text.of("commands.restore.done", to));
          yield ExitCode.DONE;
        }
        case Filled.Failed(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
        case Filled.Cancelled _ -> ExitCode.STOPPED;
      };
    }
  }

  private void allowed(Store store) {
    var office = office(store);
    Asker asker = signedIn(office);
    if (!asker.may(Privilege.STORE_CARE)) throw refused(Privilege.STORE_CARE);
    var from = new Change("restored", "", String.valueOf(backup.getFileName()));
    office
        .work()
        .inOne(() -> office.trail().write(asker.id(), Act.CHANGED, "store", 0, List.of(from)));
  }
}
