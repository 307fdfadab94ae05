package org.branchbook.staff.confirms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.branchbook.staff.EmployeeId;

/** Requests for a second person's confirmation. */
public interface Confirmations {
  Optional<Confirmation> find(ConfirmationId id);

  /** The latest of somebody's requests about this, whatever its state. */
  Optional<Confirmation> latest(EmployeeId asker, String what, String ref);

  /** Those that wait and have not lapsed, the one that lapses first first. */
  List<Confirmation> waiting(Instant now);

  void add(Confirmation confirmation);

  /** Moves it on, if it is still in that state; false where somebody was quicker. */
  boolean move(
      ConfirmationId id, Confirmation.State from, Confirmation.State to, EmployeeId by, Instant at);
}
