package org.branchbook.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.contacts.ContactBulk;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.duplicates.streets.StreetTable;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.register.CapitalPolicy;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.daily.DailyFacts;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.acts.Library;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Department;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Role;
import org.branchbook.staff.Settings;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.training.earnings.ClosedMonths;
import org.branchbook.training.earnings.Earnings;
import org.branchbook.training.earnings.LastDays;
import org.branchbook.training.earnings.YearPlans;
import org.branchbook.training.invented.Counsel;
import org.branchbook.training.invented.EnteredTwice;
import org.branchbook.training.invented.InventedBranch;
import org.branchbook.training.invented.Lines;
import org.branchbook.training.invented.Mistyped;
import org.branchbook.training.invented.NotableFirm;
import org.branchbook.training.invented.Team;
import org.branchbook.training.invented.Ways;

/**
 * Opens the practice branch: makes it in an empty store, always the same for a seed and a day, all
 * in one unit of work; leaves one that is there as it is.
 */
public final class OpenPracticeBranch {
  private static final String DAY = "practice.day";
  private static final int BATCH = 1000;

  /** Such that the largest groups of connected clients must be looked at. */
  private static final CapitalPolicy CAPITAL = new CapitalPolicy(600, 5, 4150, 4820);

  /** Where the parts of the branch are kept. */
  public record Shelves(
      ClientBulk clients,
      ClientPapers papers,
      HoldingBulk holdings,
      LinkBulk links,
      ContactBulk contacts,
      TaskBulk tasks,
      StreetTable streets,
      PolicyVersions policies,
      Catalogue catalogue,
      Facts facts,
      Plans plans,
      SavedGroups groups,
      DailyFacts daily,
      FactLog factLog,
      Library playbooks,
      Runs runs,
      Advices advices) {}

  private final Work work;
  private final Ids ids;
  private final Settings settings;
  private final Departments departments;
  private final Employees employees;
  private final FoundBranch found;
  private final AuditTrail trail;
  private final Shelves shelves;
  private final ZoneId zone;

  public OpenPracticeBranch(
      Work work,
      Ids ids,
      Settings settings,
      Departments departments,
      Employees employees,
      FoundBranch found,
      AuditTrail trail,
      Shelves shelves,
      ZoneId zone) {
    this.work = work;
    this.ids = ids;
    this.settings = settings;
    this.departments = departments;
    this.employees = employees;
    this.found = found;
    this.trail = trail;
    this.shelves = shelves;
    this.zone = zone;
  }

  /** Opens it as on that day. */
  public PracticeOpened run(long seed, LocalDate today, Progress progress) {
    try {
      return work.inOne(() -> open(seed, today, progress));
    } catch (CancellationException _) {
      return new PracticeOpened.Cancelled();
    }
  }

  private PracticeOpened open(long seed, LocalDate today, Progress progress) {
    at(progress, 0, "training.doing.staff");
    var password = PracticeBranch.PASSWORD.toCharArray();
    return switch (found.run(PracticeBranch.FOUNDING, password)) {
      case FoundBranch.Founded.Done done ->
          fill(seed, today, done.administrator().employee(), progress);
      case FoundBranch.Founded.Already already ->
          already(already)
              .<PracticeOpened>map(PracticeOpened.Ready::new)
              .orElseGet(() -> new PracticeOpened.Taken(already.whose()));
      case FoundBranch.Founded.Missing m -> throw new IllegalStateException(m.field());
      case FoundBranch.Founded.Weak w -> throw new IllegalStateException(w.toString());
    };
  }

  private Optional<LocalDate> already(FoundBranch.Founded.Already already) {
    return already.whose().practice() ? settings.find(DAY).map(LocalDate::parse) : Optional.empty();
  }

