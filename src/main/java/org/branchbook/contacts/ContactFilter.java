package org.branchbook.contacts;

import java.time.Instant;
import java.util.Set;
import org.branchbook.clients.Channel;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts of the log.
 *
 * @param authors who had them; empty: anybody
 * @param channel null: any
 * @param result null: any
 * @param from the first moment; null: from the beginning
 */
public record ContactFilter(
    Set<EmployeeId> authors,
    @Nullable Channel channel,
    Contact.@Nullable Result result,
    @Nullable Instant from) {
  public static final ContactFilter ALL = new ContactFilter(Set.of(), null, null, null);

  public ContactFilter {
    authors = Set.copyOf(authors);
  }

  /** Whether a contact is among them. */
  public boolean holds(Contact contact) {
    return (authors.isEmpty() || authors.contains(contact.author()))
        && (channel == null || channel == contact.channel())
        && (result == null || result == contact.result())
        && (from == null || !contact.at().isBefore(from));
  }
}
