package org.branchbook.links;

import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.staff.Scope;

/** All links in one list. A link is inside a scope when one of its ends is. */
public interface LinkTable {
  /**
   * The links that fit, the newest first; those to be reviewed by a day, by that day; or by the
   * names of the clients from whom they go out. A page may end before it is full.
   */
  Page<LinkLine> list(LinkFilter filter, Optional<Page.Mark> after, int size, Scope scope);

  /** One link, if one of its ends is inside the scope. */
  Optional<LinkLine> find(LinkId id, Scope scope);
}
