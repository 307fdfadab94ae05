package org.branchbook.playbooks.advice.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdvicePolicy;
import org.branchbook.playbooks.advice.Advising;
import org.branchbook.playbooks.advice.LeverPolicy;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.playbooks.advice.chances.LearnedChances;
import org.branchbook.playbooks.advice.chances.Model;
import org.branchbook.playbooks.advice.chances.Models;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;

/**
 * Compares a new model with the old one by what they would advise to the same clients, and puts one
 * of them in force.
 */
public final class ChooseModel {
  private static final String SUBJECT = "advice-model";

  /** So many clients, evenly from the whole base, show the difference. */
  private static final int CLIENTS = 1_000;

  private static final int PART = 50;

  private final Models models;
  private final Situations situations;
  private final AdviseClients advise;
  private final Policies policies;
  private final AuditTrail trail;
  private final Clock clock;
  private final Work work;

  public ChooseModel(
      Models models,
      Situations situations,
      AdviseClients advise,
      Policies policies,
      AuditTrail trail,
      Clock clock,
      Work work) {
    this.models = models;
    this.situations = situations;
    this.advise = advise;
    this.policies = policies;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Chosen {
    /** It is in force. */
    record Done() implements Chosen {}

    /** It is no longer kept. */
    record Gone() implements Chosen {}

    /** The asker may not set what holds for the bank. */
    record Refused(Privilege missing) implements Chosen {}
  }

  /**
   * What would be advised by the model in force and by the other one.
   *
   * @param clients to how many it was tried on
   * @param otherwise how many of them would be advised anything else
   * @param now how many would be advised this piece by the model in force
   * @param then the same by the other
   */
  public record Compared(int clients, int otherwise, int now, int then) {}

  /** Those in force and those beside them. */
  public List<Model> kept() {
    return models.kept();
  }

  /**
   * Puts a kept model in force.
   *
   * @param stays whether no night puts another in its place
   */
  public Chosen run(Asker asker, Piece piece, LocalDate learned, boolean stays) {
    var done =
        work.inOne(
            () -> {
              if (!asker.may(Privilege.POLICY_EDIT)) {
                trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, piece.ordinal());
                return new Chosen.Refused(Privilege.POLICY_EDIT);
              }
              if (!models.choose(piece, learned, stays)) return new Chosen.Gone();
              trail.write(
                  asker.id(),
                  Act.CHANGED,
                  SUBJECT,
                  piece.ordinal(),
                  List.of(new Change("advice.piece." + piece, "", learned.toString())));
              return new Chosen.Done();
            });
    advise.forget();
    return done;
  }

  /** Tries both models of a piece on clients as they stand today. */
  public Compared compare(Piece piece) {
    var inForce = models.inForce();
    var other = models.kept().stream().filter(m -> m.piece() == piece && !m.inForce());
    var here = advising(inForce);
    var there =
        advising(Stream.concat(inForce.stream().filter(m -> m.piece() != piece), other).toList());
    int skipped = (int) ((long) PART * Math.max(0, situations.clients() - CLIENTS) / CLIENTS);
    var today = LocalDate.now(clock);
    int most = policies.today(AdvicePolicy.KIND).most();
    var compared = new Compared(0, 0, 0, 0);
    var after = new ClientId(0);
    while (compared.clients < CLIENTS) {
      var part = situations.after(after, PART, today.minusDays(AdviseClients.LOOK_BACK));
      if (part.isEmpty()) break;
      for (var one : part)
        compared = plus(compared, piece, of(here, one, today, most), of(there, one, today, most));
      after = situations.skip(part.getLast().client(), skipped);
    }
    return compared;
  }

  private Advising advising(List<Model> by) {
    return new Advising(
        new LearnedChances(by),
        policies.today(AdvicePolicy.KIND),
        policies.today(LeverPolicy.KIND));
  }

  private static List<Piece> of(Advising advising, Situation client, LocalDate day, int most) {
    return advising.all(client, EnumSet.noneOf(Piece.class), day).stream()
        .limit(most)
        .map(Advice.Draft::piece)
        .toList();
  }

  private static Compared plus(Compared sum, Piece piece, List<Piece> now, List<Piece> then) {
    return new Compared(
        sum.clients + 1,
        sum.otherwise + (Set.copyOf(now).equals(Set.copyOf(then)) ? 0 : 1),
        sum.now + (now.contains(piece) ? 1 : 0),
        sum.then + (then.contains(piece) ? 1 : 0));
  }
}
