package org.branchbook.plans.daily;

import java.time.LocalDate;
import org.branchbook.clients.HoldingEvent;

/**
 * What happened to a product a client holds.
 *
 * @param amount in hundredths, without a sign
 */
public record ProductEvent(Id id, long amount) {
  /** By what an event is known again: one of a kind a day. */
  public record Id(long stream, LocalDate on, HoldingEvent kind) {}
}
