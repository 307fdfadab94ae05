package org.branchbook.playbooks.advice.acts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdvicePolicy;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.playbooks.advice.Advices.Night;
import org.branchbook.playbooks.advice.Advising;
import org.branchbook.playbooks.advice.Chances;
import org.branchbook.playbooks.advice.LeverPolicy;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.playbooks.advice.chances.LearnChances;
import org.branchbook.playbooks.advice.chances.LearnedChances;
import org.branchbook.playbooks.advice.chances.Models;
import org.branchbook.staff.policies.Policies;
import org.jspecify.annotations.Nullable;

/**
 * Makes advice: for all clients once a night, after the chances were learned anew, and for one on
 * the spot. The night goes on where it broke off; of several programs one does each part.
 */
public final class AdviseClients {
  private static final int PART = 2_000;

  /** Contacts and money of so many days say how it stands with a client. */
  static final int LOOK_BACK = 400;

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Situations situations;
  private final Advices advices;
  private final Models models;
  private final Policies policies;
  private final Ids ids;
  private final Clock clock;
  private final Work work;
  private volatile @Nullable Known known;

  private record Known(Chances chances, Instant until) {}

  public AdviseClients(
      Situations situations,
      Advices advices,
      Models models,
      Policies policies,
      Ids ids,
      Clock clock,
      Work work) {
    this.situations = situations;
    this.advices = advices;
    this.models = models;
    this.policies = policies;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** Whether no night has been done since. */
  public boolean isDue(Instant since) {
    var night = advices.night();
    return night == null || night.begun().isBefore(since) || !night.done();
  }

  /** Learns and advises, where no other program has since; how many pieces of advice are new. */
  public int due(Instant since, Progress progress) {
    if (!isDue(since)) return 0;
    var learned = models.learned();
    if (learned == null || learned.isBefore(today())) learn(progress);
    int all = Math.max(1, situations.clients());
    int made = 0;
    int looked = 0;
    while (!progress.cancelled()) {
      progress.at(Math.min(1, (double) looked / all), Text.of("advice.looking"));
      var part = work.inOne(() -> part(since));
      if (part.last()) return made + part.made();
      made += part.made();
      looked += PART;
    }
    return made;
  }

  /** Learns the chances anew from what has happened in the store. */
  public void learn(Progress progress) {
    var fresh =
        new LearnChances(situations, advices)
            .run(today(), models.inForce(), policies.today(LeverPolicy.KIND).assumed(), progress);
    work.inOne(() -> models.add(fresh));
    forget();
  }

  /** Another model was put in force: what comes next is told by it. */
  public void forget() {
    known = null;
  }

  private record Part(int made, boolean last) {}

  private Part part(Instant since) {
    var night = advices.lockNight();
    boolean begins = night == null || night.begun().isBefore(since);
    if (!begins && night.done()) return new Part(0, true);
    var begun = begins ? clock.instant() : night.begun();
    var after = begins ? new ClientId(0) : night.after();
    var clients = situations.after(after, PART, today().minusDays(LOOK_BACK));
    if (clients.isEmpty()) {
      advices.night(new Night(begun, after, true));
      return new Part(0, true);
    }
    int made = advise(clients).fresh.size();
    advices.night(new Night(begun, clients.getLast().client(), false));
    return new Part(made, false);
  }

  private Reconcile advise(List<Situation> clients) {
    var first = clients.getFirst().client();
    var last = clients.getLast().client();
    var kept =
        advices.between(first, last, today()).stream()
            .collect(Collectors.groupingBy(Advice::client));
    var reconcile = reconcile();
    for (var one : clients) reconcile.of(one, kept.getOrDefault(one.client(), List.of()));
    advices.save(reconcile.fresh, reconcile.changed);
    return reconcile;
  }

  private Reconcile reconcile() {
    var policy = policies.today(AdvicePolicy.KIND);
    return new Reconcile(
        new Advising(chances(), policy, policies.today(LeverPolicy.KIND)),
        policy.most(),
        ids,
        today(),
        clock.instant());
  }

  private Chances chances() {
    var kept = known;
    var now = clock.instant();
    if (kept == null || now.isAfter(kept.until()))
      known = kept = new Known(new LearnedChances(models.inForce()), now.plus(FRESH));
    return kept.chances();
  }

  /** What stands for one client now, the best first; written where it is new, in one unit. */
  List<Advice> now(ClientId client) {
    var found = situations.of(client, today().minusDays(LOOK_BACK));
    if (found.isEmpty()) return List.of();
    var kept = advices.between(client, client, today());
    var reconcile = reconcile();
    var stands = reconcile.of(found.getFirst(), kept);
    if (reconcile.fresh.isEmpty() && reconcile.changed.isEmpty()) return stands;
    work.inOne(() -> advices.save(reconcile.fresh, reconcile.changed));
    // as they are kept by now: their versions have grown
    var after = advices.between(client, client, today());
    return stands.stream().flatMap(s -> after.stream().filter(a -> a.id().equals(s.id()))).toList();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
