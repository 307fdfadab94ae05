package org.branchbook.training.invented;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Person;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Series;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.calendar.Recurrence;

/**
 * Work that no contact left behind: appointments, birthdays, deposits that run out, requests to
 * other departments, what heads hand down, and what returns every week and month.
 */
final class Chores {
  /** How many tasks the employee has who is ill in the lesson on handing over. */
  static final int OF_THE_ILL = 37;

  /** Who is ill in that lesson. */
  static final String ILL = "yurchenko";

  private static final int CREDIT = 4;
  private static final List<LocalTime> HOURS =
      List.of(9, 10, 11, 12, 14, 15, 16, 17).stream().map(h -> LocalTime.of(h, 0)).toList();

  private final Dice dice;
  private final LocalDate today;
  private final ZoneId zone;
  private final Ids ids;
  private final Team team;
  private final Map<String, List<String>> texts = Lines.byKind("chores");
  private final TaskPen pen;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Client> clients;

  Chores(long seed, LocalDate today, ZoneId zone, Ids ids, Team team, List<Client> clients) {
    this.dice = new Dice(seed, "chores " + today);
    this.today = today;
    this.zone = zone;
    this.ids = ids;
    this.pen = new TaskPen(today, zone, ids);
    this.team = team;
    this.clients =
        clients.stream()
            .filter(
                c ->
                    c.care().responsible() != null
                        && c.state() == State.ACTIVE
                        && c.standing() == Standing.CLIENT)
            .toList();
  }

  /** All of them, after those that contacts left. */
  List<Task> after(List<Task> left, Map<ClientId, List<Holding>> held) {
    for (var e : team.employees()) if (e.roles().contains(Role.EMPLOYEE)) appointments(e);
    for (var c : clients) {
      birthday(c);
      maturity(c, held.getOrDefault(c.id(), List.of()));
      document(c);
    }
    requests();
    handedDown();
    recurring();
    files();
    var all = new ArrayList<>(left);
    all.addAll(tasks);
    return levelled(all);
  }

  private List<Client> of(Employee who) {
    return clients.stream().filter(c -> who.id().equals(c.care().responsible())).toList();
  }

  /** Two years of them lie in the log already: here are today's and the next days'. */
  private void appointments(Employee who) {
    var mine = dice.of(who.id().value());
    var theirs = of(who);
    if (theirs.isEmpty()) return;
    for (int day = 0; day < 6; day++) {
      var on = day == 0 ? today : WorkDays.plus(today, day);
      int many = day == 0 ? mine.between(1, 4) : mine.between(0, 2);
      var hours = new ArrayList<>(HOURS);
      for (int i = 0; i < many; i++) {
        var client = mine.pick(theirs);
        var text = mine.pick(texts.get(client.party() instanceof Organisation ? "N" : "M"));
        var at = hours.remove(mine.between(0, hours.size() - 1));
        tasks.add(pen.task(Kind.MEETING, text, client, who, new Due(on, at), mine));
      }
    }
  }

  private void birthday(Client client) {
    if (!(client.party() instanceof Person person) || person.birthDate() == null) return;
    if (client.care().tier() != Tier.A && client.care().tier() != Tier.B) return;
    var next = person.birthDate().withYear(today.getYear());
    if (next.isBefore(today.minusDays(20))) next = next.plusYears(1);
    if (next.isAfter(today.plusDays(7))) return;
    var mine = dice.of(client.id().value());
    var task =
        pen.task(
            Kind.CALL,
            "Привітати з днем народження",
            client,
            by(client),
            Due.on(WorkDays.onOrAfter(next, false)),
            mine);
    tasks.add(next.isBefore(today) ? pen.done(task, mine) : task);
  }

