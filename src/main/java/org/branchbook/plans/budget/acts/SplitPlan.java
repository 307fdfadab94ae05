package org.branchbook.plans.budget.acts;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.plans.budget.SplitDown.Part;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;

/** Splits what is planned for a whole down through departments and managers to the clients. */
public final class SplitPlan {
  private final ReadPlan read;
  private final ReadConnectedPlan connected;
  private final WritePlan write;
  private final Work work;

  public SplitPlan(ReadPlan read, ReadConnectedPlan connected, WritePlan write, Work work) {
    this.read = read;
    this.connected = connected;
    this.write = write;
    this.work = work;
  }

  /** Splits a whole that has a plan of its own. */
  public Kept<PlanWritten> run(
      Asker asker,
      PlanVersion plan,
      Measure measure,
      Holding.@Nullable Kind line,
      Planned whole,
      SplitDown.By by) {
    return work.inOne(
        () ->
            switch (read.wholes(asker, plan.id(), measure, line)) {
              case Kept.Done<PlanSheet>(var sheet) -> split(asker, plan, sheet, whole, by);
              case Kept.Refused<PlanSheet>(var why) -> new Kept.Refused<>(why);
              case Kept.Wrong<PlanSheet>(var why) -> new Kept.Wrong<>(why);
              case Kept.Stale<PlanSheet> _ -> new Kept.Stale<>();
              case Kept.Gone<PlanSheet> _ -> new Kept.Gone<>();
            });
  }

  private Kept<PlanWritten> split(
      Asker asker, PlanVersion plan, PlanSheet sheet, Planned whole, SplitDown.By by) {
    var rows =
        whole.level() == Level.CONNECTED
                && connected.run(asker, sheet.plan(), sheet.measure(), sheet.line())
                    instanceof Kept.Done<List<PlanRow>>(var groups)
            ? groups
            : sheet.rows();
    var row = rows.stream().filter(r -> r.of().equals(whole)).findFirst().orElse(null);
    var own = row == null ? null : row.own();
    if (own == null || whole.level() == Level.GROUP)
      return new Kept.Wrong<>(Text.of("budget.wrong.noTop"));
    var cells = new ArrayList<PlanCell>();
    down(asker, sheet, whole, own, by, cells);
    return write.run(asker, plan, sheet.measure(), sheet.line(), cells);
  }

  private Kept<List<PlanRow>> clients(Asker asker, PlanSheet sheet, Planned whole) {
    return whole.level() == Level.CONNECTED
        ? connected.members(asker, sheet.plan(), sheet.measure(), sheet.line(), whole)
        : read.clients(asker, sheet.plan(), sheet.measure(), sheet.line(), whole);
  }

  private void down(
      Asker asker,
      PlanSheet sheet,
      Planned whole,
      Twelve months,
      SplitDown.By by,
      List<PlanCell> cells) {
    var below = new ArrayList<PlanRow>();
    for (var row : sheet.rows()) if (whole.equals(row.above())) below.add(row);
    if (whole.level() != Level.BRANCH
        && clients(asker, sheet, whole) instanceof Kept.Done<List<PlanRow>>(var clients))
      // who has neither history nor a plan is no part of anything that is split
      for (var client : clients)
        if (client.own() != null || client.before().year() != 0) below.add(client);
    var parts =
        SplitDown.split(
            months,
            below.stream()
                .map(r -> new Part(r.of(), r.plan(), r.own() == null ? 0 : r.byHand(), r.before()))
                .toList(),
            by);
    for (var part : parts) {
      cells.add(new PlanCell(part.of(), part.now(), part.byHand()));
      if (!part.of().level().ofCard() && part.of().level() != Level.GROUP)
        down(asker, sheet, part.of(), part.now(), by, cells);
    }
  }
}
