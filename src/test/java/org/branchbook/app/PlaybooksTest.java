package org.branchbook.app;

import static org.branchbook.app.MergeCardsTest.merged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.branchbook.base.Progress;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.Logged;
import org.branchbook.contacts.NextSteps;
import org.branchbook.duplicates.merge.Parted;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Cause;
import org.branchbook.playbooks.Doer;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.Ended;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Exit;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.PlaybookPolicy;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.Step;
import org.branchbook.playbooks.Trigger;
import org.branchbook.playbooks.Walked;
import org.branchbook.playbooks.acts.Begun;
import org.branchbook.playbooks.acts.Left;
import org.branchbook.playbooks.acts.StartPlaybook.Because;
import org.branchbook.playbooks.acts.Written;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.store.Databases;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.acts.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clients are led by playbooks, on both databases, through the rooms as the program has them. */
class PlaybooksTest {
  private static final Phrase CALL = Phrase.written("Call");
  private static final Phrase OFFER = Phrase.written("Prepare an offer");
  private static final Phrase FAREWELL = Phrase.written("Say farewell");

  private static Step step(Phrase title, Kind kind, int days, boolean waivable, Result... results) {
    return new Step(
        title,
        kind,
        Doer.RESPONSIBLE,
        Step.From.BEFORE,
        days,
        waivable,
        Phrase.written("Good day"),
        List.of(Phrase.written("Need")),
        List.of(results));
  }

  private static Plan plan(Trigger... triggers) {
    return new Plan(
        Phrase.written("Care"),
        Phrase.written("So that nobody is lost"),
        List.of(triggers),
        List.of(
            step(
                CALL,
                Kind.CALL,
                1,
                false,
                Result.next(Phrase.written("Needs something"))
                    .by(Set.of(Contact.Result.INTERESTED)),
                Result.step(Phrase.written("Goes away"), 2).by(Set.of(Contact.Result.DECLINED)),
                Result.end(Phrase.written("All is well"), Ending.REACHED)),
            step(OFFER, Kind.DOCUMENTS, 2, true, Result.step(Phrase.written("Refused"), 2)),
            step(FAREWELL, Kind.OTHER, 3, true, Result.end(Phrase.written("Gone"), Ending.MISSED))),
        Set.of(Exit.DECEASED, Exit.DO_NOT_CONTACT));
  }

  private static Edition inForce(TwoPrograms two, Plan plan) {
    var write = two.here.playbooks.write;
    var draft = now(write.fresh(two.head, plan));
    return now(write.putInForce(two.head, draft, LocalDate.now()));
  }

  private static Edition now(Written written) {
    return assertInstanceOf(Written.Done.class, written).now();
  }

  private static Run begun(TwoPrograms two, Client client, Edition edition) {
    return assertInstanceOf(
            Begun.Done.class,
            two.here.playbooks.start.run(two.head, client.id(), edition.playbook()))
        .run();
  }

  private static Run read(TwoPrograms two, Run run) {
    return two.here.playbooks.runs.find(run.id()).orElseThrow();
  }

  private static Task task(TwoPrograms two, Run run) {
    return two.here
        .tasks
        .tasks
        .find(Objects.requireNonNull(run.current()).task(), two.head.scope(Privilege.TASK_READ))
        .orElseThrow();
  }

  private static Outcome.Done done(Outcome outcome) {
    return assertInstanceOf(Outcome.Done.class, outcome);
  }

  private static Contact call(TwoPrograms two, Client client, Contact.Result result) {
    return new Contact(
        new ContactId(two.here.ids.next()),
        List.of(client.id()),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        result,
        "",
        Instant.now(),
        5,
        two.head.id(),
        null,
        null,
        0);
  }

  private static Logged.Done log(TwoPrograms two, Contact contact, Task task) {
    return assertInstanceOf(
        Logged.Done.class,
        two.here.contacts.logContact.run(
            two.head, contact, new NextSteps.Does(task.id(), task.version()), true));
  }

