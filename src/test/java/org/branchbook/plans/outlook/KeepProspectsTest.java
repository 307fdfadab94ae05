package org.branchbook.plans.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.branchbook.base.Page;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.imports.ImportLog;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.WholePlans.OfYear;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.loading.JoinHoldings;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The night's forecasts of two quarters: from one reading, both kept or neither. */
class KeepProspectsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-15T03:00:00Z"), ZoneOffset.UTC);
  private static final Instant MIDNIGHT = Instant.parse("2025-11-15T00:00:00Z");

  private final List<QuarterProspect> kept = new ArrayList<>();
  private int readings;

  /** Breaks off before so many are kept. */
  private int left = Integer.MAX_VALUE;

  /** How many clients there are, one as the other. */
  private int clients = 1;

  /** How far a night has come; null for none. */
  private @Nullable Halfway halfway;

  /** Breaks off once so many parts are kept. */
  private int parts = Integer.MAX_VALUE;

  /** By so much more than they did first all facts come to. */
  private long more;

  /** After whom clients were read. */
  private final List<Long> after = new ArrayList<>();

  /** Of ports that know nothing. */
  private static <P> P empty(Class<P> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, _) ->
                method.getReturnType() == List.class
                    ? List.of()
                    : method.getReturnType() == Page.class
                        ? new Page<>(List.of(), Optional.empty())
                        : null));
  }

  /** One client with a year of facts, who is asked for by scope alone. */
  private Facts facts() {
    return (Facts)
        Proxy.newProxyInstance(
            Facts.class.getClassLoader(),
            new Class<?>[] {Facts.class},
            (_, method, asked) -> {
              assertEquals("each", method.getName());
              readings++;
              for (int client = 1; client <= clients; client++)
                for (int month = 36; month < 48; month++)
                  ((Facts.Seeing) asked[3])
                      .see(
                          new ClientId(client),
                          new ProductId(5),
                          month,
                          new Fact(0, 100_00 + more, 0, 0, 0, 0, 0, 0, 0, 1));
              return null;
            });
  }

  private static Belonging belonging(long client) {
    return new Belonging(
        new ClientId(client), "One", new Whole(7, "Anna"), new Whole(2, "North"), "", false);
  }

  private KeepProspects night() {
    var belongings =
        new Belongings() {
          @Override
          public void each(Scope scope, Consumer<Belonging> seeing) {
            all(scope, 0, seeing);
          }

          @Override
          public List<Belonging> after(Scope scope, ClientId last, int most) {
            after.add(last.value());
            return LongStream.rangeClosed(last.value() + 1, clients)
                .limit(most)
                .mapToObj(KeepProspectsTest::belonging)
                .toList();
          }

          @Override
          public void all(Scope scope, int year, Consumer<Belonging> seeing) {
            for (long client = 1; client <= clients; client++) seeing.accept(belonging(client));
          }
        };
    // what was written before something is thrown is taken back
    var work =
        new Work() {
          @Override
          public <T> T inOne(Supplier<T> body) {
            var before = List.copyOf(kept);
            try {
              return body.get();
            } catch (RuntimeException e) {
              kept.clear();
              kept.addAll(before);
              throw e;
            }
          }
        };
    var prospects =
        new KeptProspects() {
          @Override
          public void keep(QuarterProspect prospect) {
            if (left-- == 0) throw new UncheckedIOException(new IOException("killed"));
            kept.add(prospect);
          }

          @Override
          public Optional<QuarterProspect> last(Quarter quarter, By by) {
            throw new AssertionError("nobody asks");
          }

          @Override
          public Optional<QuarterProspect> before(Quarter quarter, By by, LocalDate week) {
            throw new AssertionError("nobody asks");
          }

          @Override
          public Optional<Halfway> halfway() {
            return Optional.ofNullable(halfway);
          }

          @Override
          public void halfway(Halfway now) {
            halfway = now;
            if (--parts == 0) throw new UncheckedIOException(new IOException("killed"));
          }

          @Override
          public void done() {
            halfway = null;
          }

          @Override
          public Optional<Instant> counted() {
            return kept.stream().map(QuarterProspect::at).findFirst();
          }
        };
    var forecast =
        new ForecastIncome(
            facts(), empty(Contracts.class), empty(Catalogue.class), belongings, work, CLOCK, 2);
    return new KeepProspects(
        new CountProspect(
            forecast,
            belongings,
            empty(PlannedMonths.class),
            (_, _, _) -> OfYear.NOTHING,
            work,
            CLOCK),
        prospects,
        new JoinHoldings(empty(ImportLog.class), empty(HoldingBulk.class), facts(), work),
        work,
        CLOCK);
  }

  @Test
  void bothQuartersComeFromOneReading() {
    assertTrue(night().due(MIDNIGHT, Progress.unseen()));
    assertEquals(1, readings);
    assertEquals(
        "2025-4 2026-1",
        kept.stream()
            .map(p -> p.quarter().year() + "-" + p.quarter().number())
            .distinct()
            .collect(Collectors.joining(" ")));
    assertEquals(6, kept.size(), "by managers, departments and industries");
    for (var one : kept) assertEquals(300_00, one.total().outlook().expected(), 1);
  }

  @Test
  void aNightThatIsKilledIsNotDone() {
    left = 4;
    assertThrows(UncheckedIOException.class, () -> night().due(MIDNIGHT, Progress.unseen()));
    assertEquals(List.of(), kept, "both quarters, or neither");
    left = Integer.MAX_VALUE;
    assertTrue(night().due(MIDNIGHT, Progress.unseen()));
    assertEquals(6, kept.size());
    assertFalse(night().due(MIDNIGHT, Progress.unseen()));
  }

  @Test
  void aNightThatIsKilledBetweenTwoPartsGoesOnThere() {
    clients = 5;
    assertTrue(night().due(MIDNIGHT, Progress.unseen()));
    assertEquals(List.of(0L, 2L, 4L, 5L), after);
    var whole = List.copyOf(kept);
    kept.clear();
    after.clear();

    parts = 2;
    assertThrows(UncheckedIOException.class, () -> night().due(MIDNIGHT, Progress.unseen()));
    assertEquals(List.of(), kept);
    after.clear();
    assertTrue(night().due(MIDNIGHT, Progress.unseen()));
    assertEquals(List.of(4L, 5L), after, "the first four aren't forecast again");
    assertEquals(whole, kept, "as if nothing had happened");
    assertNull(halfway);
  }

  @Test
  void aNightThatIsKilledBeginsAnewWhereOtherFactsHaveCome() {
    clients = 5;
    parts = 2;
    assertThrows(UncheckedIOException.class, () -> night().due(MIDNIGHT, Progress.unseen()));
    after.clear();
    more = 1_00;
    assertTrue(night().due(MIDNIGHT, Progress.unseen()));
    assertEquals(List.of(0L, 2L, 4L, 5L), after);
  }

  @Test
  void whatAnEarlierNightLeftIsForecastAnew() {
    clients = 5;
    parts = 2;
    assertThrows(UncheckedIOException.class, () -> night().due(MIDNIGHT, Progress.unseen()));
    after.clear();
    assertTrue(night().due(CLOCK.instant().plusSeconds(1), Progress.unseen()));
    assertEquals(List.of(0L, 2L, 4L, 5L), after);
  }
}
