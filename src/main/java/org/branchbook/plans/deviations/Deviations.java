package org.branchbook.plans.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** The deviations, kept. Without a scope: for the program's own work at night. */
public interface Deviations {
  /** Adds deviations, none of which is there yet, each with its first line. */
  void add(List<Deviation> fresh);

  /**
   * Saves deviations over the versions at which they were read; those that somebody else has saved
   * meanwhile are not in the answer.
   */
  Set<DeviationId> save(List<Deviation> changed);

  /** Writes what was found anew as a line of each. */
  void note(List<Deviation> found);

  /** Those that go on, after a number, in the order of their numbers. */
  List<Deviation> open(DeviationId after, int most);

  /** Those that go on of these clients. */
  List<Deviation> open(Collection<ClientId> clients);

  /** Those that go on, by weight the largest first; null for the first of them. */
  List<Deviation> worst(@Nullable Deviation after, int most);

  /** In whose portfolios are any that go on, with what kinds of clients. */
  Set<Portfolio> portfolios();

  /**
   * Some of the clients that somebody answers for.
   *
   * @param responsible null for nobody, as where he works here no longer
   */
  record Portfolio(@Nullable EmployeeId responsible, boolean person, @Nullable Tier tier) {}

  /**
   * Those that go on with a task given before a day, whose cause isn't known and which the
   * supervisor hasn't got.
   */
  List<Deviation> waiting(LocalDate givenBefore);

  Optional<Deviation> find(DeviationId id, Scope scope);

  /** Those for which a task stands, or the procedure of which it is a step; the largest first. */
  List<Deviation> ofTask(TaskId task, Scope scope);

  /** A client's, those that go on first, the latest first. */
  List<Deviation> of(ClientId client, int most, Scope scope);

  /** How one has come to what it is, the earliest line first. */
  List<Line> lines(DeviationId id);

  /** The task that is open for each, be it a later step of the procedure. */
  Map<DeviationId, TaskId> work();

  /** How many tasks were given on a day, to each employee. */
  Map<EmployeeId, Integer> given(LocalDate day);

  /** Whose clients these are; merged cards are left out. */
  Map<ClientId, Whose> whose(Collection<ClientId> clients);

  /** When the program last looked; null for never. */
  @Nullable Night night();

  /** The same, and nobody else looks until the unit of work ends. */
  @Nullable Night lock();

  /** Keeps that it looked. */
  void looked(Night night);

  /** What was found on a day. */
  record Line(
      LocalDate on, YearMonth asOf, Set<Sign> signs, long expected, long fact, long amount) {}

  /**
   * Who answers for a client, and what he is.
   *
   * @param responsible null for nobody
   */
  record Whose(
      @Nullable EmployeeId responsible,
      DepartmentId department,
      boolean person,
      @Nullable Tier tier,
      Standing standing) {}

  /**
   * When the program looked.
   *
   * @param asOf the last month counted; null where there were no facts
   */
  record Night(Instant at, @Nullable YearMonth asOf) {}
}
