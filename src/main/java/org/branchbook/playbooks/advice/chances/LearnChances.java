package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.playbooks.advice.Offers;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.playbooks.propensity.Examples;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.playbooks.propensity.Learning;
import org.branchbook.playbooks.propensity.Propensity;
import org.jspecify.annotations.Nullable;

/**
 * Learns from the store's own history how likely a product line is opened: clients as they were at
 * the ends of quarters past, and whether they opened one within the three months that followed. A
 * fifth of the clients, drawn by their numbers, is kept out of it and judges what was learned, and
 * the model in force beside it: the better one tells the chances from then on, unless a person has
 * chosen another. Services are learned from what came of offering them.
 */
public final class LearnChances {
  /** A product is counted that is opened within so many days. */
  public static final int OUTCOME = 90;

  /** So many quarters of the past are learned from. */
  private static final int QUARTERS = 8;

  /** Days of contacts and money before the first of them that say how it stood then. */
  private static final int BEFORE = 365;

  /** Of more clients than this a part is drawn: what they could add isn't seen any more. */
  private static final int ENOUGH = 4_000;

  private static final int PART = 400;
  private static final int FIFTH = 5;

  private final Situations situations;
  private final Offers offers;

  public LearnChances(Situations situations, Offers offers) {
    this.situations = situations;
    this.offers = offers;
  }

  /** From when contacts and money are needed. */
  static LocalDate since(LocalDate day) {
    return day.minusDays((long) OUTCOME * QUARTERS + BEFORE);
  }

  private record Example(Respects.Moment at, boolean happened) {}

  /**
   * Learns anew, beside the models in force; none where it was cancelled.
   *
   * @param assumed how likely a service is accepted, by the bank's assumption
   */
  public List<Model> run(LocalDate day, List<Model> inForce, double assumed, Progress progress) {
    var learning = new EnumMap<Kind, List<Example>>(Kind.class);
    var keptOut = new EnumMap<Kind, List<Example>>(Kind.class);
    var worth = new EnumMap<Kind, long[]>(Kind.class);
    for (var piece : Piece.values())
      if (piece.line != null) {
        learning.put(piece.line, new ArrayList<>());
        keptOut.put(piece.line, new ArrayList<>());
        worth.put(piece.line, new long[2]);
      }
    int all = situations.clients();
    int skipped = (int) ((long) PART * Math.max(0, all - ENOUGH) / ENOUGH);
    var after = new ClientId(0);
    int read = 0;
    while (!progress.cancelled()) {
      var part = situations.after(after, PART, since(day));
      if (part.isEmpty()) break;
      for (var one : part) {
        boolean out = keptOut(one.client());
        for (var line : learning.keySet()) {
          brings(one, line, day, worth.get(line));
          examples(one, line, day, (out ? keptOut : learning).get(line));
        }
      }
      read += part.size() + skipped;
      progress.at(Math.min(1, (double) read / Math.max(1, all)), Text.of("advice.learning"));
      after = situations.skip(part.getLast().client(), skipped);
    }
    if (progress.cancelled()) return List.of();
    var models = new ArrayList<Model>();
    for (var piece : Piece.values()) {
      var line = piece.line;
      if (line == null) continue;
      var sums = worth.get(line);
      models.add(
          learned(
              piece,
              day,
              learning.get(line),
              keptOut.get(line),
              sums[1] == 0 ? 0 : Math.max(0, sums[0] / sums[1]),
              inForce.stream().filter(m -> m.piece() == piece).findFirst()));
    }
    models.addAll(LearnServices.run(day, offers, inForce, assumed));
    return models;
  }

  /** By his number alone, so that he is kept out every night. */
  static boolean keptOut(ClientId client) {
    long mixed = client.value() * 0x9E3779B97F4A7C15L;
    return (mixed >>> 32) % FIFTH == 0;
  }

  private static void brings(Situation s, Kind line, LocalDate day, long[] sums) {
    if (!s.holds(line, day) || !s.earned().known()) return;
    sums[0] += s.earned().lines().getOrDefault(line, 0L);
    sums[1]++;
  }

  private static void examples(Situation s, Kind line, LocalDate day, List<Example> into) {
    if (s.standing() != Standing.CLIENT) return;
    for (int q = 1; q <= QUARTERS; q++) {
      var then = day.minusDays((long) OUTCOME * q);
      if (s.since() == null || s.since().isAfter(then)) return;
      if (s.holds(line, then)) continue;
      boolean opened =
          s.held().stream()
              .anyMatch(
                  h ->
                      h.kind() == line
                          && h.opened() != null
                          && h.opened().isAfter(then)
                          && !h.opened().isAfter(then.plusDays(OUTCOME)));
      into.add(new Example(new Respects.Moment(s, then), opened));
    }
  }

  private static Examples table(List<Example> some) {
    var happened = new boolean[some.size()];
    for (int i = 0; i < happened.length; i++) happened[i] = some.get(i).happened();
    return new Examples(Respects.of(some.stream().map(Example::at).toList()), happened);
  }

  private static Model learned(
      Piece piece,
      LocalDate day,
      List<Example> learning,
      List<Example> keptOut,
      long worth,
      Optional<Model> before) {
    var examples = table(learning);
    var judges = table(keptOut);
    int all = learning.size() + keptOut.size();
    int times = examples.times() + judges.times();
    boolean both = judges.times() > 0 && judges.times() < judges.size();
    var fresh =
        new Model(piece, day, true, false, all, times, worth, null, null, null, 0, null, null);
    var propensity =
        both && Learning.from(examples) instanceof Learning.Learned.Ready(var ready, _)
            ? ready
            : null;
    var now = chances(fresh, propensity, judges);
    var then = before.map(m -> chances(m, m.propensity(), judges)).orElse(null);
    double loss = loss(now, judges);
    Double old = then == null || judges.size() == 0 ? null : (Double) loss(then, judges);
    // where nothing can be learned any more, the base rates of then are no better than those of now
    boolean sameKind =
        propensity == null && before.isPresent() && before.get().propensity() == null;
    return new Model(
        piece,
        day,
        Model.takes(before.orElse(null), old == null || sameKind || loss <= old),
        false,
        all,
        times,
        worth,
        propensity,
        null,
        propensity == null ? null : Judgement.of(now, judges.happened()),
        loss,
        both && then != null ? Judgement.of(then, judges.happened()) : null,
        old);
  }

  private static double[] chances(Model model, @Nullable Propensity propensity, Examples judges) {
    var chances = new double[judges.size()];
    for (int i = 0; i < chances.length; i++)
      chances[i] = propensity == null ? model.base() : propensity.chance(judges.columns(), i);
    return chances;
  }

  private static double loss(double[] chances, Examples judges) {
    double sum = 0;
    for (int i = 0; i < chances.length; i++)
      sum -= Math.log(Math.max(1e-9, judges.happened()[i] ? chances[i] : 1 - chances[i]));
    return chances.length == 0 ? 0 : sum / chances.length;
  }
}
