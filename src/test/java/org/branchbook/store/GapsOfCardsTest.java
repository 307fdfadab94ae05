package org.branchbook.store;

import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.branchbook.clients.Client;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Identifier.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the migration says of old cards is what is written with new ones. */
class GapsOfCardsTest {
  private static Client client(int i) {
    var random = new Random(i);
    var numbers = new ArrayList<Identifier>();
    if (random.nextBoolean())
      numbers.add(
          new Identifier(
              random.nextBoolean() ? Kind.TAX : Kind.REGISTRATION,
              "UA",
              "",
              "",
              "312345" + (1000 + i),
              "",
              null,
              null,
              random.nextInt(4) == 0));
    if (random.nextBoolean())
      numbers.add(
          new Identifier(
              Kind.ID_CARD,
              "UA",
              "",
              "",
              "10000" + (1000 + i),
              "",
              null,
              random.nextBoolean() ? null : LocalDate.of(2026, 1, 1).plusDays(i),
              false));
    var all = numbers.toArray(Identifier[]::new);
    var full =
        random.nextInt(5) == 0
            ? card(100 + i, organisation("ТОВ «Млин " + i + "»", ""), all)
            : card(100 + i, person("Ткач", "Анна", ""), all);
    return random.nextBoolean() ? full : with(full, full.party(), List.of(), Standing.CLIENT);
  }

  @ParameterizedTest
  @EnumSource
  void oldCardsAreAsNewOnes(Databases on) throws Exception {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      for (int i = 0; i < 200; i++) clients.add(client(i));
      var asked = "select id, gaps, papers_until from client order by id";
      var written = store.db().fetch(asked).format(1000);
      store.db().execute("update client set gaps = 0, papers_until = null");
      assertNotEquals(written, store.db().fetch(asked).format(1000));
      store.db().connection(c -> new GapsOfCards().migrate(over(c)));
      assertEquals(written, store.db().fetch(asked).format(1000));
    }
  }

  private static Context over(Connection connection) {
    return new Context() {
      @Override
      public Configuration getConfiguration() {
        return new FluentConfiguration();
      }

      @Override
      public Connection getConnection() {
        return connection;
      }
    };
  }
}
