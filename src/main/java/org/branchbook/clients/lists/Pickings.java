package org.branchbook.clients.lists;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;

/** Picks anew those of whom lists are kept: later rooms know how. */
@FunctionalInterface
public interface Pickings {
  /** Whom it picks today of those whom the asker may see; gone where nobody knows it any longer. */
  Kept<Anew> now(Asker asker, Picking picking);

  /**
   * Who was picked.
   *
   * @param how by what, in words
   */
  record Anew(Text how, List<ClientId> clients) {
    public Anew {
      clients = List.copyOf(clients);
    }
  }
}
