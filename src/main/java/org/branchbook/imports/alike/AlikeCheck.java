package org.branchbook.imports.alike;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.duplicates.candidates.Sharing;
import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.duplicates.entry.Candidates.Crossing;
import org.branchbook.duplicates.entry.Learned;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.Side;
import org.branchbook.duplicates.score.Scorer;

/**
 * Whom the clients of one file resemble: those who were in the base before, met by its index a
 * block of rows at a time, and those whom earlier rows tell of, met in memory. What the file itself
 * has written is left out of the base, so that trying out and importing find the same. For one
 * thread.
 */
public final class AlikeCheck {
  /** So many are weighed of each place where some are met. */
  private static final int WEIGHED = 8;

  /** So many are told of a row. */
  private static final int TOLD = 10;

  /** So many clients of the file are remembered; later ones are compared with these. */
  private static final int REMEMBERED = 250_000;

  private final Candidates candidates;
  private final Crossing base;
  private final Scorer scorer;
  private final Zones zones;
  private final FileIndex file = new FileIndex();
  private final IdSet written = new IdSet();

  AlikeCheck(Candidates candidates, Learned learned, Zones zones) {
    this.candidates = candidates;
    this.base = candidates.crossing();
    this.scorer = new Scorer(learned.model(), learned.frequencies(), base.clients());
    this.zones = zones;
  }

  /**
   * Whom each of a block resembles, the likeliest first: those in the base, those of earlier
   * blocks, and those before it in this one.
   */
  public List<List<Resembled>> of(List<Fresh> block) {
    if (block.isEmpty()) return List.of();
    var before = new FileIndex();
    var inFile = new Sharing((long) file.size() + block.size());
    var among = scorer.among(base.clients() + file.size() + block.size());
    LongPredicate mine = written::has;
    var inBase = base.meeting(block.stream().map(Fresh::keys).toList(), WEIGHED, mine);
    var all = new ArrayList<List<Resembled>>(block.size());
    for (int i = 0; i < block.size(); i++) {
      var one = block.get(i);
      var found = new ArrayList<Resembled>();
      for (var other : inBase.get(i)) weigh(among, one, other.client(), 0, other.traits(), found);
      for (var index : List.of(file, before))
        for (var other : index.meeting(one.keys(), WEIGHED, inFile))
          weigh(among, one, other.client(), other.row(), other.read(), found);
      before.add(one);
      found.sort(LIKELIEST);
      all.add(found.size() > TOLD ? List.copyOf(found.subList(0, TOLD)) : found);
    }
    return all;
  }

  private static final Comparator<Resembled> LIKELIEST =
      Comparator.comparingDouble((Resembled r) -> -r.score().bits())
          .thenComparing(Resembled::row)
          .thenComparing(r -> Math.abs(r.client().value()));

  private void weigh(
      Scorer scorer, Fresh one, ClientId other, long row, Traits theirs, List<Resembled> into) {
    scorer
        .score(one.traits(), theirs, zones.warn())
        .ifPresent(
            score -> {
              var zone = zones.of(score.probability());
              into.add(new Resembled(other, row, theirs, score, zone));
            });
  }

  /** The card of a row, with what it is compared by. */
  public Fresh fresh(Client card, long row) {
    return Fresh.of(card, row, base.streets());
  }

  /** A row has become a card, which later rows may resemble. */
  public void entered(Fresh one) {
    written.add(one.card().id().value());
    if (file.size() < REMEMBERED) file.add(one);
  }

  /**
   * Holds against the file who was entered by hand while it was imported, whom its rows could not
   * meet: two who are entered in the same second aren't silent about it either.
   *
   * @param entered who was added or changed since the first look, by whomever
   * @return a question for each two that are alike, of cards that are there
   */
  public List<Pair> late(Collection<ClientId> entered, Instant now) {
    var others = entered.stream().filter(one -> !written.has(one.value())).toList();
    if (others.isEmpty()) return List.of();
    var inFile = new Sharing(file.size());
    var among = scorer.among(base.clients() + file.size());
    var questions = new ArrayList<Pair>();
    for (var other : candidates.cards(others)) {
      var met = file.meeting(Fresh.keys(other.traits()), WEIGHED, inFile);
      var there = candidates.cards(met.stream().map(FileIndex.Entry::client).toList());
      for (var mine : there)
        among
            .score(mine.traits(), other.traits(), zones.warn())
            .filter(score -> zones.of(score.probability()) != Zone.SILENT)
            .ifPresent(
                score ->
                    questions.add(
                        Pair.open(
                            new Side(mine.client(), mine.traits()),
                            new Side(other.client(), other.traits()),
                            score,
                            now)));
    }
    return questions;
  }

  /** Waits for those who are entering somebody now, so that {@link #late} hears of them. */
  public void settle() {
    candidates.settle();
  }

  /** A row has changed a card: it is compared as it now is. */
  public void changed(Client card, long row) {
    entered(fresh(card, row));
  }
}
