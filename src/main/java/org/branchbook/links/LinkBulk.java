package org.branchbook.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many links at once, for imports and generators. */
public interface LinkBulk {
  /** The links of those numbers that are there. */
  Map<LinkId, Link> find(Collection<LinkId> ids);

  /** Adds links, none of which is there yet. */
  void addAll(List<Link> links);

  /** Saves over the versions they were read at; the numbers of those that were not saved. */
  Set<LinkId> saveAll(List<Link> links);

  /** Takes links away, as when an import is taken back. */
  void removeAll(Collection<LinkId> ids);
}
