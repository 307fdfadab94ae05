package org.branchbook.bench;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.clients.card.Visits;
import org.branchbook.contacts.FollowsContact;
import org.branchbook.contacts.LogContact;
import org.branchbook.contacts.NextSteps;
import org.branchbook.contacts.Pressure;
import org.branchbook.contacts.Tells;
import org.branchbook.contacts.Welcome;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.Scope;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.acts.ChangeTask;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.NextOfSeries;
import org.branchbook.tasks.acts.TaskAccess;

/** The large branch as its head works in it. */
final class Branch {
  final Store store;
  final InstantSource clock = InstantSource.system();
  final Scope all = scope(BigBranch.HEAD);
  final Asker asker;
  final ClientTrail trail;
  final CardAccess access;

  Branch(Store store) {
    this.store = store;
    var head = new StaffStore(store).employees().find(BigBranch.HEAD).orElseThrow();
    asker =
        new Asker(
            head,
            Set.of(head.department()),
            DefaultRights.all().getOrDefault(Role.HEAD, Rights.NONE));
    trail = new ClientTrail(new StaffStore(store).audit(), store.ids(), clock);
    access = new CardAccess(new ClientStore(store).clients(), new Visits(clock, policies()), trail);
  }

  /** Who may see all, as that employee. */
  static Scope scope(EmployeeId who) {
    return new Scope(Reach.ALL, who, Set.of(), true);
  }

  TaskAccess tasks() {
    return new TaskAccess(new TaskStore(store).tasks(), new StaffStore(store).employees(), trail);
  }

  DoTask perform() {
    var tasks = new TaskStore(store);
    return new DoTask(
        new ChangeTask(tasks.tasks(), tasks(), trail, store),
        new NextOfSeries(give(), tasks.calendars(), store.ids()),
        clock,
        store);
  }

  private GiveTask give() {
    return new GiveTask(new TaskStore(store).tasks(), tasks(), access, trail, clock, store);
  }

  LogContact logContact() {
    var papers = new ClientStore(store).papers();
    return new LogContact(
        new ContactStore(store).contacts(),
        papers,
        access,
        new RecordConsent(papers, access, trail, store.ids(), clock, store),
        new Welcome(policies()),
        new Pressure(new ContactStore(store).contacts(), policies()),
        FollowsContact.NOBODY,
        new NextSteps(
            give(),
            perform(),
            tasks(),
            new TaskStore(store).calendars(),
            policies(),
            Tells.NOTHING,
            clock),
        trail,
        clock,
        store);
  }

  Policies policies() {
    return new Policies(new StaffStore(store).policies(), Clock.systemDefaultZone());
  }
}
