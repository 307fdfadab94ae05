package org.branchbook.app.commands.store;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.PasswordSource;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.base.Text;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.care.CareStore;
import org.branchbook.store.care.CareStore.Filled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a store into another one, on the same or the other database. */
@Command(name = "copy")
final class StoreCopy extends Task {
  @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "copyFrom")
  String from;

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "copyTo")
  String to;

  @Option(names = "--no-encryption")
  boolean noEncryption;

  @Override
  protected ExitCode run() {
    var target = root().other(to);
    if (target.kind() == StoreUrl.Kind.FILE && Files.exists(target.path()))
      throw new Failed(ExitCode.NOT_DONE, Text.of("store.opened.Exists", target));
    try (var store = opened(Store.open(root().unlocked(root().other(from))));
        var progress = progress()) {
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
      boolean encrypted = target.kind() == StoreUrl.Kind.FILE && !noEncryption;
      var keys = encrypted ? NewKeys.of(root(), target) : null;
      var place = keys == null ? target : keys.url();
      var filled = new CareStore(store, Clock.systemDefaultZone()).copyTo(place, progress);
      if (keys != null && !(filled instanceof Filled.Done)) keys.discard();
      return switch (filled) {
        case Filled.Done(var tables, var rows) -> {
          if (keys != null) share(keys);
          out().println("tables: " + tables);
          out().println("rows: " + rows);
          tell(Text.of("commands.copy.done", target));
          if (keys != null) {
            keys.tell(this);
            tell(Text.of("commands.copy.keys"));
          }
          yield ExitCode.DONE;
        }
        case Filled.Failed(var why) -> throw new Failed(ExitCode.NOT_DONE, why);
        case Filled.Cancelled _ -> ExitCode.STOPPED;
      };
    }
  }

  /** Who copies can open the copy; the others' passwords are known to nobody. */
  private void share(NewKeys keys) {
    var login = root().login();
    if (!login.isEmpty())
      keys.give(
          login.strip().toLowerCase(Locale.ROOT),
          new PasswordSource(root()).ask("commands.password.of", login));
  }
}
