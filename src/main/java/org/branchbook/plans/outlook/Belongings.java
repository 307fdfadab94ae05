package org.branchbook.plans.outlook;

import java.util.List;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;

/** Where clients belong. */
public interface Belongings {
  /** Shows every client of the scope who has ever brought anything in, in no order. */
  void each(Scope scope, Consumer<Belonging> seeing);

  /**
   * The first of those whom {@link #each} shows with numbers after one, by their numbers, as many
   * as are wanted.
   */
  List<Belonging> after(Scope scope, ClientId after, int most);

  /**
   * Shows all who are clients, also those who have never brought anything in, in no order; and who
   * is none, as somebody who has left, but is planned for in a year: what was expected of him is
   * missing still.
   */
  void all(Scope scope, int year, Consumer<Belonging> seeing);
}
