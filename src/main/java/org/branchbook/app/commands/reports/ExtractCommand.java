package org.branchbook.app.commands.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.SecondPerson;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.reports.extract.ExtractTables.Extracted;
import org.branchbook.reports.extract.ExtractTables.Order;
import org.branchbook.reports.extract.FlatTable;
import org.branchbook.staff.Asker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes flat tables for R and the bank's own analysis. */
@Command(name = "extract")
public final class ExtractCommand extends StaffTask {
  private static final int MOST_MONTHS = 600;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  Path out;

  @Option(names = "--tables", split = ",", paramLabel = "TABLE")
  List<String> tables = List.of();

  @Option(names = "--format", defaultValue = "csv", paramLabel = "csv")
  String format = "csv";

  @Option(names = "--months", defaultValue = "36", paramLabel = "N")
  int months;

  @Option(names = "--pseudonyms")
  boolean pseudonyms;

  @Option(names = "--purpose", required = true, paramLabel = "TEXT")
  String purpose;

  @Mixin SecondPerson second = new SecondPerson();

  @Override
  protected ExitCode run(Office office, Asker asker) {
    // told before anybody is asked to confirm
    if (Files.exists(out) && !Files.isDirectory(out)) throw notWritten(out.toString());
    var order = new Order(asked(), months, pseudonyms, purpose.strip(), out.toString());
    return switch (extracted(office, asker, order)) {
      case Extracted.Done(var written) -> {
        written.forEach(
            (table, rows) ->
                tell(Text.of("commands.extract.table", Text.asWritten(table.file()), rows)));
        tell(Text.of("commands.extract.done", Text.asWritten(out.toString())));
        yield ExitCode.DONE;
      }
      case Extracted.Waits _ -> throw notDone(Text.of("commands.second.changed"));
      case Extracted.Refused(var missing) -> throw refused(missing);
      case Extracted.NotWritten(var folder) -> throw notWritten(folder);
    };
  }

  private static Failed notWritten(String folder) {
    return notDone(Text.of("commands.report.notWritten", Text.asWritten(folder)));
  }

  /** What is of many clients is confirmed by a second person, where one was named. */
  private Extracted extracted(Office office, Asker asker, Order order) {
    var extracted = office.extract().run(asker, order, words());
    if (!(extracted instanceof Extracted.Waits(var request))) return extracted;
    second.confirm(root(), office, request);
    return office.extract().run(asker, order, words());
  }

  private List<FlatTable> asked() {
    if (!format.equalsIgnoreCase("csv"))
      throw new Failed(ExitCode.USAGE, Text.of("commands.extract.format"));
    if (purpose.isBlank()) throw new Failed(ExitCode.USAGE, Text.of("commands.extract.purpose"));
    if (months < 1 || months > MOST_MONTHS)
      throw new Failed(ExitCode.USAGE, Text.of("commands.extract.months", MOST_MONTHS));
    var asked = new ArrayList<FlatTable>();
    for (var name : tables)
      asked.add(
          List.of(FlatTable.values()).stream()
              .filter(t -> t.file().equals(name.strip().toLowerCase(Locale.ROOT)))
              .findAny()
              .orElseThrow(
                  () ->
                      new Failed(
                          ExitCode.USAGE,
                          Text.of("commands.extract.unknown", Text.asWritten(name)))));
    return asked;
  }
}
