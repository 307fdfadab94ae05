package org.branchbook.plans.industries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/**
 * Loads the table by which codes change over: two columns headed by the versions, КВЕД-2010 and
 * NACE 2.1-UA say, a row for each pair of codes. It takes the place of what was known of these two.
 */
public final class LoadTransitions {
  private static final int LONGEST_VERSION = 20;

  private final Tables tables;
  private final Transitions transitions;
  private final AuditTrail trail;
  private final Work work;

  public LoadTransitions(Tables tables, Transitions transitions, AuditTrail trail, Work work) {
    this.tables = tables;
    this.transitions = transitions;
    this.trail = trail;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Loaded {
    /** The pairs are kept; those rows had no two codes. */
    record Done(int pairs, List<Long> leftOut) implements Loaded {}

    /** The file is no such table. */
    record Unfit(Text why) implements Loaded {}

    record Refused(Privilege missing) implements Loaded {}
  }

  /** Keeps what the file says. */
  public Loaded run(Asker asker, String file) {
    if (!asker.may(Privilege.IMPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.IMPORT, AnalyseIndustries.SUBJECT, 0));
      return new Loaded.Refused(Privilege.IMPORT);
    }
    return switch (tables.look(file, Format.RECOGNISE)) {
      case Tables.Look.Unreadable(var why) -> new Loaded.Unfit(why);
      case Tables.Look.Seen seen -> read(asker, file, seen.format());
    };
  }

  private Loaded read(Asker asker, String file, Format format) {
    try (var rows = tables.open(file, format)) {
      var head = rows.header().stream().map(String::strip).toList();
      if (head.size() < 2 || !fits(head.get(0)) || !fits(head.get(1)))
        return new Loaded.Unfit(Text.of("industries.transition.noColumns"));
      Set<Transition> pairs = new LinkedHashSet<>();
      var leftOut = new ArrayList<Long>();
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        var from = code(row.get(), 0);
        var to = code(row.get(), 1);
        if (from.isEmpty() || to.isEmpty()) leftOut.add(row.get().number());
        else pairs.add(new Transition(head.get(0), from, head.get(1), to));
      }
      if (pairs.isEmpty()) return new Loaded.Unfit(Text.of("industries.transition.noColumns"));
      work.inOne(
          () -> {
            transitions.replace(head.get(0), head.get(1), List.copyOf(pairs));
            trail.write(
                asker.id(),
                Act.IMPORTED,
                AnalyseIndustries.SUBJECT,
                0,
                List.of(
                    new Change("what", "", head.get(0) + " – " + head.get(1)),
                    new Change("size", "", String.valueOf(pairs.size()))));
          });
      return new Loaded.Done(pairs.size(), List.copyOf(leftOut));
    }
  }

  private static boolean fits(String version) {
    return !version.isEmpty() && version.length() <= LONGEST_VERSION;
  }

  /** A code as it is compared; "" where there is none. */
  private static String code(Row row, int at) {
    if (row.broken() != null || at >= row.cells().size()) return "";
    var key = IndustryKey.of(row.cells().get(at)).map(IndustryKey::code).orElse("");
    return key.length() > 12 ? "" : key;
  }
}
