package org.branchbook.plans.budget;

import org.jspecify.annotations.Nullable;

/**
 * A row of a plan's sheet.
 *
 * @param name of a client, employee, department or group; else ""
 * @param lead who leads a group of connected clients; else ""
 * @param above in which whole it is counted; null for the branch, and for what is outside of it
 * @param own what is planned for it itself; null for nothing
 * @param byHand a bit for each of its own months that was set by hand
 * @param below what is planned for its parts together; null for what has none
 * @param before the facts of the same months when they were last known before the year
 * @param fact those of the year itself
 */
public record PlanRow(
    Planned of,
    String name,
    String lead,
    @Nullable Planned above,
    @Nullable Twelve own,
    int byHand,
    @Nullable Twelve below,
    Twelve before,
    Twelve fact) {
  /** What counts of it in the whole: its own plan, else that of its parts. */
  public Twelve plan() {
    return own != null ? own : below != null ? below : Twelve.NOTHING;
  }

  /** Whether it has a plan of its own and parts beside it. */
  public boolean bothSides() {
    return own != null && below != null;
  }

  /** What the facts of the first months are of their plan, in per cent; null without a plan. */
  public @Nullable Double met(int months) {
    long planned = plan().sum(0, months);
    return planned <= 0 ? null : 100.0 * fact.sum(0, months) / planned;
  }

  /** Its own plan without that of its parts: what is missing from below; 0 without both. */
  public long missing() {
    return own == null || below == null ? 0 : own.year() - below.year();
  }
}
