package org.branchbook.imports.plan;

import java.util.Optional;
import java.util.OptionalLong;
import org.branchbook.clients.ClientId;

/** What has been met so far in the file that is read: it may tell of one record in many rows. */
final class Met {
  private final LongMap said = new LongMap();
  private final LongMap records = new LongMap();
  private final LongMap owners = new LongMap();

  /** How a row stands to those before it. */
  enum Before {
    NEW,
    SAME,
    DIFFERENT
  }

  Before before(String source, String values) {
    var earlier = said.get(source);
    if (earlier.isEmpty()) return Before.NEW;
    return earlier.getAsLong() == LongMap.hash(values) ? Before.SAME : Before.DIFFERENT;
  }

  void meet(String source, String values, long record) {
    said.put(source, LongMap.hash(values));
    records.put(source, record);
  }

  /** Whether the hard key belongs to a record of the file with another source. */
  boolean takenByAnother(String hardKey, String source) {
    var owner = owners.get(hardKey);
    if (owner.isEmpty()) return false;
    var mine = records.get(source);
    return !mine.equals(owner);
  }

  void own(String hardKey, long record) {
    owners.put(hardKey, record);
  }

  /** The client of the file that is known by this source. */
  Optional<ClientId> client(String source) {
    return client(records.get(source));
  }

  /** The client of the file that has this hard key. */
  Optional<ClientId> owner(String hardKey) {
    return client(owners.get(hardKey));
  }

  private static Optional<ClientId> client(OptionalLong id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(new ClientId(id.getAsLong()));
  }
}