  private PracticeOpened fill(long seed, LocalDate today, Employee admin, Progress progress) {
    settings.save(DAY, today.toString());
    var team = team(admin);
    at(progress, 0.04, "training.doing.invent");
    var branch = InventedBranch.of(seed, today, zone, team, ids);
    at(progress, 0.2, "training.doing.clients");
    inBatches(
        Mistyped.of(branch.clients()),
        some -> {
          var refused = shelves.clients.addAll(some);
          if (!refused.isEmpty()) throw new IllegalStateException("numbers twice: " + refused);
        },
        progress,
        0.2,
        0.5,
        "training.doing.clients");
    var twice = EnteredTwice.of(branch.clients(), ids);
    shelves.clients.addAll(twice);
    inBatches(
        branch.holdings(), shelves.holdings::addAll, progress, 0.5, 0.58, "training.doing.papers");
    branch.consents().forEach(shelves.papers::add);
    branch.notes().forEach(shelves.papers::add);
    var earned =
        Earnings.of(
            branch.holdings(),
            InventedBranch::worth,
            deviating(branch.clients()),
            seed,
            today,
            ids);
    earn(earned, seed, today);
    new ClosedMonths(one(team, Role.ECONOMIST), zone).until(today).forEach(shelves.factLog::freeze);
    inBatches(branch.links(), shelves.links::addAll, progress, 0.66, 0.7, "training.doing.links");
    inBatches(
        branch.contacts(), shelves.contacts::addAll, progress, 0.7, 0.9, "training.doing.contacts");
    inBatches(branch.tasks(), shelves.tasks::addAll, progress, 0.9, 1, "training.doing.tasks");
    lead(new Ways(seed, today, zone, team, ids, shelves.playbooks.shelf()).of(branch));
    shelves.advices.save(new Counsel(seed, today, zone, ids).of(branch), List.of());
    shelves.streets.add(
        Lines.table("renamed").stream()
            .map(c -> new RenamedStreet(ids.next(), new Said(c[0], c[1], c[2], null), 1))
            .toList());
    // none of the cards has an old name yet
    shelves.streets.changed(Set.of());
    shelves.policies.add(
        new PolicyVersion(
            ids.next(),
            CapitalPolicy.KIND.name(),
            today.withDayOfYear(1),
            CapitalPolicy.KIND.texts(CAPITAL),
            null,
            trail.now()));
    plan(
        YearPlans.of(
            earned,
            branch.clients(),
            departments.all(),
            one(team, Role.ECONOMIST),
            one(team, Role.HEAD),
            seed,
            today,
            ids));
    trail.write(
        admin.id(),
        Act.IMPORTED,
        "practice",
        0,
        List.of(new Change("clients", "", String.valueOf(branch.clients().size() + twice.size()))));
    return new PracticeOpened.Made(
        branch.clients().size() + twice.size(), branch.contacts().size());
  }

  private static Set<ClientId> deviating(List<Client> clients) {
    var names =
        Stream.of(NotableFirm.values())
            .filter(NotableFirm::deviates)
            .map(NotableFirm::client)
            .toList();
    return clients.stream()
        .filter(c -> names.contains(c.name()))
        .map(Client::id)
        .collect(Collectors.toSet());
  }

  private void earn(Earnings earnings, long seed, LocalDate today) {
    shelves.catalogue.put(earnings.products());
    shelves.facts.add(earnings.streams());
    if (!shelves.facts.save(earnings.years())) throw new IllegalStateException("facts twice");
    var last = LastDays.of(earnings, seed, today);
    if (!shelves.daily.save(last.days())) throw new IllegalStateException("days twice");
    shelves.daily.put(last.events());
  }

  private void plan(YearPlans planned) {
    planned.groups().forEach(g -> shelves.groups.save(g, planned.author(), trail.now()));
    for (var plan : planned.plans()) {
      shelves.plans.add(plan.version());
      shelves.plans.put(plan.version().id(), plan.lines());
    }
  }

  private static EmployeeId one(Team team, Role role) {
    return team.employees().stream()
        .filter(e -> e.roles().contains(role))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void lead(List<Ways.Way> ways) {
    for (var way : ways) {
      if (!shelves.runs.add(way.run())) continue;
      shelves.runs.save(way.run().at(1));
      shelves.tasks.addAll(way.tasks());
    }
  }

  /** All sign in with the one password, so the administrator's hash serves them all. */
  private Team team(Employee admin) {
    var below = PracticeBranch.departments(admin.department(), ids);
    below.forEach(departments::add);
    var hash = employees.credentials(admin.id()).orElseThrow().hash();
    var all = PracticeBranch.employees(admin.department(), below, ids);
    for (var e : all) {
      var added = employees.add(e, new Credentials(e.id(), hash, false, 0, null));
      if (!(added instanceof Employees.Saved.Done)) throw new IllegalStateException(e.login());
    }
    return new Team(below.stream().map(Department::id).toList(), all);
  }

  private static <T> void inBatches(
      List<T> all,
      Consumer<List<T>> keep,
      Progress progress,
      double from,
      double to,
      String doing) {
    for (int i = 0; i < all.size(); i += BATCH) {
      at(progress, from + (to - from) * i / all.size(), doing);
      keep.accept(all.subList(i, Math.min(all.size(), i + BATCH)));
    }
  }

  private static void at(Progress progress, double share, String doing) {
    if (progress.cancelled()) throw new CancellationException();
    progress.at(share, Text.of(doing));
  }
}
