package org.branchbook.links;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was done to links, in memory. */
public final class InMemoryLinkHistory implements LinkHistory {
  /** Of each link the newest first. */
  public final Map<LinkId, List<LinkPast>> past = new HashMap<>();

  @Override
  public List<LinkPast> of(Link link) {
    return past.getOrDefault(link.id(), List.of());
  }

  @Override
  public Map<LinkId, List<LinkPast>> since(Collection<Link> links, Instant since) {
    var found = new HashMap<LinkId, List<LinkPast>>();
    for (var link : links)
      found.put(link.id(), of(link).stream().filter(p -> !p.at().isBefore(since)).toList());
    return found;
  }
}
