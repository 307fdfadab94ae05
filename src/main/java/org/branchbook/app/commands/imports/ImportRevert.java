package org.branchbook.app.commands.imports;

import java.util.Locale;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.SecondPerson;
import org.branchbook.base.Text;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an import back. */
@Command(name = "revert")
final class ImportRevert extends ImportTask {
  @Parameters(paramLabel = "IMPORT", descriptionKey = "importId")
  long id;

  @Option(names = "--why", defaultValue = "", paramLabel = "TEXT")
  String why;

  @Mixin SecondPerson second = new SecondPerson();

  @Override
  protected ExitCode run(ImportDesk desk, Office office, Asker asker) {
    try (var progress = progress()) {
      var came = desk.revert().run(asker, new ImportId(id), why, progress);
      if (came instanceof Reverted.NeedsSecond(var request)) {
        second.confirm(root(), office, request);
        came = desk.revert().run(asker, new ImportId(id), why, progress);
      }
      return switch (came) {
        case Reverted.Done done -> told(done);
        case Reverted.Cancelled(var wentBack) -> {
          out().println("went back: " + wentBack);
          yield ExitCode.STOPPED;
        }
        case Reverted.Already _ -> throw no("commands.import.already");
        case Reverted.NeedsReason(var closed) ->
            throw new Failed(
                ExitCode.NOT_DONE, Text.of("commands.import.closed", closed.getFirst()));
        case Reverted.Gone _ -> throw no("commands.import.gone");
        case Reverted.NeedsSecond _ ->
            throw new Failed(ExitCode.NOT_DONE, Text.of("commands.second.changed"));
        case Reverted.Refused(var missing) -> throw refused(missing);
      };
    }
  }

  private ExitCode told(Reverted.Done done) {
    out().println("went back: " + done.wentBack());
    out().println("stayed: " + done.stayed().size());
    for (var one : done.stayed())
      out()
          .println(
              String.join(
                  "\t",
                  one.kind().name().toLowerCase(Locale.ROOT),
                  Long.toString(one.id()),
                  one.name(),
                  words().name("imports.why", one.why())));
    return done.stayed().isEmpty() ? ExitCode.DONE : ExitCode.IN_PART;
  }

  private Failed no(String key) {
    return new Failed(ExitCode.NOT_DONE, Text.of(key, Text.asWritten(Long.toString(id))));
  }
}
