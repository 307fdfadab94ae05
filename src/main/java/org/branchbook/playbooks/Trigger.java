package org.branchbook.playbooks;

import java.util.Set;
import org.branchbook.clients.Tier;

/**
 * What begins a playbook by itself.
 *
 * @param days working days before the date, or days of silence; 0 for an event
 * @param tiers of clients of these tiers alone; none for all
 */
public record Trigger(Beginning what, int days, Set<Tier> tiers) {
  public Trigger {
    tiers = Set.copyOf(tiers);
  }
}
