package org.branchbook.playbooks.advice;

import java.time.Instant;
import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of advice to the employee who looks after a client, and what has become of it.
 *
 * @param begunWith the client when it was made, whatever card it hangs on by now
 * @param of of what it is, so that it is made once: a deposit's number, a birthday's year …
 * @param due the day by which it is worth anything; null for any
 * @param employee whose it is; null where nobody looks after the client
 */
public record Advice(
    AdviceId id,
    ClientId client,
    ClientId begunWith,
    Piece piece,
    String of,
    @Nullable LocalDate due,
    Factors factors,
    @Nullable EmployeeId employee,
    LocalDate made,
    Course course,
    int version) {

  /** One that was just made. */
  public static Advice fresh(
      AdviceId id, ClientId client, Draft draft, @Nullable EmployeeId employee, LocalDate day) {
    return new Advice(
        id,
        client,
        client,
        draft.piece(),
        draft.of(),
        draft.due(),
        draft.factors(),
        employee,
        day,
        Course.NONE,
        0);
  }

  /** One that may be given, before it is kept. */
  public record Draft(Piece piece, String of, @Nullable LocalDate due, Factors factors) {
    /** Whether it is the same as one that was made. */
    public boolean is(Advice other) {
      return piece == other.piece && of.equals(other.of);
    }
  }

  /**
   * How far it has come.
   *
   * @param seen when it was shown first to whose it is
   * @param taken when somebody began to do it
   * @param offered when the client was spoken with about it
   * @param contact in which contact
   * @param sold when it came to something
   * @param no how it was refused
   * @param ended the day on which it no longer fitted, was sold or refused; null while it is open
   */
  public record Course(
      @Nullable Instant seen,
      @Nullable Instant taken,
      @Nullable EmployeeId by,
      @Nullable Instant offered,
      @Nullable Long contact,
      @Nullable Instant sold,
      @Nullable No no,
      @Nullable LocalDate ended) {
    public static final Course NONE = new Course(null, null, null, null, null, null, null, null);
  }

  /**
   * A refusal.
   *
   * @param bank where he has it; "" where nobody knows
   * @param until no such advice comes before this day
   */
  public record No(Refusal why, String bank, LocalDate until) {}

  /** Whether it still stands. */
  public boolean open() {
    return course.ended == null;
  }

  /** The same as counted anew, in the hands of who looks after the client now. */
  public Advice counted(Draft draft, @Nullable EmployeeId whose) {
    return new Advice(
        id, client, begunWith, piece, of, draft.due, draft.factors, whose, made, course, version);
  }

  /** The same with another course. */
  public Advice with(Course other) {
    return new Advice(
        id, client, begunWith, piece, of, due, factors, employee, made, other, version);
  }

  /** The same with another version, as it comes back from the store. */
  public Advice at(int newVersion) {
    return new Advice(
        id, client, begunWith, piece, of, due, factors, employee, made, course, newVersion);
  }

  /** The same shown to whose it is. */
  public Advice seen(Instant at) {
    var c = course;
    return with(new Course(at, c.taken, c.by, c.offered, c.contact, c.sold, c.no, c.ended));
  }

  /** The same begun by somebody. */
  public Advice taken(Instant at, EmployeeId by) {
    var c = course;
    return with(
        new Course(
            c.seen == null ? at : c.seen, at, by, c.offered, c.contact, c.sold, c.no, c.ended));
  }

  /** The same spoken of with the client. */
  public Advice offered(Instant at, EmployeeId by, long contact) {
    var c = course;
    return with(
        new Course(
            c.seen == null ? at : c.seen,
            c.taken == null ? at : c.taken,
            by,
            at,
            contact,
            c.sold,
            c.no,
            c.ended));
  }

  /** The same come to something. */
  public Advice sold(Instant at, LocalDate day) {
    var c = course;
    return with(
        new Course(
            c.seen, c.taken, c.by, c.offered == null ? at : c.offered, c.contact, at, null, day));
  }

  /** The same refused. */
  public Advice refused(No no, LocalDate day) {
    var c = course;
    return with(new Course(c.seen, c.taken, c.by, c.offered, c.contact, null, no, day));
  }

  /** The same no longer fitting. */
  public Advice ended(LocalDate day) {
    var c = course;
    return with(new Course(c.seen, c.taken, c.by, c.offered, c.contact, c.sold, c.no, day));
  }

  /** The same before the contact that was taken back, or before it was refused. */
  public Advice again() {
    var c = course;
    return with(new Course(c.seen, c.taken, c.by, null, null, null, null, null));
  }
}
