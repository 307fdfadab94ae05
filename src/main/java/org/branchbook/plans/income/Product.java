package org.branchbook.plans.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.Holding;

/**
 * A product of the bank's catalogue.
 *
 * @param code by which files call it
 * @param line its product line
 * @param terms by their days, the earliest first
 */
public record Product(
    ProductId id,
    String code,
    String name,
    Holding.Kind line,
    DayCount dayCount,
    List<Terms> terms) {
  public static final int LONGEST_CODE = 20;
  public static final int LONGEST_NAME = 200;

  public Product {
    if (code.isBlank() || code.length() > LONGEST_CODE)
      throw new IllegalArgumentException("a product has a code of 1 to 20 characters");
    terms = terms.stream().sorted(Comparator.comparing(Terms::since)).toList();
  }

  /** The same with terms from a day on; those that began on the same day are replaced. */
  public Product with(Terms fresh) {
    var all = new ArrayList<>(terms);
    all.removeIf(t -> t.since().equals(fresh.since()));
    all.add(fresh);
    return new Product(id, code, name, line, dayCount, all);
  }

  /** The terms of a day; empty before the first. */
  public Optional<Terms> terms(LocalDate day) {
    return terms.reversed().stream().filter(t -> !t.since().isAfter(day)).findFirst();
  }
}
