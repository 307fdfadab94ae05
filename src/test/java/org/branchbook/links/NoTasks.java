package org.branchbook.links;

import org.branchbook.staff.Asker;

/** Nobody was asked to look at a link. */
public enum NoTasks implements Reviewed {
  HERE;

  @Override
  public void looked(Asker asker, LinkId link) {}

  @Override
  public void takenBack(Asker asker, LinkId link) {}
}
