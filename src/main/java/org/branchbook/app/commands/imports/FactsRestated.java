package org.branchbook.app.commands.imports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Json;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.loading.Restatement;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lists what was said anew of closed months, the latest first: who, when, why, before and after.
 */
@Command(name = "restated")
final class FactsRestated extends StaffTask {
  private static final int PAGE = 200;

  @Option(names = "--json")
  boolean json;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (!asker.may(Privilege.IMPORT)) {
      office.work().inOne(() -> office.trail().refused(asker, Privilege.IMPORT, "income", 0));
      throw refused(Privilege.IMPORT);
    }
    Optional<Page.Mark> after = Optional.empty();
    do {
      var page = office.facts().log().restated(after, PAGE);
      var streams = page.rows().stream().map(Restatement::stream).distinct().toList();
      var known = office.facts().facts().find(List.copyOf(streams));
      page.rows().forEach(r -> print(r, known.get(r.stream())));
      if (page.rows().isEmpty() && after.isEmpty() && !json)
        tell(Text.of("commands.facts.noneRestated"));
      after = page.next();
    } while (after.isPresent());
    return ExitCode.DONE;
  }

  private void print(Restatement one, @Nullable IncomeStream stream) {
    var row = new LinkedHashMap<String, Object>();
    row.put("at", one.at());
    row.put("employee", one.who().value());
    row.put("import", one.by().value());
    row.put("key", stream == null ? "" : stream.key());
    row.put("month", one.month());
    row.put("income before", units(one.before()));
    row.put("income after", units(one.after()));
    row.put("why", one.why());
    if (json) out().println(Json.object(row));
    else
      out().println(row.values().stream().map(String::valueOf).collect(Collectors.joining("\t")));
  }

  /** Nothing where there was no fact, or is none any more. */
  private static Object units(@Nullable Fact fact) {
    return fact == null ? "" : BigDecimal.valueOf(fact.income(), 2);
  }
}
