package org.branchbook.clients;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many holdings at once, for imports and generators. */
public interface HoldingBulk {
  /** The holdings known by these keys of the core banking system ({@link Holding#key}). */
  Map<String, Holding> known(Collection<String> keys);

  /** The holdings of those numbers that are there. */
  Map<Long, Holding> find(Collection<Long> ids);

  /** Adds holdings; their keys must be free, as {@link #known} tells. */
  void addAll(List<Holding> holdings);

  /** Saves over the versions they were read at; the numbers of those that were not saved. */
  Set<Long> saveAll(List<Holding> holdings);

  /** Takes holdings away, as when an import is taken back. */
  void removeAll(Collection<Long> ids);
}