  private void maturity(Client client, List<Holding> held) {
    for (var h : held) {
      if (h.kind() != Holding.Kind.DEPOSIT || h.closes() == null || h.closed() != null) continue;
      if (h.closes().isAfter(today.plusDays(16))) continue;
      var mine = dice.of(h.id());
      var due = WorkDays.onOrAfter(Fates.later(today, h.closes().minusDays(7)), false);
      tasks.add(
          pen.task(
              Kind.CALL,
              h.name() + " закінчується " + Phrases.date(h.closes()) + ": запропонувати новий",
              client,
              by(client),
              Due.on(due),
              mine));
    }
  }

  private void document(Client client) {
    boolean out =
        client.identifiers().stream()
            .anyMatch(i -> i.expires() != null && i.expires().isBefore(today));
    var mine = dice.of(client.id().value() + 1);
    if (!out || !client.name().equals(Notable.EXPIRED_PASSPORT.client()) && !mine.chance(0.2))
      return;
    tasks.add(
        pen.task(
            Kind.RECONCILE,
            "Документ прострочено: попросити новий і внести до картки",
            client,
            by(client),
            Due.on(WorkDays.plus(today, mine.between(0, 5))),
            mine));
  }

  /** Over the last two years many, all answered; lately some that wait, are done or came back. */
  private void requests() {
    for (int i = 0; i < 90; i++) {
      var mine = dice.of(100_000 + i);
      var client = mine.pick(clients);
      var author = by(client);
      boolean credit = mine.chance(0.7);
      var where = credit ? CREDIT : author.department().equals(team.forBusiness()) ? 3 : 1;
      var department = team.departments().get(Math.min(where, team.departments().size() - 1));
      if (department.equals(author.department())) continue;
      boolean open = i < 12;
      var made =
          WorkDays.onOrBefore(today.minusDays(open ? mine.between(1, 3) : mine.between(12, 700)));
      var due = Due.on(WorkDays.plus(made, 4));
      var text = mine.pick(texts.get(credit ? "C" : where == 1 ? "B" : "P"));
      tasks.add(request(i, text, client, author, department, made, due, mine));
    }
  }

  private Task request(
      int i,
      String text,
      Client client,
      Employee author,
      DepartmentId department,
      LocalDate made,
      Due due,
      Dice mine) {
    var there = team.employees().stream().filter(e -> e.department().equals(department)).toList();
    var asked = made.atTime(11, 20).atZone(zone).toInstant();
    var answered = WorkDays.plus(made, 1).atTime(9, 40).atZone(zone).toInstant();
    var stage =
        i < 5
            ? Request.Stage.WAITING
            : i < 9 || i >= 12 ? Request.Stage.ACCEPTED : Request.Stage.RETURNED;
    var request =
        new Request(
            department,
            stage,
            stage == Request.Stage.WAITING ? null : answered,
            stage == Request.Stage.RETURNED ? mine.pick(texts.get("X")) : "");
    EmployeeId who =
        switch (stage) {
          case WAITING -> null;
          case ACCEPTED -> mine.pick(there).id();
          case RETURNED -> author.id();
        };
    var task =
        Task.fresh(
            new TaskId(ids.next()),
            new Subject(
                Kind.REQUEST,
                new Title.Written(text),
                "",
                mine.chance(0.15) ? Priority.HIGH : Priority.NORMAL,
                List.of(client.id()),
                null),
            new Hands(
                author.id(),
                who,
                stage == Request.Stage.RETURNED ? author.department() : department,
                null,
                request),
            Timing.by(due),
            asked);
    return (i < 12 ? task : pen.done(task, mine)).at(1);
  }

  private void handedDown() {
    for (var head : team.employees()) {
      if (!head.roles().contains(Role.HEAD)) continue;
      var mine = dice.of(200_000 + head.id().value());
      var below =
          clients.stream()
              .filter(c -> !head.id().equals(c.care().responsible()))
              .filter(
                  c ->
                      head.department().equals(c.care().department())
                          || !head.roles().contains(Role.EMPLOYEE))
              .toList();
      if (below.isEmpty()) continue;
      for (int i = 0; i < 5; i++) {
        var client = mine.pick(below);
        var to = by(client);
        var task =
            pen.task(
                Kind.CALL,
                mine.pick(texts.get("H")),
                client,
                to,
                Due.on(WorkDays.plus(today.minusDays(4), mine.between(0, 7))),
                mine);
        tasks.add(task.with(new Hands(head.id(), to.id(), to.department(), head.id(), null)).at(1));
      }
    }
  }

