package org.branchbook.links;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was done to links, out of the audit. */
public interface LinkHistory {
  /** What was done to a link that somebody sees, the newest first. */
  List<LinkPast> of(Link link);

  /** What was changed of links that somebody sees since a moment, of each the newest first. */
  Map<LinkId, List<LinkPast>> since(Collection<Link> links, Instant since);
}
