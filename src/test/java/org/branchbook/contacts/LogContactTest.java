package org.branchbook.contacts;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Desk;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;
import org.branchbook.clients.card.Kept;
import org.branchbook.contacts.Contact.Direction;
import org.branchbook.contacts.Contact.Purpose;
import org.branchbook.contacts.Contact.Result;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskPolicy;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogContactTest {
  private final Client maria = Cards.maria();
  private Desk desk = new Desk(maria);
  private TaskDesk tasks = new TaskDesk(desk);
  private InMemoryContacts contacts = new InMemoryContacts(desk.clients);

  @BeforeEach
  void atNoon() {
    desk.now = LocalDateTime.of(2026, 11, 23, 12, 0).atZone(ZoneId.systemDefault()).toInstant();
  }

  private void with(State state) {
    desk.clients.put(Cards.with(maria, maria.care(), state));
  }

  private LogContact logContact() {
    return new LogContact(
        contacts,
        desk.papers,
        desk.access,
        desk.recordConsent(),
        new Welcome(InMemoryStaff.usual()),
        new Pressure(contacts, InMemoryStaff.usual()),
        FollowsContact.NOBODY,
        tasks.steps(),
        desk.trail,
        desk.clock,
        desk.work);
  }

  private Contact contact(Purpose purpose, Result result) {
    return new Contact(
        new ContactId(7),
        List.of(maria.id()),
        "",
        Channel.CALL,
        Direction.OUT,
        purpose,
        result,
        "asked for mortgage terms",
        desk.now,
        6,
        Cards.HRYTSENKO,
        new Contact.Promise("send the rate", LocalDate.of(2026, 11, 27), null),
        null,
        0);
  }

  private static Contact incoming(Contact c) {
    return new Contact(
        c.id(),
        c.clients(),
        c.with(),
        c.channel(),
        Direction.IN,
        c.purpose(),
        c.result(),
        c.text(),
        c.at(),
        c.minutes(),
        c.author(),
        c.promise(),
        c.next(),
        c.version());
  }

  @Test
  void aContactIsLoggedOnceWithItsLineOfTheAudit() {
    var call = contact(Purpose.SERVICE, Result.TALKED);
    assertEquals(new Logged.Done(call), logContact().run(Desk.HRYTSENKO, call, false));
    assertEquals(new Logged.Done(call), logContact().run(Desk.HRYTSENKO, call, false));
    assertEquals(List.of("CREATED contact"), desk.audit.acts());
    assertTrue(desk.audit.last().changes().contains(new Change("channel", "", "CALL")));
  }

  @Test
  void doNotCallHoldsEverywhereAtOnce() {
    logContact().run(Desk.HRYTSENKO, contact(Purpose.SALE, Result.DO_NOT_CALL), false);
    var consents = new Consents(desk.papers.consents(maria.id()));
    assertTrue(consents.doNotContact());
    assertEquals(
        Consents.Answer.REFUSED, consents.answer(Channel.EMAIL, Consent.Purpose.MARKETING));
    assertTrue(consents.lines().getFirst().source().contains("23.11.2026"));
    var later = contact(Purpose.SALE, Result.TALKED);
    assertEquals(
        new Logged.Unwelcome(Text.of("contacts.unwelcome.consent", maria.name())),
        logContact().run(Desk.HRYTSENKO, later, false));
  }

  @Test
  void aDeadClientIsNotCalled() {
    with(State.DECEASED);
    var call = contact(Purpose.SERVICE, Result.TALKED);
    assertEquals(
        new Logged.Unwelcome(Text.of("contacts.unwelcome.DECEASED", maria.name())),
        logContact().run(Desk.HRYTSENKO, call, false));
    assertEquals(List.of(), desk.audit.acts());
    assertInstanceOf(Logged.Done.class, logContact().run(Desk.HRYTSENKO, incoming(call), false));
  }

  @Test
  void whatTookPlaceIsLoggedAndOnRecordAsUnwelcome() {
    with(State.STOP_LIST);
    var call = contact(Purpose.SALE, Result.TALKED);
    assertInstanceOf(Logged.Unwelcome.class, logContact().run(Desk.HRYTSENKO, call, false));
    assertInstanceOf(Logged.Done.class, logContact().run(Desk.HRYTSENKO, call, true));
    assertEquals(List.of("CREATED contact", "OVERRODE contact"), desk.audit.acts());
    assertEquals("contacts.unwelcome.STOP_LIST", desk.audit.last().purpose());
  }

  @Test
  void offersAreNotMadeAtNight() {
    desk.now = desk.now.plus(Duration.ofHours(9));
    assertEquals(
        new Logged.Unwelcome(Text.of("contacts.unwelcome.hour", "09:00", "20:00")),
        logContact().run(Desk.HRYTSENKO, contact(Purpose.SALE, Result.TALKED), false));
    assertInstanceOf(
        Logged.Done.class,
        logContact().run(Desk.HRYTSENKO, contact(Purpose.SERVICE, Result.TALKED), false));
  }

  @Test
  void nobodyLogsForAnotherOrAheadOfTime() {
    var call = contact(Purpose.SERVICE, Result.TALKED);
    assertEquals(
        new Logged.Wrong(Text.of("contacts.wrong.author")),
        logContact().run(Desk.BONDAR, call, false));
    desk.now = desk.now.minus(Duration.ofDays(1));
    assertEquals(
        new Logged.Wrong(Text.of("contacts.wrong.future")),
        logContact().run(Desk.HRYTSENKO, call, false));
  }

  @Test
  void atTheCounterAVisitorsContactIsLogged() {
    var call = by(Cards.BONDAR);
    assertInstanceOf(Logged.Refused.class, logContact().run(Desk.BONDAR, call, false));
    desk.openCard().atTheCounter(Desk.BONDAR, maria.identifiers().getFirst(), "a deposit");
    assertInstanceOf(Logged.Done.class, logContact().run(Desk.BONDAR, call, false));
  }

  private Contact by(EmployeeId author) {
    var c = contact(Purpose.SERVICE, Result.TALKED);
    return new Contact(
        c.id(),
        c.clients(),
        c.with(),
        c.channel(),
        c.direction(),
        c.purpose(),
        c.result(),
        c.text(),
        c.at(),
        c.minutes(),
        author,
        null,
        null,
        0);
  }

  @Test
  void aMissingClientIsTold() {
    var c = contact(Purpose.SERVICE, Result.TALKED);
    var lost =
        new Contact(
            c.id(),
            List.of(maria.id(), new ClientId(404)),
            "",
            c.channel(),
            c.direction(),
            c.purpose(),
            c.result(),
            "",
            c.at(),
            0,
            c.author(),
            null,
            null,
            0);
    assertEquals(new Logged.Gone(), logContact().run(Desk.HRYTSENKO, lost, false));
    assertEquals(
        Optional.empty(), contacts.find(c.id(), Desk.HRYTSENKO.scope(Privilege.CONTACT_READ)));
  }

  @Test
  void aPromiseIsKeptAndTheHeadOfTheCardKnows() {
    var call = contact(Purpose.SERVICE, Result.TALKED);
    logContact().run(Desk.HRYTSENKO, call, false);
    var heads =
        new CardHeads(
            contacts,
            tasks.tasks,
            (_, _) -> new CardCounts.Counts(0, 0, 0, 0),
            desk.access,
            desk.clock);
    var head = heads.of(Desk.HRYTSENKO, maria);
    assertEquals(OptionalInt.of(38), head.age());
    assertEquals(call, head.last().contact());
    assertEquals(call, head.promise().contact());
    var keep = new KeepPromise(contacts, desk.access, desk.trail, desk.clock, desk.work);
    assertInstanceOf(Kept.Done.class, keep.run(Desk.HRYTSENKO, call.id(), true));
    assertEquals(0, heads.of(Desk.HRYTSENKO, maria).promises());
    assertEquals(
        List.of(new Change("promise kept", "", desk.now.toString())), desk.audit.last().changes());
    keep.run(Desk.HRYTSENKO, call.id(), false);
    assertEquals(1, heads.of(Desk.HRYTSENKO, maria).promises());
    assertInstanceOf(Kept.Gone.class, keep.run(Desk.BONDAR, call.id(), true), "not his to see");
  }

  private UndoContact undo() {
    return new UndoContact(
        contacts,
        desk.papers,
        desk.access,
        desk.recordConsent(),
        tasks.undo,
        FollowsContact.NOBODY,
        desk.trail,
        desk.work);
  }

  @Test
  void aLoggedContactIsTakenBackWithItsRefusal() {
    var call = contact(Purpose.SALE, Result.DO_NOT_CALL);
    logContact().run(Desk.HRYTSENKO, call, false);
    assertInstanceOf(Undone.Not.class, undo().run(Desk.BONDAR, call));
    assertEquals(new Undone.Done(), undo().run(Desk.HRYTSENKO, call));
    assertEquals(List.of(), desk.papers.consents(maria.id()));
    var scope = Desk.HRYTSENKO.scope(Privilege.CONTACT_READ);
    assertEquals(Optional.empty(), contacts.find(call.id(), scope));
    assertTrue(desk.audit.acts().contains("REVERTED contact"));
    assertTrue(desk.audit.acts().contains("REVERTED consent"));
    assertInstanceOf(Undone.Changed.class, undo().run(Desk.HRYTSENKO, call));
  }

  @Test
  void aKeptPromiseIsOpenedAgainUnlessTheContactWasChanged() {
    var call = contact(Purpose.SERVICE, Result.TALKED);
    logContact().run(Desk.HRYTSENKO, call, false);
    var keep = new KeepPromise(contacts, desk.access, desk.trail, desk.clock, desk.work);
    var kept = keep.run(Desk.HRYTSENKO, call.id(), true);
    var now = (Contact) assertInstanceOf(Kept.Done.class, kept).now();
    assertInstanceOf(Undone.Changed.class, undo().run(Desk.HRYTSENKO, call));
    assertEquals(new Undone.Done(), keep.undo(Desk.HRYTSENKO, now));
    var scope = Desk.HRYTSENKO.scope(Privilege.CONTACT_READ);
    assertEquals(1, contacts.promises(maria.id(), scope).size());
    assertEquals("REVERTED contact", desk.audit.acts().getLast());
    assertInstanceOf(Undone.Changed.class, keep.undo(Desk.HRYTSENKO, now));
  }

  private Contact next(Contact c, LocalDate on, EmployeeId who) {
    return next(c, new Contact.NextStep("offer the deposit", on, who));
  }

  private Contact next(Contact c, Contact.NextStep step) {
    return new Contact(
        c.id(),
        c.clients(),
        c.with(),
        c.channel(),
        c.direction(),
        c.purpose(),
        c.result(),
        c.text(),
        c.at(),
        c.minutes(),
        c.author(),
        c.promise(),
        step,
        0);
  }

  private Task task(long id) {
    return tasks
        .tasks
        .find(new TaskId(id), Desk.HRYTSENKO.scope(Privilege.TASK_READ))
        .orElseThrow();
  }

  @Test
  void theNextStepBecomesATaskInTheSameSaving() {
    var call =
        next(contact(Purpose.SERVICE, Result.TALKED), TaskDesk.MONDAY.plusDays(2), Cards.HRYTSENKO);
    var done = (Logged.Done) logContact().run(Desk.HRYTSENKO, call, false);
    logContact().run(Desk.HRYTSENKO, call, false);
    var task = task(7);
    assertEquals(new Title.Written("offer the deposit"), task.subject().title());
    assertEquals(List.of(maria.id()), task.subject().clients());
    assertEquals(Due.on(TaskDesk.MONDAY.plusDays(2)), task.due());
    assertEquals(LocalDate.of(2026, 11, 27), task.timing().promised(), "the promise made with it");
    var head =
        new CardHeads(
                contacts,
                tasks.tasks,
                (_, _) -> new CardCounts.Counts(0, 0, 0, 0),
                desk.access,
                desk.clock)
            .of(Desk.HRYTSENKO, maria);
    assertEquals(task.id(), head.next().id());
    assertEquals(new Undone.Done(), undo().run(Desk.HRYTSENKO, call, done.tasks()));
    assertEquals(Map.of(Cards.HRYTSENKO, 0), tasks.tasks.load(List.of(Cards.HRYTSENKO)));
    var past = next(call, TaskDesk.MONDAY.minusDays(1), Cards.HRYTSENKO);
    assertEquals(
        new Logged.Wrong(Text.of("tasks.wrong.past")),
        logContact().run(Desk.HRYTSENKO, past, false));
    assertInstanceOf(
        Logged.Refused.class,
        logContact()
            .run(Desk.HRYTSENKO, next(call, TaskDesk.MONDAY.plusDays(1), Cards.BONDAR), false));
  }

  @Test
  void aContactIsTheDoingOfItsTask() {
    tasks.give.run(
        Desk.HRYTSENKO,
        TaskDesk.task(500, TaskDesk.about("rate", maria.id()), Cards.HRYTSENKO, TaskDesk.MONDAY));
    var call = contact(Purpose.SERVICE, Result.TALKED);
    var old = new NextSteps.Does(new TaskId(500), 3);
    assertEquals(new Logged.Stale(task(500)), logContact().run(Desk.HRYTSENKO, call, old, false));
    assertTrue(contacts.find(call.id(), Desk.HRYTSENKO.scope(Privilege.CONTACT_READ)).isEmpty());
    var does = new NextSteps.Does(new TaskId(500), 1);
    var done = (Logged.Done) logContact().run(Desk.HRYTSENKO, call, does, false);
    assertEquals(7L, task(500).closing().contact());
    undo().run(Desk.HRYTSENKO, call, done.tasks());
    assertTrue(task(500).open());
  }

  @Test
  void whoDidNotAnswerIsCalledInAnotherPartOfTheDay() {
    logContact().run(Desk.HRYTSENKO, contact(Purpose.SERVICE, Result.NO_ANSWER), false);
    var due = task(7).due();
    assertEquals(new Due(TaskDesk.MONDAY, LocalTime.of(14, 0)), due);
    assertEquals(new Title.Told(Text.of("contacts.next.try")), task(7).subject().title());
  }

  @Test
  void theNextTryIsAnotherHourOfAWorkingDay() {
    assertEquals(new Due(TaskDesk.MONDAY.plusDays(1), LocalTime.of(10, 0)), tried(0, 16, 0));
    assertEquals(new Due(TaskDesk.MONDAY.plusDays(1), LocalTime.of(10, 0)), tried(0, 18, 30));
    assertEquals(new Due(TaskDesk.MONDAY, LocalTime.of(14, 0)), tried(0, 9, 0));
    assertEquals(new Due(TaskDesk.MONDAY.plusDays(7), LocalTime.of(10, 0)), tried(4, 17, 45));
    desk.now = at(4, 17, 45);
    logContact().run(Desk.HRYTSENKO, contact(Purpose.SERVICE, Result.CALL_BACK), false);
    assertEquals(
        new Due(TaskDesk.MONDAY.plusDays(7), LocalTime.of(10, 0)), task(7).due(), "at ten");
  }

  @Test
  void afterTheLastTryInVainAnotherChannelIsProposed() {
    desk.now = at(0, 10, 0);
    assertEquals(0, inVain(1, Result.NO_ANSWER));
    assertEquals(new Due(TaskDesk.MONDAY, LocalTime.of(14, 0)), task(1).due());
    desk.now = at(0, 17, 40);
    assertEquals(0, inVain(2, Result.ANSWERING_MACHINE));
    assertEquals(
        new Due(TaskDesk.MONDAY.plusDays(1), LocalTime.of(14, 0)),
        task(2).due(),
        "mornings and evenings were tried");
    desk.now = at(1, 14, 5);
    assertEquals(3, inVain(3, Result.BUSY));
    assertEquals(new Title.Told(Text.of("contacts.next.write", 3)), task(3).subject().title());
    assertEquals(Due.on(TaskDesk.MONDAY.plusDays(2)), task(3).due());
    assertEquals(0, inVain(4, Result.TALKED), "reached");
    assertEquals(0, inVain(5, Result.NO_ANSWER), "counted anew");
    assertEquals(new Title.Told(Text.of("contacts.next.try")), task(5).subject().title());
  }

  @Test
  void theCallThatWasSetIsDoneByCallingWhereverOneCallsFrom() {
    desk.now = at(0, 10, 0);
    inVain(1, Result.NO_ANSWER);
    desk.now = at(0, 14, 10);
    inVain(2, Result.NO_ANSWER);
    assertEquals(2L, task(1).closing().contact(), "the second try was this one");
    assertTrue(task(2).open());
    var call = contact(Purpose.SERVICE, Result.TALKED);
    var done = (Logged.Done) logContact().run(Desk.HRYTSENKO, call, false);
    assertEquals(7L, task(2).closing().contact(), "reached before the third");
    assertEquals(new Undone.Done(), undo().run(Desk.HRYTSENKO, call, done.tasks()));
    assertTrue(task(2).open());
  }

  @Test
  void aCallInVainIsNotTheOneSetForTomorrow() {
    desk.now = at(0, 10, 0);
    inVain(1, Result.CALL_BACK);
    inVain(2, Result.BUSY);
    assertTrue(task(1).open());
  }

  private int inVain(long id, Result result) {
    desk.now = desk.now.plusSeconds(1);
    var c = contact(Purpose.SERVICE, result);
    var call =
        new Contact(
            new ContactId(id),
            c.clients(),
            "",
            c.channel(),
            c.direction(),
            c.purpose(),
            result,
            "",
            desk.now,
            0,
            c.author(),
            null,
            null,
            0);
    return ((Logged.Done) logContact().run(Desk.HRYTSENKO, call, false)).inVain();
  }

  @Test
  void aCallBackAtAnHourIsATaskWithItsReminder() {
    var c = contact(Purpose.SERVICE, Result.CALL_BACK);
    var ten = new Due(TaskDesk.MONDAY.plusDays(1), LocalTime.of(10, 0));
    logContact().run(Desk.HRYTSENKO, next(c, new Contact.NextStep("", ten, c.author())), false);
    assertEquals(new Title.Told(Text.of("contacts.next.callBack")), task(7).subject().title());
    assertEquals(ten, task(7).due());
    assertEquals(at(1, 9, 55), task(7).timing().remind());
    var past = new Due(TaskDesk.MONDAY, LocalTime.of(11, 0));
    assertEquals(
        new Logged.Wrong(Text.of("tasks.wrong.past")),
        logContact()
            .run(Desk.HRYTSENKO, next(c, new Contact.NextStep("", past, c.author())), false));
  }

  private Due tried(int days, int hour, int minute) {
    desk.now = at(days, hour, minute);
    return NextTry.after(
            contact(Purpose.SERVICE, Result.NO_ANSWER),
            List.of(),
            WorkingCalendar.PLAIN,
            ContactPolicy.USUAL,
            TaskPolicy.USUAL)
        .orElseThrow();
  }

  private static Instant at(int days, int hour, int minute) {
    return TaskDesk.MONDAY
        .plusDays(days)
        .atTime(hour, minute)
        .atZone(ZoneId.systemDefault())
        .toInstant();
  }

  @Test
  void whoHasHeardEnoughOfOffersIsNotCalledAgain() {
    var first = contact(Purpose.SALE, Result.TALKED);
    assertInstanceOf(Logged.Done.class, logContact().run(Desk.HRYTSENKO, first, false));
    desk.now = desk.now.plus(Duration.ofDays(13));
    var again = numbered(8, contact(Purpose.SALE, Result.TALKED));
    assertEquals(
        new Logged.Unwelcome(
            Text.of("contacts.unwelcome.called", maria.name(), 14, LocalDate.of(2026, 12, 7))),
        logContact().run(Desk.HRYTSENKO, again, false));
    assertInstanceOf(
        Logged.Done.class,
        logContact()
            .run(Desk.HRYTSENKO, numbered(9, contact(Purpose.SERVICE, Result.TALKED)), false),
        "service doesn’t count");
    assertInstanceOf(Logged.Done.class, logContact().run(Desk.HRYTSENKO, again, true));
    desk.now = desk.now.plus(Duration.ofDays(18));
    var third = numbered(10, contact(Purpose.SALE, Result.TALKED));
    assertInstanceOf(
        Logged.Done.class,
        logContact().run(Desk.HRYTSENKO, third, false),
        "one of them within 30 days");
  }

  private static Contact numbered(long id, Contact c) {
    return new Contact(
        new ContactId(id),
        c.clients(),
        c.with(),
        c.channel(),
        c.direction(),
        c.purpose(),
        c.result(),
        c.text(),
        c.at(),
        c.minutes(),
        c.author(),
        null,
        null,
        0);
  }
}