  /** Each employee has a weekly chore and each head a monthly one, those before them done. */
  private void recurring() {
    for (var e : team.employees()) {
      boolean head = e.roles().contains(Role.HEAD);
      if (!head && !e.roles().contains(Role.EMPLOYEE)) continue;
      var mine = dice.of(300_000 + e.id().value());
      var friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
      series(e, mine.pick(texts.get("W")), Recurrence.Unit.WEEK, friday, 8, mine);
      if (head)
        series(
            e,
            mine.pick(texts.get("K")),
            Recurrence.Unit.MONTH,
            today.with(TemporalAdjusters.lastDayOfMonth()),
            6,
            mine);
    }
  }

  private void series(
      Employee who, String text, Recurrence.Unit unit, LocalDate next, int before, Dice mine) {
    var rule = new Recurrence(unit, 1, Recurrence.OffDay.BEFORE, null);
    var first = unit == Recurrence.Unit.WEEK ? next.minusWeeks(before) : next.minusMonths(before);
    long id = ids.next();
    for (int i = 0; i <= before; i++) {
      var day =
          WorkDays.onOrBefore(
              unit == Recurrence.Unit.WEEK ? first.plusWeeks(i) : first.plusMonths(i));
      if (i == before && day.isBefore(today)) day = today;
      var task =
          Task.fresh(
              new TaskId(i == 0 ? id : ids.next()),
              new Subject(
                  Kind.OTHER, new Title.Written(text), "", Priority.NORMAL, List.of(), null),
              Hands.own(who.id(), who.department()),
              Timing.by(Due.on(day)).in(new Series(id, rule, first, i)),
              day.minusDays(7).atTime(9, 5).atZone(zone).toInstant());
      tasks.add((i == before ? task : pen.done(task, mine)).at(1));
    }
  }

  /** Cases with papers to collect, some of them in hand. */
  private void files() {
    for (int i = 0; i < 24; i++) {
      var mine = dice.of(400_000 + i);
      var client = mine.pick(clients);
      var parts = mine.pick(texts.get("D")).split("\\|");
      var items =
          Arrays.stream(parts, 1, parts.length)
              .map(what -> new Item(what, mine.chance(0.45)))
              .toList();
      tasks.add(
          pen.task(
                  Kind.DOCUMENTS,
                  parts[0],
                  client,
                  by(client),
                  Due.on(WorkDays.plus(today.minusDays(3), mine.between(0, 12))),
                  mine)
              .with(items)
              .at(1));
    }
  }

  /** The one who is ill has as many open tasks as the lesson says, today's appointments too. */
  private List<Task> levelled(List<Task> all) {
    var ill = team.find(ILL);
    if (ill == null) return all;
    var mine = dice.of(500_000);
    var theirs = of(ill);
    var out = new ArrayList<Task>();
    int open =
        (int) all.stream().filter(t -> of(t, ill) && t.subject().kind() == Kind.MEETING).count();
    for (var task : all) {
      boolean another = of(task, ill) && task.subject().kind() != Kind.MEETING;
      if (another && open == OF_THE_ILL) continue;
      if (another) open++;
      out.add(task);
    }
    for (; open < OF_THE_ILL && !theirs.isEmpty(); open++)
      out.add(
          pen.task(
              Kind.CALL,
              mine.pick(texts.get("E")),
              mine.pick(theirs),
              ill,
              Due.on(WorkDays.plus(today.minusDays(2), mine.between(0, 9))),
              mine));
    return out;
  }

  private static boolean of(Task task, Employee who) {
    return task.open() && who.id().equals(task.hands().responsible());
  }

  private Employee by(Client client) {
    var who = client.care().responsible();
    return team.employees().stream().filter(e -> e.id().equals(who)).findFirst().orElseThrow();
  }
}
