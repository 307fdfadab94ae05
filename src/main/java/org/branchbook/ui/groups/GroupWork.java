package org.branchbook.ui.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.connected.Connected;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.connected.Related;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What groups are read and led by.
 *
 * @param unlead takes back what was said of a lead
 * @param unmark says that a relation to the bank is over
 * @param employees who may lead a group
 */
public record GroupWork(
    Reading read,
    Leading lead,
    BiFunction<Asker, Lead, Undone> unlead,
    Marking mark,
    BiFunction<Asker, Related, Kept<Related>> unmark,
    Supplier<List<Employee>> employees) {
  /** Reads a client's groups and owners as of a day. */
  public interface Reading {
    Kept<Connected> of(Asker asker, ClientId client, LocalDate day);
  }

  /** Says who leads the group of a source; null for nobody. */
  public interface Leading {
    Kept<Lead> by(Asker asker, ClientId source, @Nullable EmployeeId employee);
  }

  /** Says that a client is related to the bank. */
  public interface Marking {
    Kept<Related> as(Asker asker, ClientId client, Related.Ground ground, String source);
  }
}
