package org.branchbook.plans.loading;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.imports.Rejects;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.income.Rates;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/**
 * Loads rates of exchange. Facts that were counted already stay as they are, until their file is
 * loaded again.
 */
public final class LoadRates {
  static final String SUBJECT = "income";

  /** What came of it. */
  public sealed interface Loaded {
    /**
     * Rows without a fault are kept.
     *
     * @param same how many rates stood there so already
     * @param place where the rejected rows lie with their reasons; "" for none
     */
    record Done(int kept, int same, int rejected, String place) implements Loaded {}

    /** The file is no such table. */
    record Unfit(Text why) implements Loaded {}

    record Refused(Privilege missing) implements Loaded {}
  }

  private final RateFile files;
  private final Rates rates;
  private final Rejects rejects;
  private final Work work;
  private final AuditTrail trail;

  public LoadRates(RateFile files, Rates rates, Rejects rejects, Work work, AuditTrail trail) {
    this.files = files;
    this.rates = rates;
    this.rejects = rejects;
    this.work = work;
    this.trail = trail;
  }

  /**
   * Keeps what the file says.
   *
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   */
  public Loaded run(Asker asker, String file, String rejected, Words words) {
    if (!asker.may(Privilege.IMPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.IMPORT, SUBJECT, 0));
      return new Loaded.Refused(Privilege.IMPORT);
    }
    return switch (files.read(file)) {
      case NamedTable.Read.Unfit<Rate>(var why) -> new Loaded.Unfit(why);
      case NamedTable.Read.Done<Rate> read -> {
        var said = lastOfEachDay(read.said());
        int kept = work.inOne(() -> keep(asker, said));
        yield new Loaded.Done(
            kept,
            said.size() - kept,
            read.wrong().size(),
            rejects.write(file, rejected, read.header(), read.wrong(), words));
      }
    };
  }

  private static Collection<Rate> lastOfEachDay(List<Rate> said) {
    var last = new LinkedHashMap<String, Rate>();
    for (var rate : said) last.put(rate.currency() + rate.since(), rate);
    return last.values();
  }

  private int keep(Asker asker, Collection<Rate> said) {
    var known = new HashSet<>(rates.all());
    var fresh = said.stream().filter(rate -> !known.contains(rate)).toList();
    if (fresh.isEmpty()) return 0;
    rates.put(fresh);
    trail.write(
        asker.id(),
        Act.IMPORTED,
        SUBJECT,
        0,
        List.of(new Change("rates", "", Integer.toString(fresh.size()))));
    return fresh.size();
  }
}
