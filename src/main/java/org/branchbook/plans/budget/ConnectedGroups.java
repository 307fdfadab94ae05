package org.branchbook.plans.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.links.connected.KnownGroups;
import org.branchbook.links.connected.Leads;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Scope;

/**
 * The groups of connected clients as they are planned for: by their source, with who leads them.
 */
public final class ConnectedGroups {
  private final KnownGroups known;
  private final Leads leads;
  private final Facts facts;
  private final Employees employees;

  public ConnectedGroups(KnownGroups known, Leads leads, Facts facts, Employees employees) {
    this.known = known;
    this.leads = leads;
    this.facts = facts;
    this.employees = employees;
  }

  /**
   * A group.
   *
   * @param name of its source
   * @param lead the name of who leads it; "" for nobody
   * @param members the source among them
   */
  public record Group(ClientId source, String name, String lead, Set<ClientId> members) {}

  /** Those whose source is inside the scope, in no order. */
  public List<Group> within(Scope scope) {
    var members = members();
    var sources = facts.earners(members.keySet(), scope);
    var names = employees.all().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    var led = leads.of(sources.keySet());
    var groups = new ArrayList<Group>(sources.size());
    sources.forEach(
        (source, who) -> {
          var lead = led.get(source);
          var name =
              lead == null || lead.employee() == null
                  ? ""
                  : names.getOrDefault(lead.employee(), "");
          groups.add(new Group(source, who.name(), name, members.getOrDefault(source, Set.of())));
        });
    return groups;
  }

  /** The members of each group, by its source. */
  public Map<ClientId, Set<ClientId>> members() {
    var groups = new HashMap<ClientId, Set<ClientId>>();
    for (var one : known.all()) {
      var source = new ClientId(one.source());
      groups
          .computeIfAbsent(source, _ -> new LinkedHashSet<>(Set.of(source)))
          .add(new ClientId(one.client()));
    }
    return groups;
  }
}
