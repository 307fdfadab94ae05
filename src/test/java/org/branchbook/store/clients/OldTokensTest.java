package org.branchbook.store.clients;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.tax;
import static org.branchbook.store.db.Tables.WORD_BLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.jooq.SQLDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tokens that older programs wrote, a row for each, become blocks. */
class OldTokensTest {
  @ParameterizedTest
  @EnumSource
  void oldTokensFindAndAreTakenAway(Databases on) throws IOException {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var olena = card(100, person("Коваленко", "Олена", "Петрівна"), tax("2938407561"));
      door.clients().add(olena);
      var db = store.db();
      db.execute("delete from word_block");
      db.execute("create table client_word (ranking smallint, word varchar(32), client_id bigint)");
      db.execute("create table client_digits (packed bigint)");
      db.execute("insert into client_word values (0, 'kovalenko', 100), (0, 'olena', 100)");
      for (var run : List.of("29384075", "38407561", "407561", "7561", "38067123"))
        db.execute("insert into client_digits values (?)", packed(run));
      migrate(store, "V010_1__word_blocks.sql");
      migrate(store, "V010_3__digits_in_blocks.sql");

      for (var typed : List.of("олена ков", "2938", "9384", "7561", "3806"))
        assertEquals(1, door.finder().find(typed, 5, ALL).size(), typed);
      assertEquals(0, door.finder().find("2937", 5, ALL).size());
      door.bulk().removeAll(List.of(olena.id()));
      assertEquals(0, db.fetchCount(WORD_BLOCK));
    }
  }

  private static long packed(String run) {
    long packed = 0;
    for (int i = 0; i < 8; i++)
      packed = packed * 11 + (i < run.length() ? run.charAt(i) - '0' + 1 : 0);
    return packed << 35 | 100;
  }

  private static void migrate(Store store, String script) throws IOException {
    var vendor = store.db().dialect() == SQLDialect.H2 ? "h2" : "postgresql";
    try (var in = OldTokensTest.class.getResourceAsStream("/db/vendor/" + vendor + "/" + script)) {
      var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
      for (var statement : sql.split(";")) if (!statement.isBlank()) store.db().execute(statement);
    }
  }
}
