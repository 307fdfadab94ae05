package org.branchbook.links.connected;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups as they were last computed. */
public interface KnownGroups {
  /** That a client was a member of the group of a source. */
  record Membership(long source, long client) {}

  /** When they were last compared; null for never. */
  @Nullable Instant since();

  /** The same, within a unit of work: no other program asks so until it ends. */
  @Nullable Instant lock();

  /** All memberships. */
  Collection<Membership> all();

  /** Keeps who has come and who has gone, and when it was seen. */
  void keep(List<Membership> come, List<Membership> gone, Instant at);
}
