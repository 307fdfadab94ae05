package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Note;
import org.branchbook.clients.Phone;
import org.branchbook.clients.card.Consents;
import org.branchbook.clients.card.Opened;
import org.branchbook.duplicates.merge.Looked;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Merged;
import org.branchbook.duplicates.merge.Parted;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards are merged and come apart again, on both databases, by the program's own rooms. */
class MergeCardsTest {
  private static Client find(TwoPrograms two, ClientId id) {
    return two.here.clients.clients.find(id, two.head.scope(Privilege.CLIENT_READ)).orElseThrow();
  }

  private static Client edit(TwoPrograms two, ClientId id, UnaryOperator<ClientSheet> how) {
    var now = find(two, id);
    var sheet = how.apply(ClientSheet.of(now));
    var changed = ((ClientSheet.Read.Right) sheet.toClient(id, now.version())).client();
    return TwoPrograms.insisted(i -> two.here.clients.saveClient.run(two.head, changed, i));
  }

  private static Client numbered(TwoPrograms two, ClientId id, String number) {
    return edit(
        two, id, s -> s.withIdentifiers(List.of(Identifier.of(Identifier.Kind.TAX, "UA", number))));
  }

  private static MergeOrder order(TwoPrograms two, Set<String> right, ClientId... ids) {
    return new MergeOrder(
        ids[0],
        Arrays.stream(ids).map(id -> new MergeOrder.Seen(id, find(two, id).version())).toList(),
        List.of(),
        right);
  }

  static Merged.Done merged(TwoPrograms two, ClientId... ids) {
    return assertInstanceOf(
        Merged.Done.class, two.here.duplicates.mergeCards.run(two.head, order(two, Set.of(), ids)));
  }

  private static long note(TwoPrograms two, ClientId on, String text) {
    long id = two.here.ids.next();
    two.here.clients.papers.add(new Note(id, on, text, two.head.id(), Instant.now()));
    return id;
  }

  private static void consent(
      TwoPrograms two, ClientId of, Channel channel, boolean given, String at) {
    two.here.clients.papers.add(
        new Consent(
            two.here.ids.next(),
            of,
            channel,
            Consent.Purpose.MARKETING,
            given,
            "form",
            Instant.parse(at),
            two.head.id()));
  }

