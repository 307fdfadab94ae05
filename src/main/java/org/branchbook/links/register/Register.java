package org.branchbook.links.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.jspecify.annotations.Nullable;

/**
 * All groups of connected clients as of a day, computed at one moment: every page of it, the screen
 * and the file say the same.
 *
 * @param currency the national one, in which amounts are
 * @param capital the bank's Tier 1 capital on that day; null while nobody has said it
 * @param share from which part of it a group must be looked at, in per cent
 */
public record Register(
    LocalDate day,
    Instant counted,
    String currency,
    @Nullable BigDecimal capital,
    int share,
    List<GroupEntry> entries) {
  public Register {
    entries = List.copyOf(entries);
  }

  /** The groups that fit, in the filter's order. */
  public List<GroupEntry> all(RegisterFilter filter) {
    return entries.stream().filter(filter.fits()).sorted(filter.order().by).toList();
  }

  /** A page of the groups that fit; marks are places in this register's list. */
  public static Page<GroupEntry> page(
      List<GroupEntry> fitting, Optional<Page.Mark> after, int size) {
    int from = after.map(m -> (int) m.id()).orElse(0);
    int to = Math.min(fitting.size(), from + size);
    return new Page<>(
        fitting.subList(from, to),
        to == fitting.size() ? Optional.empty() : Optional.of(new Page.Mark("", to)));
  }
}
