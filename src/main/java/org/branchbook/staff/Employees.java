package org.branchbook.staff;

import java.util.List;
import java.util.Optional;

/** Those who work with the program, and how they prove who they are. */
public interface Employees {
  Optional<Employee> find(EmployeeId id);

  /** The one who signs in with this login, in whatever case it is typed. */
  Optional<Employee> byLogin(String login);

  /** The one whom this account of the operating system may sign in; never for "". */
  Optional<Employee> byOsAccount(String account);

  /** All of them, those who have left too, by name in the order of the alphabet. */
  List<Employee> all();

  /** Adds one with his credentials: {@link Saved.Done} or {@link Saved.Taken}. */
  Saved add(Employee employee, Credentials credentials);

  /**
   * Keeps a changed one and his roles, if nobody else has changed him since {@code employee} was
   * read. His credentials stay.
   */
  Saved save(Employee employee);

  /**
   * Takes one away who was added in vain; false where somebody has changed him since, or where
   * anything in the store refers to him: what he did, or what he was given to do.
   */
  boolean remove(Employee employee);

  /**
   * Someone's credentials. Within a unit of work nobody else reads them until it ends, so that no
   * failed attempt goes uncounted.
   */
  Optional<Credentials> credentials(EmployeeId id);

  /** Keeps someone's credentials. */
  void save(Credentials credentials);

  /** What came of saving. */
  sealed interface Saved {
    /** Kept; the employee with the new version. */
    record Done(Employee now) implements Saved {}

    /** Somebody else changed him in the meantime; nothing was written. */
    record Stale(Employee theirs) implements Saved {}

    /** Someone else has this login or this account of the operating system; nothing was written. */
    record Taken(EmployeeId by) implements Saved {}

    /** There is no such employee. */
    record Gone() implements Saved {}
  }
}
