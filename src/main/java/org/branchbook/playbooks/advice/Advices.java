package org.branchbook.playbooks.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Pieces of advice, kept with their factors and with what has become of them. */
public interface Advices extends Offers {
  /**
   * Those of clients between two numbers, both included, that are open, or were refused or sold and
   * hide what they advised beyond a day.
   */
  List<Advice> between(ClientId first, ClientId last, LocalDate day);

  /** Adds some that were made, and writes others over the versions at which they were read. */
  boolean save(List<Advice> fresh, List<Advice> changed);

  Optional<Advice> find(AdviceId id, Scope scope);

  /** The one in whose contact a client was spoken with about it. */
  List<Advice> ofContact(ClientId client, long contact);

  /** A page of those of an employee, or of all, that are open and inside the scope: the best. */
  List<AdviceRow> best(Scope scope, @Nullable EmployeeId employee, int most);

  /** How many were made in a span, seen, offered and sold, by employee and piece. */
  List<FunnelLine> funnel(LocalDate first, LocalDate last, Scope scope);

  /** Those that a figure counts, the latest first. */
  List<AdviceRow> behind(LocalDate first, LocalDate last, FunnelPart part, int most, Scope scope);

  /** How far the night has come: null where none has begun yet. */
  @Nullable Night night();

  /** The same, and nobody else goes on with it until the unit of work ends. */
  @Nullable Night lockNight();

  /** Keeps how far it has come. */
  void night(Night night);

  /**
   * A night's work.
   *
   * @param after the last client who was looked at
   * @param done whether all were
   */
  record Night(Instant begun, ClientId after, boolean done) {}
}
