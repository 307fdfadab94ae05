package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Survivors;

/** The journal of merges. A card that went leads to the one that it went into. */
public interface MergeJournal extends Survivors {
  /**
   * Holds cards until the end of the unit of work: nobody else changes them, or hangs anything new
   * on them, meanwhile.
   */
  void lock(Collection<ClientId> cards);

  /**
   * From here to the end of the unit of work nobody else ends one: what others wrote is there to be
   * seen, or they will find the cards gone.
   */
  void last();

  /** A number larger than that of any merge that these cards were in. */
  long nextNumber();

  /** Writes a merge; from now on the cards that went lead to the one that stayed. */
  void write(Merge merge);

  /** Notes that a merge was taken back; the cards that had gone lead nowhere else any more. */
  void undone(Merge merge, Instant at);

  /** Forgets what a merge did, to be written anew by {@link #write}. */
  void forget(MergeId id);

  Optional<Merge> find(MergeId id);

  /**
   * The merges that were not taken back in which this card was, or one that went into it, the
   * newest first.
   */
  List<Merge> of(ClientId card);

  /** The newest merges that were not taken back. */
  List<Merge> latest(int atMost);

  /**
   * Merges after this one that touch what it touched, or what those touch: they have to be out of
   * the way while it is taken back. In their order.
   */
  List<MergeId> entangled(Merge merge);
}
