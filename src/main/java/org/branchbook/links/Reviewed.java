package org.branchbook.links;

import org.branchbook.staff.Asker;

/** Hears that somebody has looked at a link, so that what asked him to is over. */
public interface Reviewed {
  /** He has judged it, or removed it. */
  void looked(Asker asker, LinkId link);

  /** He has taken that back. */
  void takenBack(Asker asker, LinkId link);
}
