package org.branchbook.plans.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's plan. Only a draft, and one that was returned, is changed; an approved one
 * never: a change of it is a new version made from it.
 *
 * @param number within the year, the first being 1
 * @param from the version that it was made from; null for one that began empty
 * @param why the reason with which it was returned; else ""
 * @param version grows with every change of it and of what it plans
 */
public record PlanVersion(
    PlanId id,
    int year,
    int number,
    String name,
    State state,
    @Nullable PlanId from,
    Signed made,
    @Nullable Signed sent,
    @Nullable Signed decided,
    String why,
    int version) {
  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_WHY = 1000;

  /** From this month on the next year is what is planned. */
  private static final int AUTUMN = 9;

  /** Where it stands. */
  public enum State {
    DRAFT,
    /** It waits for the head. */
    SENT,
    /** The head gave it back with a reason. */
    RETURNED,
    APPROVED,
    /** It was approved until another one was. */
    SUPERSEDED
  }

  /** Who did something, and when. */
  public record Signed(EmployeeId by, Instant at) {}

  public PlanVersion {
    if (name.length() > LONGEST_NAME || why.length() > LONGEST_WHY)
      throw new IllegalArgumentException("a plan's name or reason is too long");
  }

  /** Whether what it plans may be changed. */
  public boolean open() {
    return state == State.DRAFT || state == State.RETURNED;
  }

  /** The same waiting for approval. */
  public PlanVersion sent(Signed now) {
    return new PlanVersion(id, year, number, name, State.SENT, from, made, now, null, "", version);
  }

  /** The same approved. */
  public PlanVersion approved(Signed now) {
    return decided(State.APPROVED, now, "");
  }

  /** The same given back. */
  public PlanVersion returned(Signed now, String reason) {
    return decided(State.RETURNED, now, reason);
  }

  /** The same in favour of one that was approved after it. */
  public PlanVersion superseded() {
    return decided(State.SUPERSEDED, decided, why);
  }

  private PlanVersion decided(State now, @Nullable Signed by, String reason) {
    return new PlanVersion(id, year, number, name, now, from, made, sent, by, reason, version);
  }

  /** The year that is planned on a day: in autumn the next one. */
  public static int yearAhead(LocalDate today) {
    return today.getYear() + (today.getMonthValue() >= AUTUMN ? 1 : 0);
  }
}
