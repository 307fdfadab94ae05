package org.branchbook.app.commands.store;

import java.util.LinkedHashMap;
import java.util.List;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Json;
import org.branchbook.app.commands.kit.Task;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How many of everything a store holds, and how it lies on the disk. The names are the same in
 * every language: scripts read them.
 */
@Command(name = "info")
final class StoreInfo extends Task {
  @Option(names = "--json")
  boolean json;

  @Override
  protected ExitCode run() {
    try (var store = opened(Store.open(root().url()))) {
      var office = office(store);
      var asker = signedIn(office);
      // numbers only, but of the whole bank: for those who care for the store or see all of it
      if (!asker.may(Privilege.STORE_CARE) && !asker.may(Privilege.EXPORT)) {
        office.work().inOne(() -> office.trail().refused(asker, Privilege.STORE_CARE, "store", 0));
        throw refused(Privilege.STORE_CARE);
      }
      var numbers = office.inventory().numbers();
      office
          .work()
          .inOne(() -> office.trail().write(asker.id(), Act.VIEWED, "store", 0, List.of()));
      var named = new LinkedHashMap<String, Object>();
      named.put("people", numbers.people());
      named.put("organisations", numbers.organisations());
      named.put("links", numbers.links());
      named.put("holdings", numbers.holdings());
      named.put("contacts", numbers.contacts());
      named.put("employees", numbers.employees());
      var care = office.care();
      care.file().bytes().ifPresent(bytes -> named.put("bytes", bytes));
      care.file().unused().ifPresent(percent -> named.put("unusedPercent", percent));
      named.put("encrypted", care.file().encrypted());
      var kept = care.backups().kept();
      if (!kept.isEmpty()) named.put("lastBackup", kept.getLast().day().toString());
      if (json) out().println(Json.object(named));
      else named.forEach((name, number) -> out().println(name + ": " + number));
      return ExitCode.DONE;
    }
  }
}
