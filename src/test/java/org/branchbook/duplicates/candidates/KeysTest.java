package org.branchbook.duplicates.candidates;

import static org.branchbook.duplicates.Entries.organisation;
import static org.branchbook.duplicates.Entries.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.branchbook.duplicates.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
  @ParameterizedTest
  @CsvSource({
    "Коваленко,Оксана,1980-02-17",
    "Kovalenko,Oxana,1980-02-17",
    "Шевчук,Ксеня,1980-02-17",
    "Коваленкo,Оксанка,''",
    "Ковалннко,Оксана,1980-02-17",
    "Коваленко,Оксана,1980-12-17",
    "Коваленко,Оксана,1980-17-02",
    "Оксана,Коваленко,1980-02-17",
    "Коваленко,'',1980-02-17",
    "'',Оксана,1980-02-17",
    "Шевчук,Оксана,1980-02-17",
    "Коваленко,Оксана,''",
    "Кавалнко,Оксана,1980-02-17",
    "Коваленко,Окасна,1908-02-17",
  })
  void anErrorInOneTraitLeavesAKey(String family, String given, String born) {
    var a = person("FAMILY=Коваленко", "GIVEN=Оксана", "BIRTH_DATE=1980-02-17");
    var b = person("FAMILY=" + family, "GIVEN=" + given, "BIRTH_DATE=" + born);
    assertTrue(meet(a, b));
  }

  @Test
  void strangersDoNotMeet() {
    var a = person("FAMILY=Коваленко", "GIVEN=Оксана", "BIRTH_DATE=1980-02-17");
    var b = person("FAMILY=Шульга", "GIVEN=Петро", "BIRTH_DATE=1991-07-05");
    assertFalse(meet(a, b));
  }

  @Test
  void anOrganisationIsFoundByItsRareWordsInAnyOrder() {
    var a = organisation("ORGANISATION=Завод Промінь Полтава");
    var b = organisation("ORGANISATION=Полтавський Промінь");
    assertTrue(meet(a, b));
  }

  @Test
  void aKeyIsThereOnce() {
    var keys =
        Keys.of(
            person("FAMILY=Коваленко", "GIVEN=Оксана", "BIRTH_DATE=1980-02-17", "PHONE=1234567"));
    assertEquals(keys.size(), keys.stream().distinct().count());
  }

  private static boolean meet(Traits a, Traits b) {
    return !Collections.disjoint(Keys.of(a), Keys.of(b));
  }
}
