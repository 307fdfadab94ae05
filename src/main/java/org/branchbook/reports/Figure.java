package org.branchbook.reports;

import org.branchbook.clients.Channel;
import org.branchbook.contacts.Contact;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** A figure of a report by what it counts, so that the list behind it can be opened. */
public sealed interface Figure {
  /** Clients; of one employee where he is named. */
  record OfClients(ClientFigure which, @Nullable EmployeeId responsible) implements Figure {}

  /** Contacts; by one employee, channel or result where it is named. */
  record OfContacts(
      @Nullable EmployeeId author, @Nullable Channel channel, Contact.@Nullable Result result)
      implements Figure {}

  /** Tasks or promises; of one employee where he is named. */
  record OfTasks(TaskFigure which, @Nullable EmployeeId responsible) implements Figure {}

  /**
   * Cards or questions that the report of quality counts; of one department, and of one employee or
   * of nobody in it, where they are named.
   *
   * @param responsible null for everybody's, and for nobody's where {@code unowned}
   */
  record OfQuality(
      QualityFigure which,
      @Nullable DepartmentId department,
      @Nullable EmployeeId responsible,
      boolean unowned)
      implements Figure {
    /** Of all. */
    public OfQuality(QualityFigure which) {
      this(which, null, null, false);
    }
  }
}
