package org.branchbook.playbooks.advice.acts;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.playbooks.advice.FunnelLine;
import org.branchbook.playbooks.advice.FunnelPart;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Reads what has become of advice; who may not read reports is refused. */
public final class ReadFunnel {
  private final Advices advices;
  private final AuditTrail trail;
  private final Work work;

  public ReadFunnel(Advices advices, AuditTrail trail, Work work) {
    this.advices = advices;
    this.trail = trail;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Read<T> {
    /** As it was read. */
    record Done<T>(T what) implements Read<T> {}

    /** The asker may read no reports. */
    record Refused<T>(Privilege missing) implements Read<T> {}
  }

  /** The figures of the advice made in a span, by employee and piece. */
  public Read<List<FunnelLine>> lines(Asker asker, LocalDate first, LocalDate last) {
    if (!asker.may(Privilege.REPORT_READ)) return refused(asker);
    return new Read.Done<>(advices.funnel(first, last, asker.scope(Privilege.REPORT_READ)));
  }

  /** The advice that a figure counts, the latest first. */
  public Read<List<AdviceRow>> behind(
      Asker asker, LocalDate first, LocalDate last, FunnelPart part, int most) {
    if (!asker.may(Privilege.REPORT_READ)) return refused(asker);
    return new Read.Done<>(
        advices.behind(first, last, part, most, asker.scope(Privilege.REPORT_READ)));
  }

  private <T> Read<T> refused(Asker asker) {
    work.inOne(() -> trail.refused(asker, Privilege.REPORT_READ, AnswerAdvice.SUBJECT, 0));
    return new Read.Refused<>(Privilege.REPORT_READ);
  }
}
