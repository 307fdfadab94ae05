package org.branchbook.clients.groups;

import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.groups.SavedGroup.Rule;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A group that is to be saved.
 *
 * @param rule who belongs to it; null where the clients are picked one by one
 * @param picked the clients; none where a rule takes them
 */
public record GroupDraft(
    String name,
    @Nullable DepartmentId department,
    @Nullable EmployeeId responsible,
    @Nullable Rule rule,
    List<ClientId> picked) {
  public GroupDraft {
    picked = List.copyOf(picked);
  }
}
