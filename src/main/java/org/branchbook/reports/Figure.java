package org.branchbook.reports;

import org.branchbook.clients.Channel;
import org.branchbook.contacts.Contact;
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
}
