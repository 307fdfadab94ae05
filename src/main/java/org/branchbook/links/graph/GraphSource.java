package org.branchbook.links.graph;

import java.util.Collection;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkId;

/** Where the graph is read from. */
public interface GraphSource {
  /** Takes what is read, one after the other. */
  interface Into {
    /** A link. */
    void link(GraphLink link);
  }

  /** Takes what stands on the cards that links join, one after the other. */
  interface Cards {
    /** A card's marks, made by {@link Marks#of}. */
    void card(long client, byte marks);
  }

  /** Every link, in the order of the numbers, as one picture of the store. */
  void all(Into into);

  /** The links of these numbers that are there. */
  void some(Collection<LinkId> ids, Into into);

  /** The marks of every card that a link joins. */
  void cards(Cards into);

  /** The marks of these cards, as far as they are there. */
  void cards(Collection<ClientId> clients, Cards into);
}
