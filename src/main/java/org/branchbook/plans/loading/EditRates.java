package org.branchbook.plans.loading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.income.Rates;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Shows the rates of exchange, adds one, writes one anew, takes one away. Facts that were counted
 * already stay as they are, until their file is loaded again.
 */
public final class EditRates {
  /** What may be wrong. */
  public enum RateField {
    CURRENCY,
    SINCE,
    RATE
  }

  /**
   * A rate as somebody typed it.
   *
   * @param before what he saw of it; null for a new one
   */
  public record Typed(
      @Nullable Rate before, String currency, @Nullable LocalDate since, String rate) {}

  /** What came of it. */
  public sealed interface Edited {
    /**
     * It stands so now.
     *
     * @param before null where there was none
     * @param now null where it was taken away
     */
    record Done(@Nullable Rate before, @Nullable Rate now) implements Edited {}

    record Wrong(RateField field, Text why) implements Edited {}

    /** Somebody else changed it meanwhile, to this; nothing was written. */
    record Stale(Optional<Rate> theirs) implements Edited {}

    record Refused(Privilege missing) implements Edited {}
  }

  private final Rates rates;
  private final AuditTrail trail;
  private final Work work;

  public EditRates(Rates rates, AuditTrail trail, Work work) {
    this.rates = rates;
    this.trail = trail;
    this.work = work;
  }

  /** All rates, the latest first; empty for who may not load them. */
  public Optional<List<Rate>> all(Asker asker) {
    return asker.may(Privilege.IMPORT)
        ? Optional.of(
            rates.all().stream()
                .sorted(Comparator.comparing(Rate::since).reversed().thenComparing(Rate::currency))
                .toList())
        : Optional.empty();
  }

  /** Keeps a rate as it was typed. */
  public Edited run(Asker asker, Typed typed) {
    return change(
        asker,
        typed.before(),
        () -> {
          var currency = RateFile.currency(typed.currency());
          if (currency.isEmpty())
            return new Edited.Wrong(RateField.CURRENCY, Text.of("plans.rates.noCurrency"));
          var since = typed.since();
          if (since == null)
            return new Edited.Wrong(RateField.SINCE, Text.of("plans.rates.noSince"));
          var number = RateFile.number(typed.rate());
          if (number.isEmpty())
            return new Edited.Wrong(RateField.RATE, Text.of("plans.rates.noNumber"));
          var now = new Rate(currency.get(), since, number.get());
          var there = at(now);
          if (there.isPresent() && !there.get().sameDay(typed.before()))
            return new Edited.Wrong(
                RateField.SINCE, Text.of("plans.rates.taken", Text.asWritten(now.currency())));
          return keep(asker, typed.before(), now);
        });
  }

  /** Takes a rate away as it was seen. */
  public Edited remove(Asker asker, Rate seen) {
    return change(asker, seen, () -> keep(asker, seen, null));
  }

  /** Takes a change back, unless somebody changed the rate since. */
  public Undone undo(Asker asker, Edited.Done done) {
    return switch (change(asker, done.now(), () -> keep(asker, done.now(), done.before()))) {
      case Edited.Done _ -> new Undone.Done();
      case Edited.Refused(var missing) -> new Undone.Not(missing.refused());
      case Edited.Stale _, Edited.Wrong _ -> new Undone.Changed("");
    };
  }

  private interface Changing {
    Edited run();
  }

  private Edited change(Asker asker, @Nullable Rate seen, Changing changing) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.IMPORT)) {
            trail.refused(asker, Privilege.IMPORT, LoadRates.SUBJECT, 0);
            return new Edited.Refused(Privilege.IMPORT);
          }
          if (seen != null && !at(seen).equals(Optional.of(seen)))
            return new Edited.Stale(at(seen));
          return changing.run();
        });
  }

  /** What stands for that currency and day. */
  private Optional<Rate> at(Rate rate) {
    return rates.all().stream().filter(r -> r.sameDay(rate)).findFirst();
  }

  private Edited keep(Asker asker, @Nullable Rate before, @Nullable Rate now) {
    var done = new Edited.Done(before, now);
    if (before == null ? now == null : before.equals(now)) return done;
    if (before != null && !before.sameDay(now)) rates.remove(List.of(before));
    if (now != null) rates.put(List.of(now));
    trail.write(
        asker.id(),
        before == null ? Act.CREATED : now == null ? Act.DELETED : Act.CHANGED,
        LoadRates.SUBJECT,
        0,
        List.of(new Change("rates", told(before), told(now))));
    return done;
  }

  private static String told(@Nullable Rate rate) {
    return rate == null
        ? ""
        : rate.since() + " " + rate.currency() + " " + rate.rate().toPlainString();
  }
}
