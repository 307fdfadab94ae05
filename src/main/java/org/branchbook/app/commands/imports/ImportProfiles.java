package org.branchbook.app.commands.imports;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.imports.ImportDesk;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;

/** Lists the profiles that there are. */
@Command(name = "profiles")
final class ImportProfiles extends ImportTask {
  @Override
  protected ExitCode run(ImportDesk desk, Office office, Asker asker) {
    desk.profiles().names().forEach(out()::println);
    return ExitCode.DONE;
  }
}
