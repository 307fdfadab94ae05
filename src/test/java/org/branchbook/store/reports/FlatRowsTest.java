package org.branchbook.store.reports;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchbook.reports.extract.FlatRows;
import org.branchbook.reports.extract.FlatTable;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlatRowsTest {
  /** What isn't read as it stands in the store. */
  private static final Set<FlatTable> COUNTED =
      Set.of(FlatTable.FACTS, FlatTable.PLANS, FlatTable.WHOLE_PLANS, FlatTable.FORECASTS);

  private static final Scope BORYS_ALONE = new Scope(Reach.OWN, BORYS, Set.of(), false);

  /** Anna's client 100, a VIP, and Borys's 101: something of everything with each. */
  private static FlatRows branch(Store store) {
    Sample.branch(store);
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, true)));
    clients.add(card(101, person("Ткач", "Ганна", ""), care(NORTH, BORYS, false)));
    var db = store.db();
    for (var id : List.of(100L, 101L)) {
      var whose = id == 100 ? ANNA.value() : BORYS.value();
      db.execute(
          "insert into contact (id, at, with_whom, channel, direction, purpose, result, text,"
              + " minutes, author_id, version) values"
              + " (?, timestamp with time zone '2026-11-02 09:00:00+00', 'secret', 'PHONE', 'OUT',"
              + " 'OFFER', 'DONE', 'secret', 5, ?, 1)",
          id + 100,
          whose);
      db.execute(
          "insert into contact_client values"
              + " (?, timestamp with time zone '2026-11-02 09:00:00+00', ?, 0)",
          id,
          id + 100);
      db.execute(
          "insert into task (id, kind, title, title_args, note, priority, author_id,"
              + " responsible_id, department_id, returned_because, due_on, postponed, items,"
              + " ticked, closed_words, made_at, place, version) values (?, 'CALL', 'secret', '',"
              + " 'secret', 'NORMAL', 11, ?, 1, '', date '2026-11-20', 0, 0, 0, '',"
              + " timestamp with time zone '2026-11-02 09:00:00+00', 1, 1)",
          id + 200,
          whose);
      db.execute(
          "insert into task_client (task_id, ordinal, client_id) values (?, 0, ?)", id + 200, id);
      db.execute(
          "insert into holding (id, client_id, kind, name, number, currency, amount, rate,"
              + " version) values (?, ?, 'LOAN', 'Кредит', '2620', 'UAH', 12.5, 18, 1)",
          id + 300,
          id);
      db.execute(
          "insert into deviation (id, client_id, found_with, found_on, counted_on, as_of, signs,"
              + " expected, fact, amount, part_volume, part_rate, part_fee, part_cost, part_loss,"
              + " part_product, part_linked, exchange, said, version) values (?, ?, ?,"
              + " date '2026-11-02', date '2026-11-02', 24321, 1, 10000, 4050, -5950, 0, 0, 0, 0,"
              + " 0, -5950, 0, 0, 'secret', 1)",
          id + 400,
          id,
          id);
      db.execute(
          "insert into advice (id, client_id, begun_with, piece, of_what, chance, worth, context,"
              + " lever, why, made_on, bank, version) values (?, ?, ?, 'CARD', '', 0.00001, 90000,"
              + " 1, 1, 'secret', date '2026-11-02', '', 1)",
          id + 500,
          id,
          id);
    }
    db.execute(
        "insert into link (id, from_id, to_id, type, share, status, source, reason, version)"
            + " values (700, 100, 101, 'OWNER', 60, 'CONFIRMED', 'secret', '', 1)");
    return new ReportStore(store).flat();
  }

  private static Set<String> read(FlatRows rows, FlatTable table, Scope scope) {
    var read = new TreeSet<String>();
    rows.each(
        table,
        scope,
        scope,
        cells -> {
          assertEquals(table.columns().size(), cells.length, table.file());
          read.add(
              Arrays.stream(cells)
                  .map(c -> Objects.toString(c, ""))
                  .collect(Collectors.joining("|")));
        });
    return read;
  }

  @Test
  void whatTellsIncomeNeedsTheRightToSeeIt() {
    for (var table :
        Set.of(
            FlatTable.FACTS,
            FlatTable.PLANS,
            FlatTable.FORECASTS,
            FlatTable.DEVIATIONS,
            FlatTable.ADVICE)) assertEquals(Privilege.INCOME_SEE, table.needed(), table.file());
  }

  @ParameterizedTest
  @EnumSource
  void eachTableIsCutToTheScopeAndHasNoWordsOfAnybody(Databases on) {
    try (var store = on.fresh()) {
      var rows = branch(store);
      assertEquals(2, rows.clients(ALL));
      assertEquals(1, rows.clients(BORYS_ALONE));
      var notVip = new Scope(Reach.ALL, BORYS, Set.of(), false);
      for (var table : FlatTable.values()) {
        if (COUNTED.contains(table)) continue;
        boolean link = table == FlatTable.LINKS;
        var all = read(rows, table, ALL);
        assertEquals(link ? 1 : 2, all.size(), table.file());
        assertEquals(0, all.stream().filter(r -> r.contains("secret")).count(), table.file());
        assertEquals(link ? 0 : 1, read(rows, table, BORYS_ALONE).size(), table.file());
        // of a task one sees that it is there, not with whom
        var seen = read(rows, table, notVip);
        assertEquals(link ? 0 : table == FlatTable.TASKS ? 2 : 1, seen.size(), table.file());
        assertEquals(0, seen.stream().filter(r -> r.contains("|100|")).count(), table.file());
      }
      assertEquals(
          Set.of("501|101|2026-11-02|2026-10|100.00|40.50|-59.50|0.00|0.00|0.00|-59.50|0.00|||||"),
          read(rows, FlatTable.DEVIATIONS, BORYS_ALONE));
      assertEquals(
          Set.of("601|101|CARD||0.000010|900.00|2026-11-02||||||"),
          read(rows, FlatTable.ADVICE, BORYS_ALONE));
    }
  }
}
