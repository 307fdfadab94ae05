package org.branchbook.plans.outlook;

import java.util.function.Consumer;
import org.branchbook.staff.Scope;

/** Where clients belong. */
public interface Belongings {
  /** Shows every client of the scope who has ever brought anything in, in no order. */
  void each(Scope scope, Consumer<Belonging> seeing);

  /** Shows all who are clients, also those who have never brought anything in, in no order. */
  void all(Scope scope, Consumer<Belonging> seeing);
}
