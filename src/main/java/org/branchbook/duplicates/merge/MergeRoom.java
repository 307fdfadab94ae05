package org.branchbook.duplicates.merge;

import java.time.InstantSource;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.confirms.Confirm;

/**
 * What merging works with.
 *
 * @param followers one for whatever hangs on clients
 */
public record MergeRoom(
    ClientBulk cards,
    ClientPapers papers,
    CardAccess access,
    List<FollowsClient> followers,
    MergeJournal journal,
    Confirmed confirmed,
    Sameness sameness,
    Confirm confirm,
    ClientTrail trail,
    Ids ids,
    InstantSource clock,
    Work work) {
  public MergeRoom {
    followers = List.copyOf(followers);
  }

  Joining joining() {
    return new Joining(cards, papers, followers, journal, ids);
  }

  Separating separating() {
    return new Separating(cards, papers, followers, journal, ids);
  }
}
