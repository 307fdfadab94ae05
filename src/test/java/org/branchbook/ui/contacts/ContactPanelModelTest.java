package org.branchbook.ui.contacts;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Desk;
import org.branchbook.clients.State;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.NextSteps;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.TaskId;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Cut;
import org.junit.jupiter.api.Test;

class ContactPanelModelTest {
  private final ContactDesk at = new ContactDesk(Background.atOnce());
  private final ContactPanelModel model = at.panel();

  @Test
  void aContactIsLoggedAndThePanelCloses() {
    model.begin(at.maria.id());
    model.text.set("asked for terms");
    model.ahead.promise.set("send the rate");
    model.ahead.promiseBy.set("пт");
    model.minutes.set("6");
    model.save(false);
    var contact = at.logged(at.maria.id()).getFirst().contact();
    assertEquals(6, contact.minutes());
    assertEquals(
        new Contact.Promise("send the rate", LocalDate.of(2026, 11, 27), null), contact.promise());
    assertEquals(1, at.closed.get());
    assertEquals("", model.text.get(), "the panel is blank for the next");
    assertEquals(
        Text.of("contacts.panel.logged", at.maria.name()), at.notices.shown().getFirst().text());
  }

  @Test
  void aContactThatDoesATaskSaysWhich() {
    var title = Text.of("tasks.written", "Call about the rate");
    var task = new NextSteps.Does(new TaskId(77), 1);
    model.begin(at.maria.id(), Channel.MEETING, new ContactPanelModel.Doing(task, title));
    assertEquals(Channel.MEETING, model.channel.get());
    assertEquals(new ContactPanelModel.Doing(task, title), model.doing.get());
    model.save(false);
    assertEquals(Text.of("contacts.panel.gone"), model.problem.get(), "there is no such task");
    assertTrue(at.logged(at.maria.id()).isEmpty(), "both are kept, or neither");
    model.doing.set(null);
    model.save(false);
    assertEquals(1, at.logged(at.maria.id()).size());
  }

  @Test
  void aContactAboutSomethingIsFilledInAndLeavesWhatWasWritten() {
    var about =
        new About(
            Text.of("tasks.written", "Offer a loan"), Contact.Purpose.SALE, "Ask again", "+7");
    model.begin(at.maria.id(), Channel.EMAIL, about);
    assertEquals(at.maria.id(), model.clients.getFirst().id());
    assertEquals(Channel.EMAIL, model.channel.get());
    assertEquals(Contact.Purpose.SALE, model.purpose.getValue());
    assertEquals("Ask again", model.ahead.next.get());
    assertEquals("+7", model.ahead.nextOn.get());
    model.result.set(Contact.Result.DECLINED);
    assertEquals("", model.ahead.next.get(), "nobody is asked who has declined");
    model.begin(at.dawn.id());
    model.text.set("half a sentence");
    model.begin(at.dawn.id(), Channel.EMAIL, about);
    assertEquals("half a sentence", model.text.get());
    assertEquals(about, model.about.get());
  }

  @Test
  void anotherClientsDraftIsKept() {
    model.begin(at.maria.id());
    model.text.set("half a sentence");
    model.begin(at.dawn.id());
    assertEquals("", model.text.get());
    model.begin(at.maria.id());
    assertEquals("half a sentence", model.text.get());
    assertEquals(at.maria.id(), model.clients.getFirst().id());
    assertEquals(1, model.clients.size());
  }

  @Test
  void noAnswerIsLoggedAtOnceUnlessSomethingIsBeingWritten() {
    model.noAnswer(at.maria.id());
    var contact = at.logged(at.maria.id()).getFirst().contact();
    assertEquals(Contact.Result.NO_ANSWER, contact.result());
    assertEquals(Contact.Direction.OUT, contact.direction());
    int before = at.logged(at.maria.id()).size();
    model.begin(at.maria.id());
    model.text.set("half a sentence");
    model.noAnswer(at.maria.id());
    assertEquals(before, at.logged(at.maria.id()).size());
    assertEquals("half a sentence", model.text.get());
  }