  @ParameterizedTest
  @EnumSource
  void theOldNumberLeadsToTheCardThatStayed(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other = two.person(two.here, "Kowal").id();
      two.call(two.here, "asked for terms", other);
      two.changes();
      var done = merged(two, one, other);
      assertEquals(one, done.now().id());
      var opened = two.there.clients.openCard.run(two.head, other, "");
      assertEquals(one, assertInstanceOf(Opened.Card.class, opened).client().id());
      assertTrue(
          two.changes()
              .containsAll(
                  List.of(
                      "client %1$d of %1$d".formatted(one.value()),
                      "client %1$d of %1$d".formatted(other.value()))));
      assertEquals(
          1,
          two.here
              .contacts
              .contacts
              .ofClient(one, Optional.empty(), 9, two.head.scope(Privilege.CONTACT_READ))
              .rows()
              .size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoMayNotOrSeesNotAllMergesNothing(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other = edit(two, two.person(two.here, "Kowal").id(), s -> s.withResponsible(null)).id();
      var reaches = new EnumMap<Privilege, Reach>(Privilege.class);
      reaches.putAll(two.head.rights().reaches());
      reaches.put(Privilege.CLIENT_READ, Reach.OWN);
      var order = order(two, Set.of(), one, other);
      var own = two.head.with(new Rights(reaches));
      assertInstanceOf(Merged.Refused.class, two.here.duplicates.mergeCards.run(own, order));
      assertInstanceOf(
          Looked.Refused.class,
          two.here.duplicates.readMerge.run(own, order.ids(), Set.of(), "merge"));
      reaches.put(Privilege.CLIENT_READ, Reach.ALL);
      reaches.put(Privilege.MERGE, Reach.NONE);
      var none = two.head.with(new Rights(reaches));
      assertInstanceOf(Merged.Refused.class, two.here.duplicates.mergeCards.run(none, order));
      var done =
          assertInstanceOf(Merged.Done.class, two.here.duplicates.mergeCards.run(two.head, order));
      assertInstanceOf(
          Parted.Refused.class, two.here.duplicates.undoMerge.run(none, done.id(), Map.of()));
      assertInstanceOf(
          Parted.Refused.class, two.here.duplicates.undoMerge.run(own, done.id(), Map.of()));
      assertEquals(List.of(), two.here.duplicates.mergeHistory.of(own, one));
      assertEquals(1, two.here.duplicates.mergeHistory.of(two.head, one).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsHardlyTheSameClientIsDoubted(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var alike = two.person(two.here, "Kowal").id();
      var other =
          edit(
                  two,
                  two.person(two.here, "Bondarenko").id(),
                  s -> s.with(ClientField.GIVEN_NAME, "Taras"))
              .id();
      var looked =
          two.here.duplicates.readMerge.run(
              two.head, List.of(one, alike, other), Set.of(), "merge");
      assertEquals(
          Set.of(other), assertInstanceOf(Looked.Here.class, looked).sight().doubts().keySet());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChangedMeanwhileIsNotMergedBlindly(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other = two.person(two.here, "Kowal").id();
      var order = order(two, Set.of(), one, other);
      two.rename(two.there, other, "Kovalenko");
      assertEquals(
          new Merged.Stale(List.of(other)), two.here.duplicates.mergeCards.run(two.head, order));
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoTaxNumbersSomebodySaysWhichIsRight(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = numbered(two, two.person(two.here, "Koval").id(), "3141592650").id();
      var other = numbered(two, two.person(two.here, "Kowal").id(), "2718281821").id();
      var asked =
          assertInstanceOf(
              Merged.Undecided.class,
              two.here.duplicates.mergeCards.run(two.head, order(two, Set.of(), one, other)));
      var right = asked.contested().getFirst().claims().getLast().hardKey();
      var done =
          assertInstanceOf(
              Merged.Done.class,
              two.here.duplicates.mergeCards.run(two.head, order(two, Set.of(right), one, other)));
      assertEquals(
          List.of(true, false),
          done.now().identifiers().stream().map(Identifier::disputed).toList());
      assertEquals(one, two.here.clients.clients.holder(right).orElseThrow().client());
      var back =
          assertInstanceOf(
              Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of()));
      for (var card : back.cards())
        assertEquals(
            List.of(false), card.identifiers().stream().map(Identifier::disputed).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalOutlivesAConsentOnAnotherCard(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other = two.person(two.here, "Kowal").id();
      consent(two, other, Channel.CALL, false, "2026-01-01T10:00:00Z");
      consent(two, one, Channel.CALL, true, "2026-02-01T10:00:00Z");
      var done = merged(two, one, other);
      var all = new Consents(two.here.clients.papers.consents(one));
      assertEquals(Consents.Answer.REFUSED, all.answer(Channel.CALL, Consent.Purpose.MARKETING));
      two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of());
      assertEquals(1, two.here.clients.papers.consents(one).size());
      assertEquals(1, two.here.clients.papers.consents(other).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCameLaterStaysUnlessItPointsToTheOtherCard(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other =
          edit(
                  two,
                  two.person(two.here, "Kowal").id(),
                  s -> s.withPhones(List.of(new Phone("+380671234567", ""))))
              .id();
      long before = note(two, other, "from before");
      var done = merged(two, one, other);
      long stays = note(two, one, "came later");
      long points = note(two, one, "call back on 067 123 45 67");
      long chosen = note(two, one, "somebody knows better");
      consent(two, one, Channel.EMAIL, false, "2026-03-01T10:00:00Z");
      var parting = two.here.duplicates.undoMerge.look(two.head, done.id()).orElseThrow();
      var shares = new HashMap<Thing.Name, ClientId>();
      parting.later().forEach(l -> shares.put(l.told().thing().name(), l.to()));
      assertEquals(other, shares.get(new Thing.Name("note", Long.toString(points))));
      assertEquals(one, shares.get(new Thing.Name("note", Long.toString(stays))));
      shares.put(new Thing.Name("note", Long.toString(chosen)), other);
      assertInstanceOf(
          Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, done.id(), shares));
      assertEquals(
          List.of(stays), two.here.clients.papers.notes(one).stream().map(Note::id).toList());
      assertEquals(
          Set.of(before, points, chosen),
          Set.copyOf(two.here.clients.papers.notes(other).stream().map(Note::id).toList()));
      // nobody knows on which card he would have refused
      for (var card : List.of(one, other))
        assertEquals(
            Consents.Answer.REFUSED,
            new Consents(two.here.clients.papers.consents(card))
                .answer(Channel.EMAIL, Consent.Purpose.MARKETING));
      assertInstanceOf(
          Parted.Already.class, two.here.duplicates.undoMerge.run(two.head, done.id(), shares));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChangedSinceStaysChanged(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other = two.person(two.here, "Kowal").id();
      var done = merged(two, one, other);
      edit(two, one, s -> s.with(ClientField.EMPLOYER, "Mill"));
      assertEquals(
          Set.of(ClientField.EMPLOYER),
          two.here.duplicates.undoMerge.look(two.head, done.id()).orElseThrow().changed());
      two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of());
      assertEquals("Mill", ClientSheet.of(find(two, one)).text(ClientField.EMPLOYER));
      assertEquals("Koval Olena", find(two, one).name());
      assertEquals("Kowal Olena", find(two, other).name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNumberThatIsAnothersByNowKeepsTheCardAway(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var one = two.person(two.here, "Koval").id();
      var other = numbered(two, two.person(two.here, "Kowal").id(), "2718281821").id();
      var third = two.person(two.here, "Third").id();
      var done = merged(two, one, other);
      edit(two, one, s -> s.withIdentifiers(List.of()));
      numbered(two, third, "2718281821");
      var taken =
          assertInstanceOf(
              Parted.Taken.class, two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of()));
      assertEquals(third, taken.by().client());
      assertEquals(one, two.here.duplicates.merges.now(other));
      edit(two, third, s -> s.withIdentifiers(List.of()));
      assertInstanceOf(
          Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, done.id(), Map.of()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMergeBelowAnotherIsTakenBackAndTheOtherHolds(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var a = two.person(two.here, "Aaa").id();
      var b = two.person(two.here, "Bbb").id();
      var c = two.person(two.here, "Ccc").id();
      long ofB = note(two, b, "of b");
      var first = merged(two, a, b);
      long later = note(two, a, "later");
      var second = merged(two, c, a);
      edit(two, c, s -> s.with(ClientField.EMPLOYER, "Mill"));
      assertEquals(c, two.here.duplicates.merges.now(b));
      assertInstanceOf(
          Parted.Done.class, two.here.duplicates.undoMerge.run(two.head, first.id(), Map.of()));
      assertEquals(c, two.here.duplicates.merges.now(a));
      assertEquals(b, two.here.duplicates.merges.now(b));
      assertEquals("Mill", ClientSheet.of(find(two, c)).text(ClientField.EMPLOYER));
      assertEquals(List.of(ofB), two.here.clients.papers.notes(b).stream().map(Note::id).toList());
      assertEquals(
          List.of(later), two.here.clients.papers.notes(c).stream().map(Note::id).toList());
      two.here.duplicates.undoMerge.run(two.head, second.id(), Map.of());
      assertEquals("Aaa Olena", find(two, a).name());
      assertEquals(
          List.of(later), two.here.clients.papers.notes(a).stream().map(Note::id).toList());
      assertEquals("Mill", ClientSheet.of(find(two, c)).text(ClientField.EMPLOYER));
    }
  }

  /** Somebody writes a note on a card while it goes into another: it is there, or he is told. */
  @ParameterizedTest
  @EnumSource
  void whatIsWrittenAtTheSameMomentIsNotLost(Databases on) throws Exception {
    try (var two = new TwoPrograms(on)) {
      for (int i = 0; i < 12; i++) {
        var one = two.person(two.here, "Koval").id();
        var other = two.person(two.here, "Kowal").id();
        var written = new CountDownLatch(1);
        int wait = i * 12;
        var note =
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    two.there.store.inOne(
                        () -> {
                          two.there.clients.writeNote.add(two.head, other, "now");
                          written.countDown();
                          pause(wait);
                        });
                    return true;
                  } catch (RuntimeException e) {
                    return false;
                  }
                });
        written.await(5, TimeUnit.SECONDS);
        Merged merged;
        try {
          merged = two.here.duplicates.mergeCards.run(two.head, order(two, Set.of(), one, other));
        } catch (RuntimeException e) {
          merged = new Merged.Gone(other); // it failed as a whole, and may be tried again
        }
        boolean kept = note.get(20, TimeUnit.SECONDS);
        var there = new HashSet<Long>();
        for (var card : List.of(one, two.here.duplicates.merges.now(other)))
          two.here.clients.papers.notes(card).forEach(n -> there.add(n.id()));
        assertEquals(kept ? 1 : 0, there.size(), on::toString);
        assertTrue(kept || merged instanceof Merged.Done);
      }
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
