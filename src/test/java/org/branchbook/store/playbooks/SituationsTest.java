package org.branchbook.store.playbooks;

import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Standing;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SituationsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Identifier paper(String number, LocalDate expires) {
    return new Identifier(Identifier.Kind.PASSPORT, "UA", "", "", number, "", null, expires, false);
  }

  @ParameterizedTest
  @EnumSource
  void whatOneNumberTellsIsReadWithTheCard(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(
          card(
              100,
              person("Коваль", "Анна", ""),
              paper("123456", DAY.plusDays(90)),
              paper("234567", DAY.plusDays(9))));
      for (int i = 1; i <= 3; i++) {
        var firm = card(100 + i, organisation("ТОВ «Ріка " + i + "»", "Ріка " + i));
        clients.add(i == 3 ? firm : with(firm, firm.party(), firm.phones(), Standing.PROSPECT));
        store
            .db()
            .execute(
                "insert into link (id, from_id, to_id, type, share, status, source, reason,"
                    + " version) values (?, 100, ?, 'OWNER', 60, 'CONFIRMED', '', '', 1)",
                700 + i,
                100 + i);
      }
      for (int i = 0; i < 2; i++)
        store
            .db()
            .execute(
                "insert into deviation (id, client_id, found_with, open_with, found_on, counted_on,"
                    + " as_of, signs, expected, fact, amount, part_volume, part_rate, part_fee,"
                    + " part_cost, part_loss, part_product, part_linked, exchange, said, version)"
                    + " values (?, ?, ?, ?, date '2026-11-02', date '2026-11-02', 24321, 1, 10000,"
                    + " 4050, -5950, 0, 0, 0, 0, 0, -5950, 0, 0, '', 1)",
                800 + i,
                101 + i,
                101 + i,
                i == 0 ? 101L : null);
      var situations = new PlaybookStore(store).situations();
      var all = situations.after(new ClientId(0), 9, DAY.minusDays(400));
      assertEquals(
          List.of(100L, 101L, 102L, 103L), all.stream().map(s -> s.client().value()).toList());
      var person = all.getFirst();
      assertEquals(DAY.plusDays(9), person.expires());
      assertEquals(2, person.introduces(), "the third is a client");
      assertEquals(0, person.gap());
      assertEquals(5950, all.get(1).gap());
      assertEquals(0, all.get(2).gap(), "it has ended");
      assertEquals(0, all.get(1).introduces());
      assertNull(all.get(1).expires());
      assertEquals(5950, situations.of(all.get(1).client(), DAY.minusDays(400)).getFirst().gap());
    }
  }
}
