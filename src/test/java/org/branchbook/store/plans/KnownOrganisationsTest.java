package org.branchbook.store.plans;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.IndustryKey.Level;
import org.branchbook.plans.industries.known.KnownOrganisation;
import org.branchbook.plans.industries.known.KnownOrganisations;
import org.branchbook.plans.industries.known.RegisterLoad;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownOrganisationsTest {
  private static Identifier number(int which) {
    return Identifier.of(Identifier.Kind.REGISTRATION, "UA", "3000000" + which);
  }

  private static KnownOrganisation of(long id, int which, String name, String code) {
    return new KnownOrganisation(
        id, number(which), name, new Industry(code, "КВЕД-2010"), "Київська", null);
  }

  private static RegisterLoad load(long id, String source, int rows) {
    return new RegisterLoad(
        id,
        ANNA,
        Instant.parse("2026-11-20T08:00:00Z").plusSeconds(id),
        source,
        LocalDate.of(2026, 11, 1),
        rows);
  }

  private static List<String> names(KnownOrganisations known, IndustryKey of) {
    return known.withoutCard(of, Optional.empty(), 10).rows().stream()
        .map(KnownOrganisation::name)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whoHasNoCardIsKnownOnceAndAWrongLoadIsTakenBack(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var firm = new Organisation("ТОВ «Вже наше»", "", "ТОВ", null, null, List.of());
      var ours = card(500, firm, care(NORTH, ANNA, true));
      new ClientStore(store).bulk().addAll(List.of(Sample.with(ours, number(1))));
      var known = new PlanStore(store).known();
      assertEquals(Map.of(), known.withoutCard());
      known.put(
          load(1, "реєстр", 4),
          List.of(
              of(10, 1, "ТОВ «Вже наше»", "62.01"),
              of(11, 2, "ТОВ «Їжак»", "62.01"),
              of(12, 3, "ТОВ «Єнот»", "62.01"),
              of(13, 4, "ТОВ «Бобер»", "01.11")));
      known.put(load(2, "спілка", 1), List.of(of(20, 4, "ТОВ «Бобер»", "46.21")));
      assertEquals(Map.of("62.01", 2, "46.21", 1), known.withoutCard(), "the newest load tells");
      assertEquals(1, known.onCards(Set.of(number(1).hardKey().orElseThrow(), "no such key")));
      assertEquals(List.of("ТОВ «Єнот»", "ТОВ «Їжак»"), names(known, IndustryKey.division(62)));
      assertEquals(List.of(), names(known, IndustryKey.division(1)));
      var trade = new IndustryKey(Level.SECTION, "TRADE");
      assertEquals(List.of("ТОВ «Бобер»"), names(known, trade));

      var first = known.withoutCard(IndustryKey.ALL, Optional.empty(), 2);
      assertEquals(List.of(20L, 12L), first.rows().stream().map(KnownOrganisation::id).toList());
      var rest = known.withoutCard(IndustryKey.ALL, first.next(), 2);
      assertEquals(new Page<>(List.of(of(11, 2, "ТОВ «Їжак»", "62.01")), Optional.empty()), rest);

      known.put(load(3, "реєстр", 1), List.of(of(30, 5, "ТОВ «Лис»", "62.02")));
      assertEquals(List.of(3L, 2L), known.loads().stream().map(RegisterLoad::id).toList());
      assertEquals(Map.of("62.02", 1, "46.21", 1), known.withoutCard());
      assertTrue(known.revert(3));
      assertFalse(known.revert(3), "taken back already");
      assertEquals(Map.of("62.01", 2, "46.21", 1), known.withoutCard(), "as it was before");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSoleProprietorIsMetByHisTaxNumber(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var olena = Sample.person("Коваленко", "Олена", "Петрівна");
      var card = card(500, olena, care(NORTH, ANNA, true));
      var tax = Identifier.of(Identifier.Kind.TAX, "UA", "2938407561");
      new ClientStore(store).bulk().addAll(List.of(Sample.with(card, tax)));
      var known = new PlanStore(store).known();
      var registered = Identifier.of(Identifier.Kind.REGISTRATION, "UA", "2938407561");
      var industry = new Industry("62.01", "КВЕД-2010");
      var row = new KnownOrganisation(10, registered, "Коваленко О. П.", industry, "", null);
      known.put(load(1, "реєстр", 1), List.of(row));
      assertEquals(Map.of(), known.withoutCard());
      assertEquals(1, known.onCards(Set.of(row.hardKey())));
    }
  }
}
