package org.branchbook.app;

import static org.branchbook.app.MergeCardsTest.merged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.Logged;
import org.branchbook.duplicates.merge.Parted;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.FunnelLine;
import org.branchbook.playbooks.advice.FunnelPart;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.playbooks.advice.acts.AdviseClients;
import org.branchbook.playbooks.advice.acts.Answered;
import org.branchbook.playbooks.advice.acts.ChooseModel;
import org.branchbook.playbooks.advice.acts.ReadFunnel;
import org.branchbook.playbooks.advice.chances.Accepted;
import org.branchbook.playbooks.advice.chances.Model;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Databases;
import org.branchbook.store.playbooks.PlaybookStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Advice from its making to its sale, on both databases, through the rooms of the program. */
class AdviceTest {
  private static final LocalDate TODAY = LocalDate.now();

  private static Client client(TwoPrograms two, String family) {
    var client = two.person(two.here, family);
    two.here.clients.papers.save(holding(two, client.id(), Holding.Kind.ACCOUNT, null));
    return client;
  }

  private static Holding holding(
      TwoPrograms two, ClientId client, Holding.Kind kind, @Nullable LocalDate closes) {
    return new Holding(
        two.here.ids.next(),
        client,
        kind,
        "Stable",
        "1",
        "",
        "UAH",
        null,
        null,
        TODAY.minusDays(300),
        closes,
        null,
        0);
  }

  private static List<Advice> of(TwoPrograms two, Client client) {
    return two.there.advice.of.run(two.head, client.id());
  }

  private static Advice offer(TwoPrograms two, Client client) {
    return of(two, client).stream().filter(a -> a.piece().sale()).findFirst().orElseThrow();
  }

  private static Contact call(TwoPrograms two, Client client, Contact.Result result) {
    return new Contact(
        new ContactId(two.here.ids.next()),
        List.of(client.id()),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SALE,
        result,
        "",
        Instant.now(),
        5,
        two.head.id(),
        null,
        null,
        0);
  }

  private static Contact log(TwoPrograms two, Client client, Contact.Result result) {
    var contact = call(two, client, result);
    assertInstanceOf(Logged.Done.class, two.here.contacts.logContact.run(two.head, contact, true));
    return contact;
  }

  private static FunnelLine funnel(TwoPrograms two, Piece piece) {
    var read = two.here.advice.funnel.lines(two.head, TODAY, TODAY);
    return ((ReadFunnel.Read.Done<List<FunnelLine>>) read)
        .what().stream().filter(l -> l.piece() == piece).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void theNightAdvisesOnceAndTheCardWhatHasChangedSince(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var koval = client(two, "Koval");
      client(two, "Bondar");
      var since = Instant.now();
      var advise = two.here.advice.advise;
      assertTrue(advise.isDue(since));
      assertEquals(6, advise.due(since, Progress.unseen()), "three a client");
      assertFalse(two.there.advice.advise.isDue(since), "the other program needn’t");
      assertEquals(0, advise.due(Instant.now(), Progress.unseen()), "the same stands");
      var best = two.there.advice.top.of(two.head.scope(Privilege.CLIENT_READ), two.head.id(), 9);
      assertEquals(6, best.size());
      assertTrue(
          best.get(0).advice().factors().priority() >= best.get(5).advice().factors().priority());
      assertEquals(
          6, two.here.advice.top.of(two.head.scope(Privilege.CLIENT_READ), null, 9).size());

      var ends = holding(two, koval.id(), Holding.Kind.DEPOSIT, TODAY.plusDays(2));
      two.here.clients.papers.save(ends);
      var now = of(two, koval);
      assertEquals(3, now.size());
      assertEquals(Piece.RENEW_DEPOSIT, now.getFirst().piece());
      assertEquals(TODAY.plusDays(2), now.getFirst().due());
      assertEquals(now, of(two, koval), "nothing is written twice");
      assertEquals(List.of(), two.here.advice.of.run(two.head.with(Rights.NONE), koval.id()));
      assertTrue(two.here.advice.of.tellsWorth(two.head, koval.id()));
      var operator = two.head.with(Objects.requireNonNull(DefaultRights.all().get(Role.OPERATOR)));
      assertEquals(now, two.here.advice.of.run(operator, koval.id()));
      assertFalse(two.here.advice.of.tellsWorth(operator, koval.id()), "income is not for him");
    }
  }

