package org.branchbook.plans.budget.acts;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Growth;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.Signed;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Plans;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Brings a plan from its draft to approval. Nobody approves what he wrote himself where another may
 * approve it.
 */
public final class MovePlan {
  private final Plans plans;
  private final Employees employees;
  private final Askers askers;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public MovePlan(
      Plans plans,
      Employees employees,
      Askers askers,
      AuditTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.plans = plans;
    this.employees = employees;
    this.askers = askers;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /**
   * A new draft for a year.
   *
   * @param from the version, of this year or another, that it says the same as; null for an empty
   *     one
   */
  public Kept<PlanVersion> draft(Asker asker, int year, @Nullable PlanId from) {
    return draft(asker, year, from, 0);
  }

  /**
   * The same, with more or less of it all.
   *
   * @param percent on top of what the version says; below zero for less
   */
  public Kept<PlanVersion> draft(Asker asker, int year, @Nullable PlanId from, double percent) {
    return allowed(
        asker,
        Privilege.PLAN_EDIT,
        0,
        () -> {
          if (from != null && plans.find(from).isEmpty()) return new Kept.Gone<>();
          int number = plans.of(year).stream().mapToInt(PlanVersion::number).max().orElse(0) + 1;
          var draft =
              new PlanVersion(
                  new PlanId(ids.next()),
                  year,
                  number,
                  "",
                  State.DRAFT,
                  from,
                  now(asker),
                  null,
                  null,
                  "",
                  1);
          plans.add(draft);
          if (from != null) plans.copy(from, draft.id(), Growth.percent(percent));
          written(asker, Act.CREATED, draft, "");
          return new Kept.Done<>(draft);
        });
  }

  /** Throws a draft away. */
  public Kept<PlanVersion> discard(Asker asker, PlanVersion plan) {
    return allowed(
        asker,
        Privilege.PLAN_EDIT,
        plan.id().value(),
        () -> {
          var there = plans.find(plan.id()).orElse(null);
          if (there == null) return new Kept.Gone<>();
          if (!there.open()) return new Kept.Wrong<>(Text.of("budget.wrong.closed"));
          if (!there.made().by().equals(asker.id()) && !asker.may(Privilege.PLAN_APPROVE))
            return new Kept.Wrong<>(Text.of("budget.wrong.others"));
          if (!plans.remove(plan)) return new Kept.Stale<>();
          written(asker, Act.DELETED, plan, "");
          return new Kept.Done<>(plan);
        });
  }

  /** Hands a draft to the head. */
  public Kept<PlanVersion> send(Asker asker, PlanVersion plan) {
    return allowed(
        asker,
        Privilege.PLAN_EDIT,
        plan.id().value(),
        () -> {
          if (!plan.open()) return new Kept.Wrong<>(Text.of("budget.wrong.closed"));
          return saved(asker, Act.CHANGED, plan, plan.sent(now(asker)));
        });
  }

  /** Puts a plan in force; the one that was approved before gives way to it. */
  public Kept<PlanVersion> approve(Asker asker, PlanVersion plan) {
    return decided(
        asker,
        plan,
        () -> {
          if (own(asker, plan)) return new Kept.Wrong<>(Text.of("budget.wrong.own"));
          // before the other gives way: a unit of work that was stale would leave the year without
          // a plan
          if (plans.find(plan.id()).filter(p -> p.version() == plan.version()).isEmpty())
            return new Kept.Stale<>();
          var before = plans.approved(plan.year()).orElse(null);
          if (before != null && !plans.save(before.superseded())) return new Kept.Stale<>();
          if (before != null) written(asker, Act.CHANGED, before.superseded(), "");
          return saved(asker, Act.CONFIRMED, plan, plan.approved(now(asker)));
        });
  }

  /** Gives a plan back with the reason, to be changed and sent again. */
  public Kept<PlanVersion> giveBack(Asker asker, PlanVersion plan, String reason) {
    return decided(
        asker,
        plan,
        () -> {
          var why = reason.strip();
          if (why.isEmpty()) return new Kept.Wrong<>(Text.of("budget.wrong.noReason"));
          if (why.length() > PlanVersion.LONGEST_WHY)
            return new Kept.Wrong<>(Text.of("clients.wrong.long", PlanVersion.LONGEST_WHY));
          return saved(asker, Act.REFUSED, plan, plan.returned(now(asker), why));
        });
  }

  private Kept<PlanVersion> decided(
      Asker asker, PlanVersion plan, Supplier<Kept<PlanVersion>> act) {
    return allowed(
        asker,
        Privilege.PLAN_APPROVE,
        plan.id().value(),
        () ->
            plan.state() == State.SENT
                ? act.get()
                : new Kept.Wrong<>(Text.of("budget.wrong.notSent")));
  }

  /** Whether he made or sent it himself though somebody else might approve it. */
  private boolean own(Asker asker, PlanVersion plan) {
    var sent = plan.sent();
    boolean his =
        plan.made().by().equals(asker.id()) || sent != null && sent.by().equals(asker.id());
    return his && employees.all().stream().anyMatch(other -> another(asker, other));
  }

  private boolean another(Asker asker, Employee other) {
    return other.active()
        && !other.id().equals(asker.id())
        && askers.of(other).may(Privilege.PLAN_APPROVE);
  }

  private Kept<PlanVersion> saved(Asker asker, Act act, PlanVersion before, PlanVersion now) {
    if (!plans.save(now)) return new Kept.Stale<>();
    written(asker, act, now, before.state().name());
    return new Kept.Done<>(plans.find(now.id()).orElseThrow());
  }

  private Kept<PlanVersion> allowed(
      Asker asker, Privilege privilege, long plan, Supplier<Kept<PlanVersion>> act) {
    return work.inOne(
        () -> {
          if (asker.may(privilege)) return act.get();
          trail.refused(asker, privilege, ReadPlan.SUBJECT, plan);
          return new Kept.Refused<>(privilege.refused());
        });
  }

  private Signed now(Asker asker) {
    return new Signed(asker.id(), clock.instant());
  }

  private void written(Asker asker, Act act, PlanVersion plan, String before) {
    trail.write(
        asker.id(),
        act,
        ReadPlan.SUBJECT,
        plan.id().value(),
        List.of(
            new Change("year", "", String.valueOf(plan.year())),
            new Change("number", "", String.valueOf(plan.number())),
            new Change("state", before, plan.state().name())));
  }
}
