package org.branchbook.app.commands.store;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Megabytes;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.PasswordSource;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.care.BackUp;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.store.Store;
import org.branchbook.store.care.CareStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup, checks it and prints where it lies. */
@Command(name = "backup")
final class StoreBackup extends Task {
  @Option(names = "--to", paramLabel = "FILE", defaultValue = "")
  String to;

  @Option(names = "--encrypt")
  boolean encrypt;

  @Override
  protected ExitCode run() {
    try (var store = opened(Store.open(root().url()));
        var progress = progress()) {
      var office = office(store);
      var asker = signedIn(office);
      if (encrypt && office.care().file().here())
        throw new Failed(ExitCode.USAGE, Text.of("commands.backup.asFile"));
      var keys = new AtomicReference<@Nullable NewKeys>();
      var backUp = encrypt ? sealed(office, store, keys) : office.care().backUp();
      return switch (backUp.run(asker, to, progress)) {
        case BackedUp.Done(var file, var bytes) -> {
          out().println(file);
          var made = keys.get();
          if (made != null) made.tell(this);
          tell(Text.of("commands.backup.done", Megabytes.of(bytes)));
          yield ExitCode.DONE;
        }
        case BackedUp.Failed(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
        case BackedUp.Refused(var missing) -> throw refused(missing);
        case BackedUp.Cancelled _, BackedUp.NotDue _ -> ExitCode.STOPPED;
      };
    }
  }

  /** As a file is encrypted: by keys of its own, which the one who makes it opens, and recovery. */
  private BackUp sealed(Office office, Store store, AtomicReference<@Nullable NewKeys> keys) {
    var root = root();
    if (root.login().isEmpty())
      throw new Failed(ExitCode.USAGE, Text.of("commands.usage.missing", "--login"));
    var password = new PasswordSource(root).ask("commands.password.of", root.login());
    var backups =
        new CareStore(store, Clock.systemDefaultZone())
            .sealed(
                copy -> {
                  var made = NewKeys.of(root, copy);
                  made.give(root.login(), password);
                  keys.set(made);
                  return made.url();
                });
    return new BackUp(office.work(), backups, office.trail());
  }
}
