package org.branchbook.duplicates.entry;

import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;

/** The clients in the base who share a key with somebody, found by index alone. */
public interface Candidates {
  /** A client as he is compared. */
  record Candidate(ClientId client, Traits traits) {}

  /**
   * Those who share most with him, keys counting by how rare they are; a key that too many share is
   * left out, or counts only for those who share another such key.
   *
   * @param most how many at most
   */
  List<Candidate> meeting(List<Key> keys, int most);

  /** What is compared of these clients, of those who are there. */
  List<Candidate> cards(Collection<ClientId> clients);

  /**
   * Keeps out whoever would enter somebody with one of these keys, until the unit of work ends; one
   * who came before is waited for. What he wrote is seen by questions asked afterwards.
   */
  void hold(List<Key> keys);

  /** How many clients there are, about. */
  long clients();
}
