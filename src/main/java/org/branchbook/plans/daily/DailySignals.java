package org.branchbook.plans.daily;

import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;

/** What the days of the clients' products say that somebody should ask about. */
public interface DailySignals {
  /** What is told. */
  enum Kind {
    /** No turnover for some days; the amount is what came in on the kept days before. */
    NO_TURNOVER,
    /** The product was closed; the amount is what it was closed with. */
    CLOSED,
    /** It was repaid early; the amount is what was repaid. */
    EARLY_REPAYMENT,
    /** Much of the balance went out; the amount is what went. */
    OUTFLOW
  }

  /**
   * Tells of the scope's clients, in no order, each stream at most once a kind.
   *
   * @param day as of which; what was told later isn't looked at
   */
  void each(Scope scope, LocalDate day, DailyLimits limits, Seeing seeing);

  /** What sees signals. */
  interface Seeing {
    /** One signal; the amount in hundredths, without a sign. */
    void see(ClientId client, long stream, Kind kind, long amount);
  }
}
