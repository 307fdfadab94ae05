package org.branchbook.duplicates.merge;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Identifier;

/** What became of a merge that was to be taken back. */
public sealed interface Parted {
  /** The cards are there again, the one that stayed first. */
  record Done(List<Client> cards) implements Parted {
    public Done {
      cards = List.copyOf(cards);
    }
  }

  /** A number of one of the cards is another client's by now; that card has to give it up first. */
  record Taken(Identifier number, Holder by) implements Parted {}

  /** A later merge can't be made again without this one: that one has to be taken back first. */
  record First(Merge other) implements Parted {}

  /** It was taken back before. */
  record Already() implements Parted {}

  /** It is not allowed. */
  record Refused(Text why) implements Parted {}

  /** There is no such merge, or its card is gone. */
  record Gone() implements Parted {}
}
