package org.branchbook.plans.income;

import java.util.List;

/** The rates of exchange of all days. */
public interface Rates {
  /** All of them, by currency and day. */
  List<Rate> all();

  /** Keeps rates; those of the same currency and day are replaced. */
  void put(List<Rate> rates);

  /** Takes the rates of these currencies and days away. */
  void remove(List<Rate> rates);
}
