package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.TASK;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.db.tables.records.TaskClientRecord;
import org.branchbook.store.db.tables.records.TaskItemRecord;
import org.branchbook.store.db.tables.records.TaskPostponementRecord;
import org.branchbook.store.db.tables.records.TaskRecord;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Postponement;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Series;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.calendar.Recurrence;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A task as rows and back. */
final class TaskRecords {
  /** Between the arguments of a told title; no text has it. */
  private static final String BETWEEN = "\u001f";

  private TaskRecords() {}

  static TaskRecord row(Task t) {
    var r = new TaskRecord();
    r.setId(t.id().value());
    subject(r, t.subject());
    hands(r, t.hands());
    timing(r, t.timing());
    r.setRingsAt(t.open() ? t.timing().remind() : null);
    r.setItems(t.checklist().size());
    r.setTicked((int) t.checklist().stream().filter(Item::ticked).count());
    closing(r, t.closing());
    r.setMadeAt(t.made());
    r.setPlace(t.place());
    r.setVersion(t.version());
    return r;
  }

  private static void subject(TaskRecord r, Subject s) {
    r.setKind(s.kind().name());
    switch (s.title()) {
      case Title.Written(var words) -> {
        r.setTitle(words);
        r.setTitleKey(null);
        r.setTitleArgs("");
      }
      case Title.Told(Text(var key, var args)) -> {
        r.setTitle("");
        r.setTitleKey(key);
        r.setTitleArgs(String.join(BETWEEN, args));
      }
    }
    r.setNote(s.note());
    r.setPriority(s.priority().name());
    var origin = s.origin();
    r.setOrigin(origin == null ? null : origin.subject());
    r.setOriginId(origin == null ? null : origin.id());
  }

  private static void hands(TaskRecord r, Hands h) {
    r.setAuthorId(h.author().value());
    r.setResponsibleId(number(h.responsible()));
    r.setDepartmentId(h.department().value());
    r.setHandedId(number(h.handedBy()));
    r.setGiverId(h.author().equals(h.responsible()) ? null : h.author().value());
    var request = h.request();
    r.setAskedId(request == null ? null : request.of().value());
    r.setStage(request == null ? null : request.stage().name());
    r.setAnsweredAt(request == null ? null : request.answered());
    r.setReturnedBecause(request == null ? "" : request.reason());
  }

  private static void timing(TaskRecord r, Timing t) {
    r.setDueOn(t.due().on());
    r.setDueAt(t.due().at());
    r.setRemindAt(t.remind());
    r.setPromisedOn(t.promised());
    r.setPostponed(t.postponements().size());
    var series = t.series();
    r.setSeriesId(series == null ? null : series.id());
    r.setSeriesUnit(series == null ? null : series.rule().unit().name());
    r.setSeriesStep(series == null ? null : series.rule().step());
    r.setSeriesOffDay(series == null ? null : series.rule().offDay().name());
    r.setSeriesUntil(series == null ? null : series.rule().until());
    r.setSeriesFirst(series == null ? null : series.first());
    r.setSeriesOrdinal(series == null ? null : series.ordinal());
  }

  private static void closing(TaskRecord r, @Nullable Closing c) {
    r.setClosedAt(c == null ? null : c.at());
    r.setClosedDone(c == null ? null : c.done());
    r.setClosedBy(c == null ? null : c.by().value());
    r.setClosedContact(c == null ? null : c.contact());
    r.setClosedWords(c == null ? "" : c.words());
  }

  static List<TaskClientRecord> clients(Task t) {
    var rows = new ArrayList<TaskClientRecord>();
    for (var client : t.subject().clients())
      rows.add(new TaskClientRecord(t.id().value(), rows.size(), client.value()));
    return rows;
  }

  static List<TaskItemRecord> items(Task t) {
    var rows = new ArrayList<TaskItemRecord>();
    for (var item : t.checklist())
      rows.add(new TaskItemRecord(t.id().value(), rows.size(), item.words(), item.ticked()));
    return rows;
  }

  static List<TaskPostponementRecord> postponements(Task t) {
    var rows = new ArrayList<TaskPostponementRecord>();
    for (var p : t.timing().postponements())
      rows.add(
          new TaskPostponementRecord(
              t.id().value(),
              rows.size(),
              p.at(),
              p.by().value(),
              p.from().place(),
              p.to().place(),
              p.reason()));
    return rows;
  }

  /** A task out of its row and what hangs on it. */
  static Task task(
      TaskRecord r, List<ClientId> clients, List<Item> items, List<Postponement> postponements) {
    return new Task(
        new TaskId(r.getId()),
        new Subject(
            Kind.valueOf(r.getKind()),
            title(r),
            r.getNote(),
            Priority.valueOf(r.getPriority()),
            clients,
            r.getOrigin() == null ? null : new Origin(r.getOrigin(), r.getOriginId())),
        new Hands(
            new EmployeeId(r.getAuthorId()),
            employee(r.getResponsibleId()),
            new DepartmentId(r.getDepartmentId()),
            employee(r.getHandedId()),
            request(r)),
        new Timing(due(r), r.getRemindAt(), r.getPromisedOn(), postponements, series(r)),
        items,
        closing(r),
        r.getMadeAt(),
        r.getVersion());
  }

  static Title title(Record r) {
    var key = r.get(TASK.TITLE_KEY);
    if (key == null) return new Title.Written(r.get(TASK.TITLE));
    var args = r.get(TASK.TITLE_ARGS);
    return new Title.Told(
        new Text(key, args.isEmpty() ? List.of() : List.of(args.split(BETWEEN, -1))));
  }

  static Due due(Record r) {
    return new Due(r.get(TASK.DUE_ON), r.get(TASK.DUE_AT));
  }

  static @Nullable Closing closing(Record r) {
    if (r.get(TASK.CLOSED_AT) == null) return null;
    return new Closing(
        r.get(TASK.CLOSED_DONE),
        r.get(TASK.CLOSED_AT),
        new EmployeeId(r.get(TASK.CLOSED_BY)),
        r.get(TASK.CLOSED_CONTACT),
        r.get(TASK.CLOSED_WORDS));
  }

  static @Nullable EmployeeId employee(@Nullable Long id) {
    return id == null ? null : new EmployeeId(id);
  }

  private static @Nullable Long number(@Nullable EmployeeId id) {
    return id == null ? null : id.value();
  }

  private static @Nullable Request request(TaskRecord r) {
    if (r.getAskedId() == null) return null;
    return new Request(
        new DepartmentId(r.getAskedId()),
        Request.Stage.valueOf(r.getStage()),
        r.getAnsweredAt(),
        r.getReturnedBecause());
  }

  private static @Nullable Series series(TaskRecord r) {
    if (r.getSeriesId() == null) return null;
    return new Series(
        r.getSeriesId(),
        new Recurrence(
            Recurrence.Unit.valueOf(r.getSeriesUnit()),
            r.getSeriesStep(),
            Recurrence.OffDay.valueOf(r.getSeriesOffDay()),
            r.getSeriesUntil()),
        r.getSeriesFirst(),
        r.getSeriesOrdinal());
  }
}
