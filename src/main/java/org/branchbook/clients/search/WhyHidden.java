package org.branchbook.clients.search;

import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Clients;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.staff.rights.ExplainScope;
import org.branchbook.staff.rights.ExplainScope.Explanation;
import org.branchbook.staff.rights.ExplainScope.Place;

/**
 * Tells why somebody sees a client or does not, by the client's number: nothing of the card is told
 * but who is responsible and which department it belongs to.
 */
public final class WhyHidden {
  /** The answer. */
  public sealed interface Told {
    record Done(Explanation explanation) implements Told {}

    /** No client has such a number. */
    record Nobody() implements Told {}

    /** Several clients have it: a longer number tells them apart. */
    record Several() implements Told {}

    /** Fewer than four digits, or none. */
    record NoNumber() implements Told {}

    /** About others only who may see employees may ask. */
    record Refused(Privilege missing) implements Told {}
  }

  private static final int SHORTEST = 4;

  private final Finder finder;
  private final Clients clients;
  private final ExplainScope explain;
  private final Employees employees;
  private final Askers askers;
  private final AuditTrail trail;

  public WhyHidden(
      Finder finder,
      Clients clients,
      ExplainScope explain,
      Employees employees,
      Askers askers,
      AuditTrail trail) {
    this.finder = finder;
    this.clients = clients;
    this.explain = explain;
    this.employees = employees;
    this.askers = askers;
    this.trail = trail;
  }

  /** Why {@code who} sees the client of this number or does not: a card's, tax or other number. */
  public Told run(Asker asker, EmployeeId who, String typed) {
    if (!who.equals(asker.id()) && !asker.may(Privilege.STAFF_READ)) {
      trail.refused(asker, Privilege.STAFF_READ, "scope", who.value());
      return new Told.Refused(Privilege.STAFF_READ);
    }
    var digits = typed.replaceAll("\\D", "");
    if (digits.length() < SHORTEST) return new Told.NoNumber();
    var everything = new Scope(Reach.ALL, asker.id(), Set.of(), true);
    var card =
        digits.length() > 18
            ? java.util.Optional.<Client>empty()
            : clients.find(new ClientId(Long.parseLong(digits)), everything);
    if (card.isEmpty()) {
      var found = finder.find(digits, 2, everything);
      if (found.isEmpty()) return new Told.Nobody();
      if (found.size() > 1) return new Told.Several();
      card = clients.find(found.getFirst().client(), everything);
    }
    var employee = employees.find(who);
    if (card.isEmpty() || employee.isEmpty()) return new Told.Nobody();
    var care = card.get().care();
    trail.write(
        asker.id(),
        Act.VIEWED,
        "scope",
        who.value(),
        List.of(new Change("client", "", String.valueOf(card.get().id().value()))));
    return new Told.Done(
        explain.run(
            askers.of(employee.get()),
            Privilege.CLIENT_READ,
            new Place(care.responsible(), care.department(), care.vip())));
  }
}
