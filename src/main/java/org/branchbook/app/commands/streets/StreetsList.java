package org.branchbook.app.commands.streets;

import java.util.LinkedHashMap;
import java.util.Objects;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Json;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the renamed streets, as {@code streets import} takes them. */
@Command(name = "list")
final class StreetsList extends StaffTask {
  @Option(names = "--json")
  boolean json;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (!asker.may(Privilege.STAFF_READ)) throw refused(Privilege.STAFF_READ);
    for (var street : office.streets().table().all()) out(street.said());
    return ExitCode.DONE;
  }

  private void out(Said said) {
    var row = new LinkedHashMap<String, Object>();
    row.put("settlement", said.settlement());
    row.put("old", said.was());
    row.put("new", said.now());
    row.put("since", Objects.toString(said.since(), ""));
    if (json) out().println(Json.object(row));
    else out().println(String.join("\t", row.values().stream().map(Object::toString).toList()));
  }
}
