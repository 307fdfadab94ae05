package org.branchbook.clients.card;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.policies.Policies;

/**
 * The clients who stand at somebody's counter with their papers: while the visit lasts, he reads
 * their card and logs the contact, whoever is responsible for them.
 */
public final class Visits {
  private record Visit(EmployeeId who, ClientId client) {}

  private final Map<Visit, Instant> until = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Policies policies;

  /** A visit lasts as long as the bank has set, counted from the opening of the card. */
  public Visits(InstantSource clock, Policies policies) {
    this.clock = clock;
    this.policies = policies;
  }

  /** A visit begins, or begins anew. */
  void begin(EmployeeId who, ClientId client) {
    var length = policies.today(VisitPolicy.KIND).length();
    until.put(new Visit(who, client), clock.instant().plus(length));
  }

  /** Whether the client is there. */
  public boolean holds(EmployeeId who, ClientId client) {
    var end = until.get(new Visit(who, client));
    return end != null && clock.instant().isBefore(end);
  }

  /**
   * The asker as he stands towards this client: during a visit he reads and logs contacts without
   * limit. To be used for questions about this client only.
   */
  public Asker towards(Asker asker, ClientId client) {
    if (!holds(asker.id(), client)) return asker;
    var reaches = new EnumMap<Privilege, Reach>(Privilege.class);
    reaches.putAll(asker.rights().reaches());
    for (var privilege :
        new Privilege[] {
          Privilege.CLIENT_READ,
          Privilege.CONTACT_READ,
          Privilege.CONTACT_CREATE,
          Privilege.TASK_READ,
          Privilege.HOLDING_READ,
          Privilege.VIP_READ
        }) reaches.put(privilege, Reach.ALL);
    return asker.with(new Rights(reaches));
  }
}
