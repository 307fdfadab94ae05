package org.branchbook.plans.loading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.imports.Rejects;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.income.Rates;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/**
 * Loads rates of exchange. Facts that were counted already stay as they are, until their file is
 * loaded again.
 */
public final class LoadRates extends LoadTable<Rate, Rate> {
  static final String SUBJECT = "income";

  private record Day(String currency, LocalDate since) {}

  private final RateFile files;
  private final Rates rates;

  public LoadRates(RateFile files, Rates rates, Rejects rejects, Work work, AuditTrail trail) {
    super(new Subject(SUBJECT, "rates", Privilege.IMPORT), rejects, work, trail);
    this.files = files;
    this.rates = rates;
  }

  @Override
  NamedTable.Read<Rate> read(String file) {
    return files.read(file);
  }

  /** Of rows about one day the last is meant. */
  @Override
  List<Kept<Rate>> compared(List<Rate> said) {
    var known = all().stream().collect(Collectors.toMap(this::key, Function.identity()));
    var last = new LinkedHashMap<Object, Rate>();
    for (var rate : said) last.put(key(rate), rate);
    return last.values().stream().map(rate -> new Kept<>(known.get(key(rate)), rate)).toList();
  }

  @Override
  Collection<Rate> all() {
    return rates.all();
  }

  @Override
  Object key(Rate rate) {
    return new Day(rate.currency(), rate.since());
  }

  @Override
  boolean same(Rate one, Rate other) {
    return one.equals(other);
  }

  @Override
  void put(List<Rate> all) {
    rates.put(all);
  }

  @Override
  Optional<Text> remove(List<Rate> all) {
    rates.remove(all);
    return Optional.empty();
  }
}
