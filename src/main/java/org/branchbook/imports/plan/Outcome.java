package org.branchbook.imports.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.clients.Person;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.records.ClientShelf;
import org.branchbook.imports.records.Snapshot;
import org.jspecify.annotations.Nullable;

/** What a batch comes to, while it is decided about. */
final class Outcome {
  private final BitSet rejected;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();
  private final List<Alike> alikes = new ArrayList<>();
  private final List<Pair> questions = new ArrayList<>();
  private final Map<Treatment, Integer> treated = new EnumMap<>(Treatment.class);
  private final Map<Tally.Subject, Tally.Count> counts = new EnumMap<>(Tally.Subject.class);
  private int rejects;
  private int warnings;

  /**
   * @param rejected the rows of the file that were left out, to be told of once
   */
  Outcome(BitSet rejected) {
    this.rejected = rejected;
  }

  void decide(Decision decision) {
    decisions.add(decision);
  }

  void reject(Item item, Text why) {
    problem(RowProblem.rejected(item.draft().row(), why));
  }

  void problem(RowProblem problem) {
    if (problem.rejected()) {
      int number = (int) Math.min(problem.row().number(), Integer.MAX_VALUE);
      if (rejected.get(number)) return;
      rejected.set(number);
      rejects++;
    } else warnings++;
    problems.add(problem);
  }

  /** A row whose client resembles somebody was treated so. */
  void alike(Alike alike, List<Pair> asked) {
    alikes.add(alike);
    questions.addAll(asked);
    treated.merge(alike.treatment(), 1, Integer::sum);
  }

  /** A record that is there and stays as it is. */
  void unchanged(Item item) {
    count(item, null, new Tally.Count(0, 0, 1));
  }

  /** A record that is added, or changed, or made what it was. */
  void made(Item item, @Nullable Snapshot before, Snapshot made) {
    var count =
        before == null
            ? new Tally.Count(1, 0, 0)
            : made.equals(before) ? new Tally.Count(0, 0, 1) : new Tally.Count(0, 1, 0);
    count(item, made, count);
  }

  private void count(Item item, @Nullable Snapshot made, Tally.Count one) {
    counts.merge(subject(item, made), one, Tally.Count::plus);
  }

  private static Tally.Subject subject(Item item, @Nullable Snapshot made) {
    return switch (item.kind()) {
      case LINK -> Tally.Subject.LINK;
      case HOLDING -> Tally.Subject.HOLDING;
      case CONTACT -> Tally.Subject.CONTACT;
      case FACT -> Tally.Subject.FACT;
      case DAILY -> Tally.Subject.DAY;
      case PLAN -> Tally.Subject.PLAN;
      case KNOWN -> throw new IllegalArgumentException("a register is no import");
      case CLIENT -> {
        boolean person =
            made instanceof Snapshot.OfClient c
                ? c.client().party() instanceof Person
                : ClientShelf.isPerson(item.values());
        yield person ? Tally.Subject.PERSON : Tally.Subject.ORGANISATION;
      }
    };
  }

  Plan.Step step() {
    var tally = new Tally(counts, rejects, warnings, treated);
    return new Plan.Step(decisions, problems, alikes, questions, List.of(), tally);
  }
}
