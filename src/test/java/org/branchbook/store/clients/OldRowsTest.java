package org.branchbook.store.clients;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.tax;
import static org.branchbook.store.db.Tables.WORD_BLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Identifier;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.jooq.SQLDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tokens that older programs wrote, a row for each, become blocks. */
class OldRowsTest {
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
      var vendor = db.dialect() == SQLDialect.H2 ? "h2" : "postgresql";
      migrate(store, "vendor/" + vendor + "/V010_1__word_blocks.sql");
      migrate(store, "vendor/" + vendor + "/V010_3__digits_in_blocks.sql");

      for (var typed : List.of("олена ков", "2938", "9384", "7561", "3806"))
        assertEquals(1, door.finder().find(typed, 5, ALL).size(), typed);
      assertEquals(0, door.finder().find("2937", 5, ALL).size());
      door.bulk().removeAll(List.of(olena.id()));
      assertEquals(0, db.fetchCount(WORD_BLOCK));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSoleProprietorsNumberHasTheKeyOfHisTaxNumber(Databases on) throws IOException {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var twice = registered("UA", "2938407561");
      door.clients().add(card(100, person("Коваленко", "Олена", "Петрівна"), tax("2938407561")));
      door.clients().add(card(101, organisation("ФОП Коваленко О. П.", "")));
      door.clients()
          .add(card(102, organisation("ТОВ «Ромашка»", ""), registered("UA", "14360570")));
      door.clients().add(card(103, organisation("ФОП Гнатюк", ""), registered("UA", "3111111111")));
      door.clients().add(card(104, organisation("ОАО «Мост»", ""), registered("BY", "200988541")));
      var db = store.db();
      // as they were kept before; one was entered twice
      for (var old : List.of("UA:3111111111", "BY:200988541"))
        db.execute(
            "update identifier set hard_key = ? where hard_key = ?",
            "REGISTRATION:" + old,
            "TAX:" + old);
      db.execute(
          "insert into identifier values (101, 0, 'REGISTRATION', 'UA', '', '', '2938407561', '',"
              + " null, null, false, 'REGISTRATION:UA:2938407561')");
      migrate(store, "migration/V073__keys_of_sole_proprietors.sql");

      for (var now :
          Map.of(
                  "TAX:UA:3111111111", 103L,
                  "TAX:BY:200988541", 104L,
                  "REGISTRATION:UA:14360570", 102L,
                  "TAX:UA:2938407561", 100L)
              .entrySet())
        assertEquals(
            now.getValue(), door.clients().holder(now.getKey()).orElseThrow().client().value());
      var second = door.clients().find(new ClientId(101), ALL).orElseThrow();
      assertEquals(List.of(twice), second.identifiers(), "nothing is lost of who is there twice");
    }
  }

  private static Identifier registered(String country, String number) {
    return Identifier.of(Identifier.Kind.REGISTRATION, country, number);
  }

  private static long packed(String run) {
    long packed = 0;
    for (int i = 0; i < 8; i++)
      packed = packed * 11 + (i < run.length() ? run.charAt(i) - '0' + 1 : 0);
    return packed << 35 | 100;
  }

  private static void migrate(Store store, String script) throws IOException {
    try (var in = OldRowsTest.class.getResourceAsStream("/db/" + script)) {
      var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
      for (var statement : sql.split(";")) if (!statement.isBlank()) store.db().execute(statement);
    }
  }
}
