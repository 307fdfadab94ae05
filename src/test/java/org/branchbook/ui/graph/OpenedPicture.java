package org.branchbook.ui.graph;

import java.util.Set;
import org.branchbook.base.Workers;
import org.branchbook.clients.ClientId;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.staff.Scope;
import org.branchbook.ui.graph.drawing.Unseen;

/** A client's picture from the question to the first frame, without a window around it. */
public final class OpenedPicture {
  private OpenedPicture() {}

  /** Reads, places and draws; answers how many clients it shows. */
  public static int of(ClientId client, Neighbourhoods from, Scope scope, Workers workers) {
    return Unseen.picture(from.around(Set.of(client), GraphModel.MOST, scope), workers);
  }
}