  /** A base of which one client at a time is read, and which breaks off after so many. */
  private record Breaking(Situations all, AtomicInteger left) implements Situations {
    @Override
    public List<Situation> after(ClientId after, int most, LocalDate since) {
      if (left.getAndDecrement() == 0) throw new UncheckedIOException(new IOException("killed"));
      return all.after(after, 1, since);
    }

    @Override
    public List<Situation> of(ClientId client, LocalDate since) {
      return all.of(client, since);
    }

    @Override
    public ClientId skip(ClientId after, int places) {
      return all.skip(after, places);
    }

    @Override
    public int clients() {
      return all.clients();
    }
  }

  private static AdviseClients night(Rooms by, int clients) {
    var rows = new PlaybookStore(by.store);
    return new AdviseClients(
        new Breaking(rows.situations(), new AtomicInteger(clients)),
        rows.advices(),
        rows.models(),
        by.staff.policies,
        by.ids,
        by.clock,
        by.store);
  }

  @ParameterizedTest
  @EnumSource
  void aNightThatIsKilledGoesOnWithTheClientWhereItWas(Databases on) {
    try (var two = new TwoPrograms(on)) {
      for (var name : List.of("Koval", "Bondar", "Lysenko")) client(two, name);
      two.here.advice.advise.learn(Progress.unseen());
      var since = Instant.now();
      assertThrows(
          UncheckedIOException.class, () -> night(two.here, 2).due(since, Progress.unseen()));
      assertEquals(
          6, two.here.advice.top.of(two.head.scope(Privilege.CLIENT_READ), null, 99).size());
      assertTrue(two.there.advice.advise.isDue(since));
      assertEquals(3, night(two.there, 9).due(since, Progress.unseen()), "the third alone");
      assertEquals(0, night(two.here, 0).due(since, Progress.unseen()), "nobody is looked at");
      assertEquals(
          9, two.here.advice.top.of(two.head.scope(Privilege.CLIENT_READ), null, 99).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aContactMarksWhatWasOfferedSoldAndRefused(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var koval = client(two, "Koval");
      var offer = offer(two, koval);
      assertNotNull(two.here.advice.of.seen(two.head, of(two, koval)).getFirst().course().seen());
      var begun =
          assertInstanceOf(
              Answered.Begun.class, two.here.advice.answer.take(two.head, koval.id(), offer.id()));
      assertEquals(Channel.CALL, begun.by());
      log(two, koval, Contact.Result.NO_ANSWER);
      assertEquals(0, funnel(two, offer.piece()).offered(), "a call in vain offers nothing");
      var call = log(two, koval, Contact.Result.INTERESTED);
      assertEquals(1, funnel(two, offer.piece()).offered());
      assertInstanceOf(Undone.Done.class, two.here.contacts.undoContact.run(two.head, call));
      assertEquals(0, funnel(two, offer.piece()).offered());
      assertEquals(Optional.empty(), two.here.advice.answer.notNow(two.head, koval.id()));
      log(two, koval, Contact.Result.INTERESTED);
      var often =
          assertInstanceOf(
              Answered.Unwelcome.class,
              two.here.advice.answer.take(two.head, koval.id(), offer.id()),
              "one sales call in a fortnight");
      assertEquals(
          Optional.of(often.why()),
          two.here.advice.answer.notNow(two.head, koval.id()),
          "told before");
      two.here.clients.papers.save(
          holding(two, koval.id(), Objects.requireNonNull(offer.piece().line), null));
      assertTrue(of(two, koval).stream().noneMatch(a -> a.piece() == offer.piece()));
      var line = funnel(two, offer.piece());
      assertEquals(1, line.sold(), "the product itself tells that it was sold");
      var part = new FunnelPart(FunnelPart.Stage.SOLD, two.head.id(), offer.piece());
      assertEquals(
          List.of(offer.id()),
          two
              .here
              .advice
              .advices
              .behind(TODAY, TODAY, part, 9, two.head.scope(Privilege.CLIENT_READ))
              .stream()
              .map(r -> r.advice().id())
              .toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalHidesAndAComplaintStopsSelling(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var koval = client(two, "Koval");
      var offer = offer(two, koval);
      var answer = two.here.advice.answer;
      var quickly =
          assertInstanceOf(
                  Answered.Done.class,
                  answer.refuse(two.head, koval.id(), offer.id(), Refusal.ELSEWHERE))
              .now();
      var refused =
          assertInstanceOf(
                  Answered.Done.class, answer.elsewhere(two.head, quickly, " " + "M".repeat(130)))
              .now();
      assertInstanceOf(Answered.Gone.class, answer.elsewhere(two.head, quickly, "late"));
      assertInstanceOf(
          Answered.Gone.class, answer.refuse(two.head, koval.id(), offer.id(), Refusal.NOT_NOW));
      var no = refused.course().no();
      assertNotNull(no);
      assertEquals(TODAY.plusDays(180), no.until());
      assertEquals("M".repeat(120), no.bank());
      assertTrue(of(two, koval).stream().noneMatch(a -> a.piece() == offer.piece()));
      assertEquals(3, of(two, koval).size(), "the next best takes its place");
      answer.again(two.head, refused);
      assertTrue(of(two, koval).stream().anyMatch(a -> a.id().equals(offer.id())));

      two.here
          .store
          .db()
          .execute(
              "update contact set purpose = 'COMPLAINT' where id = ?",
              two.call(two.here, "", koval.id()).id().value());
      assertEquals(
          new Answered.Unwelcome(Text.of("advice.unwelcome.complaint", koval.name())),
          answer.take(two.head, koval.id(), offer.id()),
          "it was made before he complained");
      assertTrue(of(two, koval).stream().noneMatch(a -> a.piece().sale()));
      assertNull(offer.course().no());
    }
  }

  @ParameterizedTest
  @EnumSource
  void servicesAreLearnedFromOffersAndAHeadChoosesTheModel(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var koval = client(two, "Koval");
      var touch =
          of(two, koval).stream().filter(a -> a.piece() == Piece.CONTACT).findFirst().orElseThrow();
      var assumed = touch.factors().chance();
      two.here.advice.answer.take(two.head, koval.id(), touch.id());
      log(two, koval, Contact.Result.TALKED);
      var models = two.here.advice.models;
      two.here.advice.advise.learn(Progress.unseen());
      var learned = counted(models.inForce());
      assertEquals(1, learned.examples());
      assertEquals(1, learned.times());
      var before =
          new Model(
              Piece.CONTACT,
              TODAY.minusDays(1),
              true,
              false,
              40,
              0,
              0,
              null,
              new Accepted(Map.of("PERSON", new Accepted.Count(40, 0))),
              null,
              0,
              null,
              null);
      models.add(List.of(before, learned));
      assertEquals(
          List.of(TODAY, TODAY.minusDays(1)),
          models.kept().stream()
              .filter(m -> m.piece() == Piece.CONTACT)
              .map(Model::learned)
              .toList());
      var choose = two.here.advice.choose;
      assertInstanceOf(
          ChooseModel.Chosen.Refused.class,
          choose.run(two.head.with(Rights.NONE), Piece.CONTACT, before.learned(), true));
      assertInstanceOf(
          ChooseModel.Chosen.Gone.class,
          choose.run(two.head, Piece.CONTACT, TODAY.minusDays(9), true));
      assertInstanceOf(
          ChooseModel.Chosen.Done.class,
          choose.run(two.head, Piece.CONTACT, before.learned(), true));
      assertTrue(counted(models.inForce()).chosen());
      var other = client(two, "Bondar");
      assertTrue(
          two.here.advice.of.run(two.head, other.id()).stream()
              .noneMatch(a -> a.piece() == Piece.CONTACT && a.factors().chance() >= assumed),
          "forty refused");
      assertEquals(2, choose.compare(Piece.CONTACT).clients());
      two.here.advice.advise.learn(Progress.unseen());
      assertEquals(before.learned(), counted(models.inForce()).learned(), "the night keeps it");
    }
  }

  private static Model counted(List<Model> models) {
    return models.stream().filter(m -> m.piece() == Piece.CONTACT).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void adviceGoesWithMergedCardsAndComesBack(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var keep = client(two, "Koval");
      var goes = client(two, "Kowal");
      of(two, keep);
      var his = of(two, goes);
      var done = merged(two, keep.id(), goes.id());
      assertEquals(3, of(two, keep).size(), "what both were advised is advised once");
      assertInstanceOf(
          Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of()));
      assertEquals(
          his.stream().map(Advice::piece).toList(),
          of(two, goes).stream().map(Advice::piece).toList());
    }
  }
}
