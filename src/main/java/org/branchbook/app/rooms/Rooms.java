package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.app.computer.Cores;
import org.branchbook.base.Ids;
import org.branchbook.clients.card.PaperHappenings;
import org.branchbook.clients.card.Timeline;
import org.branchbook.clients.card.VisitPolicy;
import org.branchbook.contacts.ContactHappenings;
import org.branchbook.contacts.ContactPolicy;
import org.branchbook.contacts.PressurePolicy;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.LinkHappenings;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.owners.OwnerPolicy;
import org.branchbook.links.register.CapitalPolicy;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.acts.AskCause;
import org.branchbook.plans.industries.IndustryPolicy;
import org.branchbook.playbooks.PlaybookPolicy;
import org.branchbook.playbooks.advice.AdvicePolicy;
import org.branchbook.playbooks.advice.LeverPolicy;
import org.branchbook.reports.ReportPolicy;
import org.branchbook.reports.day.DayPolicy;
import org.branchbook.reports.quality.QualityPolicy;
import org.branchbook.staff.care.BackupPolicy;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.deviations.DeviationStore;
import org.branchbook.store.duplicates.DuplicateStore;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.tasks.TaskHappenings;
import org.branchbook.tasks.TaskPolicy;
import org.branchbook.tasks.calendar.CalendarPolicy;
import org.branchbook.training.OpenPracticeBranch;

/** The rooms of the house over an open store, each made of those above it. */
public final class Rooms implements AutoCloseable {
  /** Every policy that a bank may set, in the order of the screen. */
  public static final List<PolicyKind<?>> POLICIES =
      List.of(
          SignInPolicy.KIND,
          LimitPolicy.KIND,
          BackupPolicy.KIND,
          VisitPolicy.KIND,
          Zones.KIND,
          ContactPolicy.KIND,
          PressurePolicy.KIND,
          TaskPolicy.KIND,
          CalendarPolicy.KIND,
          LinkPolicy.KIND,
          GroupPolicy.KIND,
          OwnerPolicy.KIND,
          CapitalPolicy.KIND,
          DeviationPolicy.KIND,
          PlaybookPolicy.KIND,
          AdvicePolicy.KIND,
          LeverPolicy.KIND,
          ReportPolicy.KIND,
          DayPolicy.KIND,
          QualityPolicy.KIND,
          IndustryPolicy.KIND);

  public final Store store;
  public final Ids ids;
  public final Clock clock;
  public final StaffRoom staff;
  public final CareRoom care;
  public final LikenessRoom likeness;
  public final ClientRoom clients;
  public final TaskRoom tasks;
  public final AbsenceRoom absences;
  public final ContactRoom contacts;
  public final LinkRoom links;
  public final GroupRoom groups;
  public final SceneRoom scenes;
  public final PlanRoom plans;
  public final DeviationRoom deviations;
  public final DuplicateRoom duplicates;
  public final PlaybookRoom playbooks;
  public final AdviceRoom advice;
  public final ReportRoom reports;
  public final OutlookRoom outlooks;
  public final IndustryRoom industries;
  public final StreetRoom streets;

  /** All that happened with a client, of every room. */
  public final Timeline timeline;

  public final OpenPracticeBranch openPracticeBranch;

  /** Cores for pictures, that never wait for long work. */
  public final Cores drawing = new Cores();

  /**
   * @param passwords how passwords are hashed
   */
  public Rooms(Store store, Passwords passwords, Clock clock) {
    this.store = store;
    this.clock = clock;
    ids = store.ids();
    staff = new StaffRoom(store, passwords, clock);
    care = new CareRoom(store, staff, clock);
    var cards = new ClientStore(store);
    var merges = new DuplicateStore(store);
    streets = new StreetRoom(store, staff);
    likeness = new LikenessRoom(store, staff, cards, clock);
    clients = new ClientRoom(store, staff, cards, likeness.resemblance, merges.merges(), clock);
    var steps = new StepRoom(store, staff, clients, clock);
    var asks = new AskCause(steps.moves, new DeviationStore(store).deviations(), staff.trail);
    tasks = new TaskRoom(store, staff, clients, asks, steps.pick, clock);
    playbooks = new PlaybookRoom(store, staff, clients, tasks, steps, clock);
    absences = new AbsenceRoom(store, staff, tasks, clock);
    advice = new AdviceRoom(store, staff, clients, clock);
    contacts = new ContactRoom(store, staff, clients, tasks, advice.followsContact, clock);
    links = new LinkRoom(store, staff, clients, tasks, clock);
    groups = new GroupRoom(store, staff, clients, links, tasks, merges.merges(), clock);
    scenes = new SceneRoom(store, staff, tasks, clock);
    plans = new PlanRoom(store, staff, clients, groups, clock);
    deviations = new DeviationRoom(store, staff, clients, tasks, groups, plans, playbooks, clock);
    duplicates =
        new DuplicateRoom(store, staff, clients, likeness, merges, followers(store), clock);
    outlooks = new OutlookRoom(store, staff, plans, clock);
    reports = new ReportRoom(store, staff, tasks, contacts, plans, outlooks, advice, clock);
    industries = new IndustryRoom(store, staff, clients, tasks, plans, clock);
    timeline =
        new Timeline(
            List.of(
                new PaperHappenings(clients.clients, clients.papers, staff.employees),
                clients.changes,
                new ContactHappenings(contacts.contacts),
                new TaskHappenings(tasks.tasks, staff.employees),
                new LinkHappenings(links.links),
                duplicates.mergeHistory),
            clients.access);
    openPracticeBranch =
        new OpenPracticeBranch(
            store,
            ids,
            staff.settings,
            staff.departments,
            staff.employees,
            staff.foundBranch,
            staff.trail,
            new OpenPracticeBranch.Shelves(
                clients.bulk,
                clients.papers,
                clients.holdings,
                links.bulk,
                contacts.bulk,
                tasks.bulk,
                streets.table,
                staff.policyVersions,
                plans.catalogue,
                plans.facts,
                plans.plans,
                clients.groups,
                plans.daily,
                plans.log,
                playbooks.library,
                playbooks.runs,
                advice.advices),
            clock.getZone());
  }

  /** What hangs on a card and goes with it when cards are merged. */
  private List<FollowsClient> followers(Store store) {
    return Stream.of(
            clients.followers,
            groups.followers,
            plans.followers,
            List.of(
                scenes.follower,
                likeness.follower,
                contacts.follower,
                deviations.follower,
                playbooks.follower,
                advice.follower),
            links.followers,
            List.of(new ImportStore(store).follower(), staff.follower),
            tasks.followers)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void close() {
    drawing.close();
    store.close();
  }
}
