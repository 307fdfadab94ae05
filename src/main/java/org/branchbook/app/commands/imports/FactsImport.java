package org.branchbook.app.commands.imports;

import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.PasswordSource;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.profile.Kind;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Imports a file of income by month, or of balances and events by day; closed months change with a
 * reason alone.
 */
@Command(name = "import")
final class FactsImport extends ImportFile {
  @Option(names = "--why", defaultValue = "", paramLabel = "TEXT")
  String why;

  @Option(names = "--daily")
  boolean daily;

  @Option(names = "--from-url", paramLabel = "JDBC-URL")
  @Nullable String url;

  @Option(names = "--view", defaultValue = "", paramLabel = "NAME")
  String view;

  @Option(names = "--view-user", defaultValue = "", paramLabel = "NAME")
  String user;

  @Override
  String source(Office office) {
    if (url == null) return super.source(office);
    if (file != null || view.isBlank() || !office.facts().views().readable(url))
      throw new Failed(ExitCode.USAGE, Text.of("commands.import.view"));
    var password =
        new PasswordSource(root())
            .ofSecond(null, "BRANCHBOOK_VIEW_PASSWORD", "commands.password.of", view);
    return office.facts().views().called(url, view, user, password);
  }

  @Override
  String beside() {
    return url == null ? super.beside() : view + "-rejected.csv";
  }

  @Override
  Kind kind() {
    return daily ? Kind.DAILY : Kind.FACT;
  }

  @Override
  Tried tryOut(ImportDesk desk, Office office, Asker asker, ImportOrder order, Progress progress) {
    return super.tryOut(desk, office, asker, facts(order), progress);
  }

  @Override
  Imported once(
      ImportDesk desk,
      Office office,
      Asker asker,
      ImportOrder order,
      String place,
      Progress progress) {
    return super.once(desk, office, asker, facts(order), place, progress);
  }

  private String reason() {
    var given = why.strip();
    if (given.length() > ImportOrder.LONGEST_WHY)
      throw new Failed(ExitCode.NOT_DONE, Text.of("imports.problem.long", ImportOrder.LONGEST_WHY));
    return given;
  }

  private ImportOrder facts(ImportOrder order) {
    if (order.shape().main() == kind()) return order.because(reason());
    throw new Failed(ExitCode.NOT_DONE, Text.of("imports.profile.unfit", order.profile()));
  }
}
