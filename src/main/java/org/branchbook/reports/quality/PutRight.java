package org.branchbook.reports.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.ReportOrder;
import org.branchbook.reports.quality.QualityFigures.Given;
import org.branchbook.reports.quality.QualityFigures.Share;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.many.GiveTogether;
import org.branchbook.tasks.many.Together;

/**
 * Has a list of cards put right: one task to everybody who answers for some of them, with his cards
 * on it, and tells how far they are.
 */
public final class PutRight {
  private final ReadQuality read;
  private final GiveTogether give;
  private final Calendars calendars;
  private final Policies policies;
  private final Ids ids;
  private final Clock clock;

  public PutRight(
      ReadQuality read,
      GiveTogether give,
      Calendars calendars,
      Policies policies,
      Ids ids,
      Clock clock) {
    this.read = read;
    this.give = give;
    this.calendars = calendars;
    this.policies = policies;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What would be given.
   *
   * @param tasks to as many employees
   * @param clients how many cards they are about
   * @param unowned cards for which nobody answers: they go to nobody
   * @param due the day proposed
   */
  public record Proposal(int tasks, long clients, long unowned, LocalDate due) {}

  /** Whether such tasks can be given of a figure, by somebody. */
  public static boolean mayGive(Asker asker, QualityFigure figure) {
    return figure.ofCards()
        && figure != QualityFigure.NO_RESPONSIBLE
        && asker.may(Privilege.TASK_CREATE);
  }

  /** What the tasks of a figure come from, as they say it. */
  static Origin origin(QualityFigure figure) {
    return new Origin("quality." + figure.name(), 0);
  }

  /** What would be given for a list. */
  public Proposal propose(Asker asker, ReportOrder order, Figure.OfQuality figure) {
    var shares = read.shares(asker, order, figure, 1);
    int tasks = (int) shares.stream().filter(s -> s.responsible() != null).count();
    long all = shares.stream().mapToLong(Share::count).sum();
    long unowned =
        shares.stream().filter(s -> s.responsible() == null).mapToLong(Share::count).sum();
    return new Proposal(tasks, all - unowned, unowned, due(asker));
  }

  private LocalDate due(Asker asker) {
    var days = policies.today(QualityPolicy.KIND).taskDays();
    return calendars.of(asker.employee().department()).plus(LocalDate.now(clock), days);
  }

  /** Gives the tasks, due on that day. */
  public Together run(Asker asker, ReportOrder order, Figure.OfQuality figure, LocalDate due) {
    if (!mayGive(asker, figure.which()))
      return new Together.Wrong(Text.of("reports.quality.notSo"));
    var most = policies.today(QualityPolicy.KIND).cardsATask();
    var given = new ArrayList<NewTask>();
    for (var share : read.shares(asker, order, figure, most)) {
      var who = share.responsible();
      if (who == null) continue;
      var subject =
          new Subject(
              Kind.RECONCILE,
              new Title.Told(
                  Text.of("reports.quality.next." + figure.which().name(), share.count())),
              "",
              Priority.NORMAL,
              share.first(),
              origin(figure.which()));
      given.add(NewTask.of(new TaskId(ids.next()), subject, who, Due.on(due)));
    }
    return give.run(asker, given);
  }

  /**
   * How far the tasks of a figure are, by department: those of the period, and those still open.
   */
  public List<Given> progress(Asker asker, ReportOrder order, QualityFigure figure) {
    return read.given(asker, order, figure);
  }
}
