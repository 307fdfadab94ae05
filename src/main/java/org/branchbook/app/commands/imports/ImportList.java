package org.branchbook.app.commands.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Json;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.base.Page;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.ImportRun;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the imports, the newest first. */
@Command(name = "list")
final class ImportList extends ImportTask {
  private static final int PAGE = 200;

  @Option(names = "--json")
  boolean json;

  @Override
  protected ExitCode run(ImportDesk desk, Office office, Asker asker) {
    if (!asker.may(Privilege.IMPORT)) {
      office.work().inOne(() -> office.trail().refused(asker, Privilege.IMPORT, "import", 0));
      throw refused(Privilege.IMPORT);
    }
    Optional<Page.Mark> after = Optional.empty();
    do {
      var page = desk.log().runs(after, PAGE);
      page.rows().forEach(this::print);
      after = page.next();
    } while (after.isPresent());
    return ExitCode.DONE;
  }

  private void print(ImportRun run) {
    var row = new LinkedHashMap<String, Object>();
    row.put("import", run.id().value());
    row.put("started", run.started());
    row.put("kind", run.kind().name().toLowerCase(Locale.ROOT) + "s");
    row.put("file", run.file());
    row.put("profile", run.profile());
    row.put("added", run.totals().added());
    row.put("updated", run.totals().updated());
    row.put("rejected", run.totals().rejected());
    row.put("state", state(run));
    if (json) out().println(Json.object(row));
    else
      out().println(row.values().stream().map(String::valueOf).collect(Collectors.joining("\t")));
  }

  private static String state(ImportRun run) {
    if (run.reverted() != null) return "taken back";
    return run.finished() == null ? "unfinished" : "done";
  }
}
