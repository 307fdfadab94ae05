package org.branchbook.store.clients;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.tax;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Note;
import org.branchbook.clients.Saved;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.connected.Related;
import org.branchbook.store.Databases;
import org.branchbook.store.links.groups.GroupStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientPapersTest {
  private static final Client OLENA = card(100, person("Коваленко", "Олена", ""));
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Holding holding(
      long id, String key, @Nullable LocalDate opened, @Nullable LocalDate closed, int version) {
    return new Holding(
        id,
        OLENA.id(),
        Holding.Kind.DEPOSIT,
        "Вклад «Стабільний»",
        "UA1",
        key,
        "UAH",
        new BigDecimal("1500.0000"),
        new BigDecimal("12.5000"),
        opened,
        null,
        closed,
        version);
  }

  @ParameterizedTest
  @EnumSource
  void consentsAndNotesStandNewestFirst(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      var papers = door.papers();
      var yes =
          new Consent(
              1, OLENA.id(), Channel.SMS, Consent.Purpose.MARKETING, true, "анкета", NOON, ANNA);
      var no =
          new Consent(
              2, OLENA.id(), null, Consent.Purpose.MARKETING, false, "", NOON.plusSeconds(1), ANNA);
      papers.add(yes);
      papers.add(no);
      assertEquals(List.of(no, yes), papers.consents(OLENA.id()));
      var first = new Note(3, OLENA.id(), "любить каву", ANNA, NOON);
      var second = new Note(4, OLENA.id(), "переїжджає", ANNA, NOON.plusSeconds(1));
      papers.add(first);
      papers.add(second);
      assertEquals(List.of(second, first), papers.notes(OLENA.id()));
      papers.removeConsent(2);
      assertEquals(List.of(yes), papers.consents(OLENA.id()));
      papers.removeNote(4);
      assertEquals(List.of(first), papers.notes(OLENA.id()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHoldingIsRemovedOverItsVersionOnly(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      var papers = door.papers();
      papers.save(holding(1, "", null, null, 1));
      assertFalse(papers.remove(holding(1, "", null, null, 2)));
      assertEquals(1, papers.holdings(OLENA.id()).size());
      assertTrue(papers.remove(holding(1, "", null, null, 1)));
      assertEquals(List.of(), papers.holdings(OLENA.id()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void runningHoldingsStandFirst(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      var papers = door.papers();
      var closed = holding(1, "", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), 1);
      var old = holding(2, "core:2", LocalDate.of(2020, 1, 1), null, 1);
      var recent = holding(3, "core:3", LocalDate.of(2024, 1, 1), null, 1);
      for (var h : List.of(closed, old, recent)) assertTrue(papers.save(h));
      assertEquals(List.of(recent, old, closed), papers.holdings(OLENA.id()));
      var ended = holding(2, "core:2", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 2, 2), 1);
      assertTrue(papers.save(ended));
      assertFalse(papers.save(ended));
      assertEquals(
          Map.of(
              "core:2",
              holding(2, "core:2", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 2, 2), 2)),
          door.holdings().known(List.of("core:2", "core:9")));
      door.holdings().removeAll(List.of(1L, 2L, 3L));
      assertEquals(List.of(), papers.holdings(OLENA.id()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyCardsAtOnceAreAsOneByOne(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var all = new ArrayList<Client>();
      for (int i = 0; i < 1200; i++)
        all.add(card(1000 + i, person("Прізвище" + i, "Ім’я", ""), tax("1000" + i)));
      all.add(card(5000, person("Двійник", "", ""), tax("10007"))); // of one before it
      var taken = door.bulk().addAll(all);
      assertEquals(Set.of(new ClientId(5000)), taken.keySet());
      assertEquals(new ClientId(1007), taken.get(new ClientId(5000)).of().client());
      var ids = all.stream().map(Client::id).toList();
      var there = door.bulk().find(ids);
      assertEquals(
          all.subList(0, 1200),
          all.stream().map(c -> there.get(c.id())).filter(c -> c != null).toList());
      assertEquals(
          Map.of("TAX:UA:10003", new ClientId(1003)),
          door.bulk().holders(List.of("TAX:UA:10003", "TAX:UA:5")));

      var gone = card(7000, person("Нема", "", ""));
      var stale = all.get(1).at(9);
      var saved =
          door.bulk()
              .saveAll(List.of(all.get(0), stale, gone, Sample.with(all.get(2), tax("10003"))));
      assertInstanceOf(Saved.Done.class, saved.get(all.get(0).id()));
      assertInstanceOf(Saved.Stale.class, saved.get(stale.id()));
      assertInstanceOf(Saved.Gone.class, saved.get(gone.id()));
      assertInstanceOf(Saved.Duplicate.class, saved.get(all.get(2).id()));
      // it was found before it was saved
      assertEquals(Set.of(all.getFirst().id()), door.bulk().removeFound(List.of(all.getFirst())));
      assertEquals(1, door.bulk().find(List.of(all.getFirst().id())).size());

      door.papers().add(new Note(3, all.get(5).id(), "лишається", ANNA, NOON));
      var groups = new GroupStore(store);
      groups.leads().add(new Lead(4, all.get(6).id(), ANNA, ANNA, NOON));
      groups
          .related()
          .add(
              new Related(
                  5,
                  all.get(7).id(),
                  Related.Ground.HEAD,
                  LocalDate.of(2026, 1, 1),
                  null,
                  "",
                  ANNA,
                  NOON));
      var held = Set.of(all.get(5).id(), all.get(6).id(), all.get(7).id());
      assertEquals(held, door.bulk().removeAll(ids));
      assertEquals(held, door.bulk().find(ids).keySet());
    }
  }
}
