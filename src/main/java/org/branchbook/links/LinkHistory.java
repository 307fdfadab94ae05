package org.branchbook.links;

import java.util.List;

/** What was done to links, out of the audit. */
public interface LinkHistory {
  /** What was done to a link that somebody sees, the newest first. */
  List<LinkPast> of(Link link);
}
