package org.branchbook.plans.income;

import java.util.List;

/** The bank's products. */
public interface Catalogue {
  /** All of them, by their codes. */
  List<Product> all();

  /** Adds products, or writes those anew whose numbers are known. */
  void put(List<Product> products);
}
