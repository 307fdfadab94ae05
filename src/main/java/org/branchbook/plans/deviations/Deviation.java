package org.branchbook.plans.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A client's income deviates, until the fact is back, an approved plan covers it, or he is lost.
 *
 * @param foundWith the card with which it was found, whatever became of it since
 * @param counted the day of the latest finding
 * @param now the latest finding
 * @param given the task that asks for the cause; null for none
 * @param told the cause that was found out; null while it is open
 * @param ended null while the deviation goes on
 */
public record Deviation(
    DeviationId id,
    ClientId client,
    ClientId foundWith,
    LocalDate found,
    LocalDate counted,
    Finding now,
    @Nullable Given given,
    @Nullable Told told,
    @Nullable Ended ended,
    int version) {
  /**
   * A task that was given; connected clients that deviate together have one.
   *
   * @param procedure the procedure of which it is the first step; null for a task of its own
   * @param asOf the month for which it was given
   * @param escalated when the supervisor got it; null where he didn't
   */
  public record Given(
      TaskId task,
      @Nullable Long procedure,
      EmployeeId to,
      LocalDate on,
      YearMonth asOf,
      @Nullable LocalDate escalated) {}

  /**
   * Why it deviates.
   *
   * @param said in words; "" where the cause says all
   */
  public record Told(Cause cause, String said, EmployeeId by, Instant at) {
    public static final int LONGEST = 1000;
  }

  /** Its end. */
  public record Ended(Ending how, LocalDate on) {}

  /** How far it has come. */
  public enum State {
    FOUND,
    GIVEN,
    TOLD,
    ENDED
  }

  /** One that is new. */
  public static Deviation fresh(DeviationId id, ClientId client, LocalDate day, Finding finding) {
    return new Deviation(id, client, client, day, day, finding, null, null, null, 0);
  }

  /** How far it has come. */
  public State state() {
    if (ended != null) return State.ENDED;
    if (told != null) return State.TOLD;
    return given == null ? State.FOUND : State.GIVEN;
  }

  /** The same with what was found on a later day. */
  public Deviation found(LocalDate day, Finding finding) {
    return new Deviation(id, client, foundWith, found, day, finding, given, told, ended, version);
  }

  /** The same with a task; what was told before was told of the months until then. */
  public Deviation with(Given task) {
    boolean again = given != null && !given.task().equals(task.task());
    return new Deviation(
        id, client, foundWith, found, counted, now, task, again ? null : told, ended, version);
  }

  /** The same with its cause; null takes it back. */
  public Deviation with(@Nullable Told cause) {
    return new Deviation(id, client, foundWith, found, counted, now, given, cause, ended, version);
  }

  /** The same at its end. */
  public Deviation with(Ended end) {
    return new Deviation(id, client, foundWith, found, counted, now, given, told, end, version);
  }

  /** Whether its cause is still to be found out. */
  public boolean wantsCause() {
    return ended == null && told == null && now.sign().asks();
  }

  /**
   * Whether a task is to be given for it: it asks for a cause, and since the last one was given
   * another month has ended.
   */
  public boolean asks() {
    return ended == null
        && now.sign().asks()
        && (given == null || now.asOf().isAfter(given.asOf()));
  }
}
