package org.branchbook.app.commands.duplicates;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.app.commands.kit.ConsoleProgress;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.pairs.Signs;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.io.tables.CsvRows;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Searches the base of a store; the questions stay there, and go into a file where one is named.
 */
final class BaseSearch {
  private static final int PAGE = 1000;

  private final Office office;
  private final Asker asker;
  private final Words words;

  BaseSearch(Office office, Asker asker, Words words) {
    this.office = office;
    this.asker = asker;
    this.words = words;
  }

  /** Searches; a refusal ends the command. */
  Searched.@Nullable Done search(ConsoleProgress progress) {
    // those who type are helped by it too
    if (asker.may(Privilege.MERGE)) office.duplicates().prepare().run(progress);
    return switch (office.duplicates().search().run(asker, progress)) {
      case Searched.Done done -> done;
      case Searched.Cancelled _, Searched.NotDue _ -> null;
      case Searched.Refused(var why) -> throw new Failed(ExitCode.NOT_ALLOWED, why);
    };
  }

  /** Refuses a file to whom no client data may be taken out by. */
  void mayExport() {
    if (asker.may(Privilege.EXPORT)) return;
    office.work().inOne(() -> office.trail().refused(asker, Privilege.EXPORT, "search", 0));
    throw new Failed(ExitCode.NOT_ALLOWED, Privilege.EXPORT.refused());
  }

  /** Writes the open questions of cards that he may see, the likeliest first. */
  void write(Path out, double least) {
    long count = 0;
    try (var rows = new CsvRows(out)) {
      rows.row("id_a", "id_b", "probability", "weight", "explanation");
      List<Pair> page;
      @Nullable Pair last = null;
      do {
        page = office.duplicates().queue().pairs(asker, State.OPEN, last, PAGE);
        for (var pair : page)
          if (pair.probability() >= least) {
            rows.row(cells(pair));
            count++;
          }
        if (!page.isEmpty()) last = page.getLast();
      } while (page.size() == PAGE);
      rows.whole();
    }
    var change = new Change("pairs", "", count + " → " + out);
    office
        .work()
        .inOne(() -> office.trail().write(asker.id(), Act.EXPORTED, "search", 0, List.of(change)));
  }

  private String[] cells(Pair pair) {
    return new String[] {
      Long.toString(pair.low().value()),
      Long.toString(pair.high().value()),
      String.format(Locale.ROOT, "%.6f", pair.probability()),
      String.format(Locale.ROOT, "%.2f", pair.bits()),
      Signs.read(pair.signs()).stream()
          .map(reason -> words.say(reason.text()))
          .collect(Collectors.joining("; "))
    };
  }

  /** What the search has come to. */
  static Text told(Searched.Done done) {
    return Text.of("commands.duplicates.base", done.clients(), done.pairs(), done.fresh());
  }
}
