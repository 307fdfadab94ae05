package org.branchbook.staff;

import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;

/** What the whole store holds, in numbers and for those who care for it: no client's data. */
public interface Inventory {
  /** How many there are of each. */
  record Numbers(
      long people, long organisations, long links, long holdings, long contacts, long employees) {}

  Numbers numbers();

  /**
   * Reads every row of the store, so that a damaged file shows, and looks for what must not be.
   *
   * @return what is wrong, nothing where all is well
   */
  List<Text> faults(Progress progress);
}
