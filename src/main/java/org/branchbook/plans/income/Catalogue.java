package org.branchbook.plans.income;

import java.util.List;
import java.util.Map;
import org.branchbook.clients.Holding.Kind;

/** The bank's products. */
public interface Catalogue {
  /** All of them, by their codes. */
  List<Product> all();

  /** The line of each. */
  Map<ProductId, Kind> lines();

  /** Adds products, or writes those anew whose numbers are known. */
  void put(List<Product> products);

  /**
   * Takes products away with their terms, all of them or none.
   *
   * @return whether they went: they stay where income of one is known
   */
  boolean remove(List<ProductId> products);
}
