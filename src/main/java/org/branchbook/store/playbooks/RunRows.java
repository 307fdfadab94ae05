package org.branchbook.store.playbooks;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Cause;
import org.branchbook.playbooks.EditionId;
import org.branchbook.playbooks.Ended;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.Walked;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.db.tables.records.PlaybookRunRecord;
import org.branchbook.store.db.tables.records.PlaybookStepRecord;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** A run as rows and back. */
final class RunRows {
  private RunRows() {}

  static PlaybookRunRecord row(Run run) {
    var r = new PlaybookRunRecord();
    r.setId(run.id().value());
    r.setEditionId(run.edition().value());
    r.setPlaybook(run.playbook());
    r.setClientId(run.client().value());
    r.setBegunWith(run.begunWith().value());
    r.setOpenWith(run.open() ? run.begunWith().value() : null);
    r.setCause(run.cause().what().name());
    r.setCauseKey(run.cause().of());
    r.setBegunBy(number(run.by()));
    r.setBegunOn(run.on());
    r.setBegunAt(run.at());
    var ended = run.ended();
    r.setEndedAt(ended == null ? null : ended.at());
    r.setEnding(ended == null ? null : ended.how().name());
    r.setWhy(ended == null ? "" : ended.why());
    r.setEndedBy(ended == null ? null : number(ended.by()));
    r.setVersion(run.version());
    return r;
  }

  static List<PlaybookStepRecord> steps(Run run) {
    var rows = new ArrayList<PlaybookStepRecord>();
    for (var w : run.walked())
      rows.add(
          new PlaybookStepRecord(
              run.id().value(),
              rows.size(),
              w.step(),
              w.state().name(),
              w.task().value(),
              w.due(),
              w.given(),
              w.result(),
              w.said(),
              w.ended(),
              number(w.by())));
    return rows;
  }

  static Run run(PlaybookRunRecord r, List<PlaybookStepRecord> steps) {
    return new Run(
        new RunId(r.getId()),
        new EditionId(r.getEditionId()),
        r.getPlaybook(),
        new ClientId(r.getClientId()),
        new ClientId(r.getBegunWith()),
        new Cause(Beginning.valueOf(r.getCause()), r.getCauseKey()),
        employee(r.getBegunBy()),
        r.getBegunOn(),
        r.getBegunAt(),
        steps.stream().map(RunRows::walked).toList(),
        r.getEndedAt() == null
            ? null
            : new Ended(
                r.getEndedAt(),
                Ending.valueOf(r.getEnding()),
                r.getWhy(),
                employee(r.getEndedBy())),
        r.getVersion());
  }

  private static Walked walked(PlaybookStepRecord r) {
    return new Walked(
        r.getStep(),
        Walked.State.valueOf(r.getState()),
        new TaskId(r.getTaskId()),
        r.getDueOn(),
        r.getGivenAt(),
        r.getResult(),
        r.getSaid(),
        r.getEndedAt(),
        employee(r.getEndedBy()));
  }

  private static @Nullable Long number(@Nullable EmployeeId id) {
    return id == null ? null : id.value();
  }

  private static @Nullable EmployeeId employee(@Nullable Long id) {
    return id == null ? null : new EmployeeId(id);
  }
}
