package org.branchbook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.branchbook.app.Practice;
import org.branchbook.app.computer.Cores;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.plans.daily.DailyLimits;
import org.branchbook.plans.daily.DailySignals;
import org.branchbook.playbooks.acts.Library;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.store.Databases;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.clients.groups.SavedGroupStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.branchbook.store.duplicates.streets.StreetStore;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.playbooks.PlaybookStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.training.OpenPracticeBranch.Shelves;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice branch opened in a file, as a newcomer does. */
class OpenPracticeBranchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  private Store store;
  private StaffStore staff;
  private FoundBranch found;
  private OpenPracticeBranch open;

  @BeforeEach
  void create() {
    begin(Databases.file(folder.resolve("practice")));
  }

  private void begin(Store opened) {
    store = opened;
    staff = new StaffStore(store);
    var clients = new ClientStore(store);
    var passwords = new Argon2Passwords(64, 1, 1);
    var trail = new AuditTrail(staff.audit(), store.ids(), Clock.systemUTC());
    found =
        new FoundBranch(
            store,
            store.ids(),
            staff.settings(),
            staff.departments(),
            staff.employees(),
            staff.roleRights(),
            passwords,
            trail,
            StoreKeys.NONE);
    var playbooks = new PlaybookStore(store);
    open =
        new OpenPracticeBranch(
            store,
            store.ids(),
            staff.settings(),
            staff.departments(),
            staff.employees(),
            found,
            trail,
            new Shelves(
                clients.bulk(),
                clients.papers(),
                clients.holdings(),
                new LinkStore(store).bulk(),
                new ContactStore(store).bulk(),
                new TaskStore(store).bulk(),
                new StreetStore(store).streets(),
                staff.policies(),
                new PlanStore(store).catalogue(),
                new PlanStore(store).facts(),
                new PlanStore(store).plans(),
                new SavedGroupStore(store).groups(),
                new PlanStore(store).daily(),
                new PlanStore(store).log(),
                new Library(
                    playbooks.editions(),
                    playbooks.runs(),
                    Shipped.all(),
                    store.ids(),
                    Clock.systemUTC(),
                    store),
                playbooks.runs(),
                playbooks.advices()),
            ZoneId.of("Europe/Kyiv"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anEmptyStoreBecomesThePracticeBranchAndStaysIt() {
    // made by the command: it takes long, and other tests want the same file
    store.close();
    Practice.copy(folder.resolve("made.mv.db"));
    var made = Store.open(StoreUrl.file(folder.resolve("made")));
    begin(assertInstanceOf(Opened.Done.class, made).store());

    assertEquals(2005, count("client")); // five of them entered twice
    assertTrue(count("contact") > 20_000);
    for (var table : List.of("link", "holding", "consent", "note", "word_block"))
      assertTrue(count(table) > 700, table);
    var heard = EnumSet.noneOf(DailySignals.Kind.class);
    new PlanStore(store)
        .signals()
        .each(
            Objects.requireNonNull(Sample.ALL),
            TODAY,
            DailyLimits.USUAL,
            (_, _, kind, _) -> heard.add(kind));
    assertEquals(EnumSet.allOf(DailySignals.Kind.class), heard);
    var closed = new PlanStore(store).log().frozen();
    assertEquals(23, closed.size());
    assertEquals(YearMonth.from(TODAY).minusMonths(2), closed.getFirst().month());
    assertEquals(25, staff.employees().all().size());
    assertEquals(6, staff.departments().all().size()); // the branch and its five
    for (var role : Role.values())
      assertTrue(staff.employees().all().stream().anyMatch(e -> e.roles().contains(role)));
    var invitation = Words.in("uk").say(PracticeBranch.invitation());
    for (var guide : PracticeBranch.guides())
      assertTrue(invitation.contains(guide.login()), invitation);
    for (var guide : PracticeBranch.guides())
      assertTrue(staff.employees().byLogin(guide.login()).isPresent(), guide.login());
    for (var language : Words.LANGUAGES)
      for (var guide : PracticeBranch.guides())
        assertTrue(Words.in(language).has(guide.shows().key()), guide.shows().key());

    assertEquals(
        new PracticeOpened.Ready(TODAY),
        open.run(PracticeBranch.SEED, TODAY.plusDays(3), Progress.unseen()));

    assertEquals(5, questions(), "those who live together are not asked about");
  }

  /** How many pairs the search for duplicates asks about. */
  private long questions() {
    var doors = new KeyStore(store);
    var clock = Clock.systemUTC();
    var trail = new AuditTrail(staff.audit(), store.ids(), clock);
    try (var cores = new Cores()) {
      var search =
          new SearchBase(
              doors.entries(),
              doors.pairs(),
              doors.searches(),
              doors.learned(),
              cores,
              () -> Zones.USUAL,
              trail,
              store,
              clock);
      var done = search.due(clock.instant(), Progress.unseen());
      return assertInstanceOf(Searched.Done.class, done).fresh();
    }
  }

  @Test
  void aRealBranchIsLeftAlone() {
    found.run(
        new FoundBranch.Founding("Bank", "Branch", "UA", false, "chief", "C. Hief", "en", false),
        "a long pass phrase".toCharArray());

    assertInstanceOf(
        PracticeOpened.Taken.class, open.run(PracticeBranch.SEED, TODAY, Progress.unseen()));
    assertEquals(0, count("client"));
  }

  @Test
  void cancelledItLeavesNothing() {
    var cancelled =
        new Progress() {
          private double share;

          @Override
          public void at(double share, Text doing) {
            this.share = share;
          }

          @Override
          public boolean cancelled() {
            return share > 0.4;
          }
        };

    assertEquals(new PracticeOpened.Cancelled(), open.run(PracticeBranch.SEED, TODAY, cancelled));
    assertEquals(0, count("client"));
    assertTrue(staff.settings().branch().isEmpty());
    assertTrue(staff.employees().all().isEmpty());
  }

  private int count(String table) {
    return store.db().fetchCount(DSL.table(table));
  }
}