  @Test
  void theWishNotToBeCalledIsForgottenWithThePanel() {
    model.begin(at.maria.id());
    model.wantsNoCalls();
    assertEquals(Contact.Result.DO_NOT_CALL, model.result.get());
    model.begin(at.maria.id());
    assertEquals(Contact.Result.TALKED, model.result.get());
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() {
    model.ahead.promise.set("send the rate");
    model.ahead.nextOn.set("some day");
    model.minutes.set("long");
    model.save(false);
    assertEquals(Text.of("contacts.panel.noClient"), model.clientError.get());
    assertEquals(Text.of("contacts.panel.when"), model.ahead.promiseError.get());
    model.ahead.promiseBy.set(" ");
    assertNull(model.ahead.promiseError.get(), "mended, or being mended");
    assertEquals(Text.of("contacts.panel.what"), model.ahead.nextError.get());
    assertEquals(Text.of("clients.wrong.number", "long"), model.minutesError.get());
    assertEquals(0, at.closed.get());
  }

  @Test
  void aPastDayIsNoPromise() {
    model.begin(at.maria.id());
    model.ahead.promise.set("send the rate");
    model.ahead.promiseBy.set("1.11.2026");
    model.save(false);
    assertEquals(Text.of("contacts.panel.past", "2026-11-01"), model.ahead.promiseError.get());
  }

  @Test
  void theCallThatWasSetIsSaidToBeDone() {
    model.noAnswer(at.maria.id());
    assertEquals(
        Text.of("contacts.panel.logged", at.maria.name()), at.notices.shown().getLast().text());
    model.begin(at.maria.id());
    model.save(false);
    assertEquals(
        Text.of("contacts.panel.loggedAndDone", at.maria.name()),
        at.notices.shown().getLast().text());
  }

  @Test
  void aCallBackNeedsNoMoreThanItsHour() {
    model.begin(at.maria.id());
    model.result.set(Contact.Result.CALL_BACK);
    model.ahead.nextOn.set("11:00");
    model.save(false);
    assertEquals(
        Text.of("contacts.panel.pastHour", "2026-11-23", "11:00"), model.ahead.nextError.get());
    model.ahead.nextOn.set("завтра 10");
    model.save(false);
    assertEquals(
        new Contact.NextStep(
            "", new Due(LocalDate.of(2026, 11, 24), LocalTime.of(10, 0)), Desk.HRYTSENKO.id()),
        at.logged(at.maria.id()).getFirst().contact().next());
  }

  @Test
  void theResultSuggestsThePurposeUnlessOneWasChosen() {
    assertEquals(Contact.Purpose.SERVICE, model.purpose.getValue());
    model.result.set(Contact.Result.INTERESTED);
    assertEquals(Contact.Purpose.SALE, model.purpose.getValue());
    model.chosenPurpose.set(Contact.Purpose.DEBT);
    model.result.set(Contact.Result.SALE);
    assertEquals(Contact.Purpose.DEBT, model.purpose.getValue());
  }

  @Test
  void anUnwelcomeContactIsLoggedOnlyIfItTookPlace() {
    at.desk.clients.put(Cards.with(at.maria, at.maria.care(), State.DECEASED));
    model.begin(at.maria.id());
    model.save(false);
    assertEquals(Text.of("contacts.unwelcome.DECEASED", at.maria.name()), model.unwelcome.get());
    assertEquals(List.of(), at.logged(at.maria.id()));
    model.save(true);
    assertEquals(1, at.logged(at.maria.id()).size());
  }

  @Test
  void whatWasTypedIsThereAgainInAPanelMadeAnew() {
    var panel = at.panel();
    panel.begin(at.maria.id());
    panel.text.set("asked for terms,\ntwo lines");
    panel.channel.set(Channel.EMAIL);
    panel.ahead.promise.set("send the rate");
    panel.ahead.promiseBy.set("fri");
    var again = at.panel();
    again.begin(at.maria.id());
    assertEquals("asked for terms,\ntwo lines", again.text.get());
    assertEquals(Channel.EMAIL, again.channel.get());
    assertEquals("fri", again.ahead.promiseBy.get());
    assertEquals(at.maria.id(), again.clients.getFirst().id());
    assertNotNull(again.draft().get().restored().get());
    again.draft().get().discard();
    assertEquals("", again.text.get());
    assertEquals(at.maria.id(), again.clients.getFirst().id());
    assertEquals(List.of(), at.drafts.all());
  }

  @Test
  void aLoggedContactLeavesNoDraftAndCanBeTakenBack() {
    var panel = at.panel();
    panel.begin(at.maria.id());
    panel.text.set("by mistake");
    panel.save(false);
    assertEquals(List.of(), at.drafts.all());
    assertTrue(at.notices.undo());
    assertEquals("kit.undone", at.notices.shown().getLast().text().key());
    assertEquals(
        List.of(),
        at.contacts
            .ofClient(
                at.maria.id(), Optional.empty(), 9, Desk.HRYTSENKO.scope(Privilege.CONTACT_READ))
            .rows());
  }

  @Test
  void whatWasCutOffIsSaidAndStaysToBeSaved() {
    var line = new Cut();
    var at = new ContactDesk(line);
    var model = at.panel();
    model.begin(at.maria.id());
    model.text.set("asked for terms");
    line.cut = true;
    model.save(false);
    assertEquals(Cut.SAID, model.problem.get());
    assertEquals("asked for terms", model.text.get());
    assertEquals(0, at.closed.get());
    line.cut = false;
    model.save(false);
    assertEquals(1, at.logged(at.maria.id()).size());
  }
}