  @ParameterizedTest
  @EnumSource
  void aTaskDoneMovesTheClientOnByItsResult(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var edition = inForce(two, plan());
      var client = two.person(two.here, "Koval");
      var run = begun(two, client, edition);
      assertInstanceOf(
          Begun.There.class,
          two.there.playbooks.start.run(two.head, client.id(), edition.playbook()));
      var first = task(two, run);
      assertEquals(CALL.title(), first.subject().title());
      assertEquals(Kind.CALL, first.subject().kind());

      done(two.here.playbooks.endStep.run(two.head, first.id(), first.version(), 1, "Moves"));
      assertEquals(first.id(), task(two, read(two, run)).id(), "a call ends by its contact");
      log(two, call(two, client, Contact.Result.TALKED), first);
      var third = task(two, read(two, run));
      assertEquals(FAREWELL.title(), third.subject().title());
      assertEquals("Moves", read(two, run).walked().getFirst().said());

      done(two.here.tasks.perform.run(two.head, third.id(), third.version(), "Bye"));
      var end = Objects.requireNonNull(read(two, run).ended());
      assertEquals(Ending.MISSED, end.how());
      assertEquals(
          List.of(run.id()),
          two.there.playbooks.runs.ofClient(client.id(), 9).stream().map(Run::id).toList());
      begun(two, client, edition);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aContactEndsAStepByTheResultThatItProposesOrThatIsChosen(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var edition = inForce(two, plan());
      var client = two.person(two.here, "Koval");
      var run = begun(two, client, edition);
      var task = task(two, run);
      var does = new NextSteps.Does(task.id(), task.version());
      var talked = call(two, client, Contact.Result.TALKED);
      var logs = two.here.contacts.logContact;
      assertEquals(
          "playbooks.wrong.pick",
          assertInstanceOf(Logged.Wrong.class, logs.run(two.head, talked, does, true)).why().key(),
          "so or so: somebody has to say it");
      var pick = two.here.playbooks.pick;
      assertInstanceOf(
          Logged.Done.class, logs.run(two.head, talked, does.telling(pick.chosen(2)), true));
      assertEquals(Ending.REACHED, Objects.requireNonNull(read(two, run).ended()).how());

      var other = begun(two, two.person(two.here, "Bondar"), edition);
      var declined = call(two, client, Contact.Result.DECLINED);
      log(two, declined, task(two, other));
      assertEquals(1, read(two, other).walked().getFirst().result());
      assertEquals(FAREWELL.title(), task(two, read(two, other)).subject().title());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUndoneIsToBeDoneAgain(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var client = two.person(two.here, "Bondar");
      var his = begun(two, client, inForce(two, plan()));
      var call = task(two, his);
      var undo = log(two, call(two, client, Contact.Result.INTERESTED), call).tasks();
      var offer = task(two, read(two, his));
      assertEquals(OFFER.title(), offer.subject().title());
      two.here.tasks.undo.run(two.head, undo);
      assertEquals(call.id(), task(two, read(two, his)).id());
      assertEquals(1, read(two, his).walked().size());
      assertTrue(
          two.here.tasks.tasks.find(offer.id(), two.head.scope(Privilege.TASK_READ)).isEmpty(),
          "its task went again");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherTryStandsForTheCallInVain(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var client = two.person(two.here, "Koval");
      var run = begun(two, client, inForce(two, plan()));
      var contact = call(two, client, Contact.Result.NO_ANSWER);
      var undo = log(two, contact, task(two, run)).tasks();
      var again = task(two, read(two, run));
      assertEquals(contact.id().value(), again.id().value());
      assertEquals(0, read(two, run).walked().getLast().step());
      two.here.tasks.undo.run(two.head, undo);
      assertEquals(Objects.requireNonNull(run.current()).task(), task(two, read(two, run)).id());
      var other = call(two, client, Contact.Result.NO_ANSWER);
      log(two, other, task(two, read(two, run)));
      log(two, call(two, client, Contact.Result.INTERESTED), task(two, read(two, run)));
      assertEquals(OFFER.title(), task(two, read(two, run)).subject().title());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHeadWaivesWhatIsNotCompulsory(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var client = two.person(two.here, "Koval");
      var run = begun(two, client, inForce(two, plan()));
      var cancel = two.here.tasks.cancel;
      var first = task(two, run);
      assertInstanceOf(
          Outcome.Refused.class, cancel.run(two.head, first.id(), first.version(), "No need"));
      log(two, call(two, client, Contact.Result.INTERESTED), first);
      var offer = task(two, read(two, run));
      var nobody =
          two.head.with(
              new Rights(Map.of(Privilege.TASK_READ, Reach.ALL, Privilege.TASK_EDIT, Reach.ALL)));
      assertInstanceOf(
          Outcome.Refused.class, cancel.run(nobody, offer.id(), offer.version(), "No need"));
      done(cancel.run(two.head, offer.id(), offer.version(), "No need"));
      assertEquals(Walked.State.WAIVED, read(two, run).walked().get(1).state());
      assertEquals(FAREWELL.title(), task(two, read(two, run)).subject().title());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherRoomBeginsOneOnceForACause(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var client = two.person(two.here, "Koval");
      var begun = because(two, client, Shipped.DEVIATION, "7");
      var run = assertInstanceOf(Begun.Done.class, begun).run();
      assertEquals(new Cause(Beginning.PROGRAM, "7"), run.cause());
      var leave = two.here.playbooks.leave;
      leave.run(two.head, run.id(), read(two, run).version(), "The plan was wrong");
      assertInstanceOf(
          Begun.There.class, because(two, client, Shipped.DEVIATION, "7"), "the same deviation");
      assertInstanceOf(Begun.Done.class, because(two, client, Shipped.DEVIATION, "8"));
      assertInstanceOf(Begun.Done.class, because(two, client, Shipped.LEAVING, "8"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofManyTogetherEachIsBegunOnce(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var koval = two.person(two.here, "Koval");
      var moroz = two.person(two.here, "Moroz");
      assertInstanceOf(Begun.Done.class, because(two, koval, Shipped.DEVIATION, "7"));
      var all =
          Stream.of(koval, moroz, moroz)
              .map(c -> new Because(c, Shipped.DEVIATION, "8", UnaryOperator.identity()))
              .toList();
      var begun = two.here.store.inOne(() -> two.here.playbooks.start.because(all));
      assertInstanceOf(Begun.There.class, begun.get(0), "one goes on with him");
      var run = assertInstanceOf(Begun.Done.class, begun.get(1)).run();
      assertInstanceOf(Begun.There.class, begun.get(2), "begun just before");
      assertEquals(1, read(two, run).walked().size());
      assertEquals(moroz.id(), task(two, run).subject().client());
    }
  }

  private static Begun because(TwoPrograms two, Client client, String playbook, String of) {
    var one = new Because(client, playbook, of, UnaryOperator.identity());
    return two.here.store.inOne(() -> two.here.playbooks.start.because(List.of(one)).getFirst());
  }

  @ParameterizedTest
  @EnumSource
  void whoeverLeavesLeavesNoTask(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var client = two.person(two.here, "Koval");
      var run = begun(two, client, inForce(two, plan()));
      var task = task(two, run);
      var leave = two.here.playbooks.leave;
      assertInstanceOf(
          Left.Refused.class, leave.run(two.head, run.id(), read(two, run).version(), " "));
      assertInstanceOf(
          Left.Done.class, leave.run(two.head, run.id(), read(two, run).version(), "By mistake"));
      assertEquals(Ending.LEFT, Objects.requireNonNull(read(two, run).ended()).how());
      assertFalse(
          two.here
              .tasks
              .tasks
              .find(task.id(), two.head.scope(Privilege.TASK_READ))
              .orElseThrow()
              .open());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNightBeginsAndEndsOnce(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var edition =
          inForce(
              two,
              plan(
                  new Trigger(Beginning.SILENCE, 30, Set.of()),
                  new Trigger(Beginning.VIP, 0, Set.of())));
      for (int i = 0; i < 7; i++) two.person(two.here, "Koval" + i);
      var since = Instant.now();
      assertTrue(two.here.playbooks.startDue.isDue(since));
      var did = two.here.playbooks.startDue.due(since, Progress.unseen());
      assertEquals(PlaybookPolicy.USUAL.most(), did.begun(), "no more for one employee a day");
      assertFalse(two.there.playbooks.startDue.isDue(since), "the other program needn't");
      assertEquals(0, two.there.playbooks.startDue.due(since, Progress.unseen()).begun());
      var next = Instant.now().plusSeconds(1);
      assertEquals(2, two.there.playbooks.startDue.due(next, Progress.unseen()).begun());

      var run = two.here.playbooks.runs.open(new RunId(0), 1).getFirst();
      assertEquals(edition.id(), run.edition());
      two.here
          .store
          .db()
          .execute("update client set state = 'DECEASED' where id = ?", run.client().value());
      two.here.store.db().execute("update playbook_night set at = null");
      assertEquals(1, two.here.playbooks.startDue.due(next, Progress.unseen()).ended());
      var end = Objects.requireNonNull(read(two, run).ended());
      assertEquals(new Ended(end.at(), Ending.EXIT, "DECEASED", null), end);
    }
  }

  @ParameterizedTest
  @EnumSource
  void editionsThatClientsAreLedByStay(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var write = two.here.playbooks.write;
      var first = inForce(two, plan());
      var run = begun(two, two.person(two.here, "Koval"), first);
      assertInstanceOf(Written.Stale.class, write.save(two.head, first));
      var draft = now(write.draft(two.head, first.playbook()));
      assertEquals(draft, now(write.draft(two.head, first.playbook())), "one draft at a time");
      assertEquals(2, draft.number());
      var empty = new Plan(plan().name(), Phrase.NONE, List.of(), List.of(), Set.of());
      var saved = now(write.save(two.head, draft.with(empty, two.head.id(), draft.at())));
      assertInstanceOf(Written.Stale.class, write.save(two.head, draft));
      assertInstanceOf(
          Written.Wrong.class, write.putInForce(two.head, saved, LocalDate.now()), "no steps");
      var whole = saved.with(plan(), two.head.id(), saved.at());
      assertInstanceOf(
          Written.Refused.class,
          write.putInForce(two.head.with(Rights.NONE), whole, LocalDate.now()));
      var second = now(write.putInForce(two.head, whole, LocalDate.now()));
      var shelf = two.there.playbooks.library.shelf();
      assertEquals(second, shelf.inForce(first.playbook()).orElseThrow());
      assertEquals(first.id(), read(two, run).edition());
      now(write.retire(two.head, second, true));
      assertInstanceOf(
          Begun.Gone.class,
          two.here.playbooks.start.run(
              two.head, two.person(two.here, "Bondar").id(), first.playbook()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void mergedCardsGoOnByOne(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var edition = inForce(two, plan());
      var keep = two.person(two.here, "Koval");
      var goes = two.person(two.here, "Kowal");
      var one = begun(two, keep, edition);
      var other = begun(two, goes, edition);
      var done = merged(two, keep.id(), goes.id());
      assertEquals(2, two.here.playbooks.runs.ofClient(keep.id(), 9).size());
      two.here.playbooks.startDue.due(Instant.now(), Progress.unseen());
      assertEquals(Ending.JOINED, Objects.requireNonNull(read(two, other).ended()).how());
      assertTrue(read(two, one).open());
      assertInstanceOf(
          Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of()));
      assertEquals(goes.id(), read(two, other).client());
    }
  }
}
