package org.branchbook.plans.daily;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of an import changed.
 *
 * @param ordinal its place among the import's batches
 */
public record DailyChanges(int ordinal, List<OfDay> days, List<OfEvent> events) {
  public DailyChanges {
    days = List.copyOf(days);
    events = List.copyOf(events);
  }

  /**
   * A day that was told, or told anew.
   *
   * @param before null where nothing stood there
   */
  public record OfDay(long stream, LocalDate on, @Nullable DayFact before, DayFact after) {}

  /**
   * An event that was told, or told anew.
   *
   * @param before its amount; null where it wasn't there
   */
  public record OfEvent(ProductEvent.Id id, @Nullable Long before, long after) {}
}
