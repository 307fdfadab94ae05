package org.branchbook.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.clients.card.Visits;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.FollowsContact;
import org.branchbook.contacts.LogContact;
import org.branchbook.contacts.Logged;
import org.branchbook.contacts.NextSteps;
import org.branchbook.contacts.Pressure;
import org.branchbook.contacts.Tells;
import org.branchbook.contacts.Welcome;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.acts.ChangeTask;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.NextOfSeries;
import org.branchbook.tasks.acts.TaskAccess;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/**
 * A program of its own that logs contacts without end, saying the number of each when it is told
 * that it is kept; it waits to be killed.
 */
public final class WritingProcess {
  /** The client with whom it logs contacts. */
  public static final ClientId CLIENT = new ClientId(500);

  private WritingProcess() {}

  /**
   * The file, and whether to open it as the program does or with the database's defaults; or a
   * server's address, user and password.
   */
  public static void main(String[] args) {
    var url =
        args.length == 3
            ? StoreUrl.read(args[0]).orElseThrow().as(args[1], args[2])
            : StoreUrl.file(Path.of(args[0]));
    switch (!args[1].equals("defaults") ? Store.open(url) : defaults(url)) {
      case Opened.Done(var store) -> write(store, id -> say(String.valueOf(id)));
      case Opened.Failed failed -> say("failed " + failed.getClass().getSimpleName());
    }
  }

  private static Opened defaults(StoreUrl url) {
    var source = new JdbcDataSource();
    source.setURL(url.address() + ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    source.setUser(url.user());
    return new Opened.Done(new Store(source, SQLDialect.H2, Sync.NONE, () -> {}));
  }

  /**
   * Logs contact after contact with one client, as a person would, until that fails; {@code kept}
   * hears the number of each when it is told that it is kept.
   */
  public static void write(Store store, LongConsumer kept) {
    var staff = new StaffStore(store);
    var clients = new ClientStore(store);
    var clock = Clock.systemDefaultZone();
    var policies = new Policies(staff.policies(), clock);
    var trail = new ClientTrail(staff.audit(), store.ids(), clock);
    var access = new CardAccess(clients.clients(), new Visits(clock, policies), trail);
    var tasks = new TaskStore(store);
    var may = new TaskAccess(tasks.tasks(), staff.employees(), trail);
    var log =
        new LogContact(
            new ContactStore(store).contacts(),
            clients.papers(),
            access,
            new RecordConsent(clients.papers(), access, trail, store.ids(), clock, store),
            new Welcome(policies),
            new Pressure(new ContactStore(store).contacts(), policies),
            FollowsContact.NOBODY,
            new NextSteps(
                new GiveTask(tasks.tasks(), may, access, trail, clock, store),
                new DoTask(
                    new ChangeTask(tasks.tasks(), may, trail, store),
                    new NextOfSeries(
                        new GiveTask(tasks.tasks(), may, access, trail, clock, store),
                        tasks.calendars(),
                        store.ids()),
                    clock,
                    store),
                may,
                tasks.calendars(),
                policies,
                Tells.NOTHING,
                clock),
            trail,
            clock,
            store);
    var anna = staff.employees().find(Sample.ANNA).orElseThrow();
    var asker =
        new Asker(
            anna,
            Set.of(anna.department()),
            DefaultRights.all().getOrDefault(Role.HEAD, Rights.NONE));
    while (true) {
      long id = store.ids().next();
      if (log.run(asker, contact(id, clock.instant()), true) instanceof Logged.Done)
        kept.accept(id);
      else say("not logged");
    }
  }

  private static Contact contact(long id, Instant at) {
    return new Contact(
        new ContactId(id),
        List.of(CLIENT),
        "",
        Channel.CALL,
        Contact.Direction.IN,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "Talked of this and that",
        at,
        5,
        Sample.ANNA,
        null,
        null,
        0);
  }

  static AuditLine line(long id) {
    var change = new Change("name", "before", "after");
    return new AuditLine(
        id, Instant.EPOCH, null, Act.CHANGED, "setting", id, null, "", List.of(change));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
