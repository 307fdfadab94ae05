package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.util.List;

/** Services that were offered, of which it is known what came of them. */
public interface Offers {
  /**
   * Those of advice that was made from one day on; of whoever hasn't answered yet, those made
   * before another day, as not accepted.
   */
  List<Offer> offers(LocalDate from, LocalDate settled);
}
