package org.branchbook.plans.deviations.night;

import java.time.LocalDate;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.daily.DailyLimits;
import org.branchbook.plans.daily.DailySignals;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.staff.Scope;

/** What the days of clients' products tell, whatever the plan says, by the bank's own limits. */
final class DayEvents {
  private final DailySignals signals;

  DayEvents(DailySignals signals) {
    this.signals = signals;
  }

  /** What sees events. */
  interface Seeing {
    /** One event; the amount in hundredths, without a sign. */
    void see(ClientId client, Sign sign, long amount);
  }

  /** Shows what is told as of a day, in no order. */
  void each(Scope scope, LocalDate day, DeviationPolicy policy, Seeing seeing) {
    var usual = DailyLimits.USUAL;
    var limits =
        new DailyLimits(
            policy.silent() == 0 ? usual.quietDays() : policy.silent(),
            usual.quietLines(),
            policy.outflow() == 0 ? usual.outPercent() : policy.outflow(),
            policy.outflowDays(),
            policy.least(),
            usual.eventDays());
    signals.each(
        scope,
        day,
        limits,
        (client, _, kind, amount) ->
            sign(kind, policy)
                .filter(_ -> amount > policy.least())
                .ifPresent(sign -> seeing.see(client, sign, amount)));
  }

  private static Optional<Sign> sign(DailySignals.Kind kind, DeviationPolicy policy) {
    return switch (kind) {
      case NO_TURNOVER -> when(policy.silent() > 0, Sign.SILENT);
      case OUTFLOW -> when(policy.outflow() > 0, Sign.OUTFLOW);
      case CLOSED -> when(policy.closed(), Sign.CLOSED);
      case EARLY_REPAYMENT -> when(policy.repaid(), Sign.REPAID);
    };
  }

  private static Optional<Sign> when(boolean on, Sign sign) {
    return on ? Optional.of(sign) : Optional.empty();
  }
}
