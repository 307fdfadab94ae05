package org.branchbook.links.picture;

import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A client as a picture of links shows him.
 *
 * @param name "" of one who may not be seen: a grey shape without name, tier or further links
 * @param tier A, B or C; null where unknown
 * @param links how many links he has in all, seen or not; 0 of one who may not be seen
 */
public record Neighbour(
    ClientId client,
    boolean person,
    String name,
    Standing standing,
    boolean vip,
    @Nullable String tier,
    int links) {
  /** Whether the asker may not see who it is. */
  public boolean hidden() {
    return name.isEmpty();
  }
}
