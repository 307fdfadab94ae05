package org.branchbook.plans.outlook;

import java.util.function.Consumer;
import org.branchbook.staff.Scope;

/** Where clients belong. */
public interface Belongings {
  /** Shows every client of the scope who has ever brought anything in, in no order. */
  void each(Scope scope, Consumer<Belonging> seeing);
}
