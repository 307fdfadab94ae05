package org.branchbook.duplicates.score;

import static org.branchbook.duplicates.Entries.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Entries;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private final Scorer scorer = new Scorer(Model.shipped(), Frequencies.UNKNOWN, 10_000);

  @Test
  void theSameWithATypingErrorIsProbable() {
    var a = person("FAMILY=Кривоніжка", "GIVEN=Оксана", "BIRTH_DATE=1980-02-17");
    var b = person("FAMILY=Кривонижка", "GIVEN=Oksana", "BIRTH_DATE=1980-02-17");
    assertTrue(scorer.score(a, b).probability() > 0.9);
  }

  @Test
  void anotherBirthDateSpeaksAgainst() {
    var a = person("FAMILY=Мельник", "GIVEN=Оксана", "BIRTH_DATE=1980-02-17");
    var b = person("FAMILY=Мельник", "GIVEN=Оксана", "BIRTH_DATE=1961-11-05");
    var score = scorer.score(a, b);
    assertTrue(score.probability() < 0.1);
    assertEquals(Agreement.DIFFERENT, reason(score.reasons(), Trait.BIRTH_DATE).agreement());
    assertTrue(reason(score.reasons(), Trait.BIRTH_DATE).bits() < 0);
  }

  @Test
  void blankSaysNothing() {
    var a = person("FAMILY=Мельник", "GIVEN=Оксана", "PHONE=+380671234567");
    var b = person("FAMILY=Мельник", "GIVEN=Оксана");
    var c = person("FAMILY=Мельник", "GIVEN=Оксана", "CITY=Суми");
    assertEquals(scorer.score(a, b).bits(), scorer.score(b, c).bits());
  }

  @Test
  void twoOfARareNameSayMore() {
    Frequencies known = (trait, value) -> value.equals("мельник") ? 0.01 : 0.00001;
    var counted = new Scorer(Model.shipped(), known, 10_000);
    var common = counted.score(person("FAMILY=Мельник"), person("FAMILY=Мельник"));
    var rare = counted.score(person("FAMILY=Кривоніжка"), person("FAMILY=Кривоніжка"));
    assertTrue(rare.bits() > common.bits() + 5);
  }

  @Test
  void namesInEachOthersPlaceAreSeen() {
    var a = person("FAMILY=Коваль", "GIVEN=Степан", "BIRTH_DATE=1980-02-17");
    var b = person("FAMILY=Степан", "GIVEN=Коваль", "BIRTH_DATE=1980-02-17");
    var score = scorer.score(a, b);
    assertTrue(score.probability() > 0.5);
    assertTrue(reason(score.reasons(), Trait.FAMILY).swapped());
  }

  @Test
  void aPersonIsNoOrganisation() {
    var a = person("PHONE=+380671234567");
    var b = Entries.organisation("PHONE=+380671234567");
    assertEquals(0, scorer.score(a, b).probability());
  }

  @Test
  void theModelIsTheSameAfterItWasKept() {
    var kept = Model.read(Model.shipped().text());
    assertEquals(Model.shipped().text(), kept.text());
    var person = kept.of(Traits.Kind.PERSON);
    for (var trait : Trait.values())
      for (boolean agrees : new boolean[] {false, true}) {
        double m = 0;
        double u = 0;
        for (int l = 1; l < Agreement.COUNT; l++) {
          m += person.m(trait, agrees, Agreement.of(l));
          u += person.u(trait, agrees, Agreement.of(l));
        }
        assertEquals(1, m, 0.02, trait + " m");
        assertEquals(1, u, 0.02, trait + " u");
      }
  }

  private static Reason reason(java.util.List<Reason> reasons, Trait trait) {
    return reasons.stream().filter(r -> r.trait() == trait).findFirst().orElseThrow();
  }
}
