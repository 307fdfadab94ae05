package org.branchbook.store.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Tables.Look;
import org.branchbook.io.tables.FileTables;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewTablesTest {
  @ParameterizedTest
  @EnumSource
  void aViewIsReadAsAFileIs(Databases on) {
    try (var store = on.fresh()) {
      store
          .db()
          .execute(
              "create view core_income as select cast('C1' as varchar(9)) client,"
                  + " date '2026-10-01' \"month\", cast(12.50 as numeric(9, 2)) interest,"
                  + " cast(1e8 as double precision) volume, cast(null as varchar(9)) fees");
      var url = store.db().connectionResult(c -> c.getMetaData().getURL());
      var user = store.db().connectionResult(c -> c.getMetaData().getUserName());
      var tables = new ViewTables(new FileTables());
      var file = tables.called(url, "core_income", user, new char[0]);
      assertEquals("core_income", tables.name(file));
      var seen = assertInstanceOf(Look.Seen.class, tables.look(file, Format.RECOGNISE));
      assertEquals(
          List.of("client", "month", "interest", "volume", "fees"),
          seen.header().stream().map(h -> h.toLowerCase(Locale.ROOT)).toList());
      try (var rows = tables.open(file, seen.format())) {
        var row = rows.next().orElseThrow();
        assertEquals(2, row.number());
        assertEquals(List.of("C1", "2026-10-01", "12.50"), row.cells().subList(0, 3));
        assertEquals(0, new BigDecimal("1e8").compareTo(number(row.cells().get(3))));
        assertFalse(row.cells().get(3).contains("E"));
        assertEquals("", row.cells().get(4));
        assertTrue(rows.next().isEmpty());
      }
      var evil = tables.called(url, "core_income; drop view core_income", user, new char[0]);
      assertInstanceOf(Look.Unreadable.class, tables.look(evil, Format.RECOGNISE));
      assertInstanceOf(Look.Seen.class, tables.look(file, Format.RECOGNISE));
    }
  }

  private static BigDecimal number(String cell) {
    return new BigDecimal(cell);
  }
}
