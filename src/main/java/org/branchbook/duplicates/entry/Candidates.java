package org.branchbook.duplicates.entry;

import java.util.Collection;
import java.util.List;
import java.util.function.LongPredicate;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;

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

  /**
   * The first of those who have a key, by ascending numbers, however many share it; a few may have
   * another that is kept alike.
   */
  List<ClientId> having(Key key, int most);

  /** What is compared of these clients, of those who are there. */
  List<Candidate> cards(Collection<ClientId> clients);

  /**
   * Keeps out whoever would enter somebody with one of these keys, until the unit of work ends; one
   * who came before is waited for. What he wrote is seen by questions asked afterwards.
   */
  void hold(List<Key> keys);

  /**
   * Waits until all who are entering somebody now have ended: what they wrote is seen afterwards,
   * and whoever begins then sees what was committed before.
   */
  void settle();

  /** How many clients there are, about. */
  long clients();

  /** The streets that bear another name than before, by which all who are kept are compared. */
  RenamedStreets streets();

  /** A way to ask for thousands, as an import does. */
  Crossing crossing();

  /**
   * Many asked for together, by a few questions to the base for all of them. What is found too
   * common once isn't read again; for one thread.
   */
  interface Crossing {
    /**
     * Those who share most with each, as {@link Candidates#meeting} finds them for one; who shares
     * nothing but a common key is nobody.
     *
     * @param most how many at most for each
     * @param leftOut those who don't count, as if they were not there
     */
    List<List<Candidate>> meeting(List<List<Key>> ofEach, int most, LongPredicate leftOut);

    /** How many clients there were when the asking began, about. */
    long clients();

    /** The renamed streets as they were when the asking began. */
    RenamedStreets streets();
  }
}
