package org.branchbook.duplicates.standard.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.branchbook.clients.Person.Sex;
import org.branchbook.duplicates.standard.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFormsTest {
  @ParameterizedTest
  @CsvSource({
    "Гонтар Степан Петрович, гонтар, степан, петрович",
    "Степан Петрович Гонтар, гонтар, степан, петрович",
    "Stepan Hontar, hontar, stepan, ''",
    "'Hontar, Stepan', hontar, stepan, ''",
    "Гонтар Степан, гонтар, степан, ''",
    "Степан Гонтар, гонтар, степан, ''",
    "Гонтар, гонтар, '', ''"
  })
  void readsWholeNames(String whole, String family, String given, String patronymic) {
    var forms = PersonForms.parse(whole);
    assertEquals(family, forms.family().text());
    assertEquals(given, forms.given().text());
    assertEquals(patronymic, forms.patronymic().text());
  }

  @Test
  void partsInWrongFieldsArePutRight() {
    var forms = PersonForms.of("Гонтар", "Степан Петрович", "");
    assertEquals("петрович", forms.patronymic().text());
    assertEquals("степан", PersonForms.of("Гонтар Степан Петрович", "", "").given().text());
  }

  @Test
  void changedPlacesAreSeen() {
    var right = PersonForms.of("Гонтар", "Степан", "Петрович");
    var wrong = PersonForms.of("Stepan", "Hontar", "");
    assertEquals(Grade.EQUAL, Grade.of(PersonForms.crossed(right, wrong)));
    assertTrue(PersonForms.crossed(right, right) < Grade.SIMILAR_FROM);
  }

  @Test
  void latinLettersThatLookCyrillicAreReadWithTheirNeighbours() {
    assertEquals("сорока", PersonForms.of("COPOKA", "Тарас", "").family().text());
    assertEquals("copoka", PersonForms.of("COPOKA", "Taras", "").family().text());
  }

  @Test
  void theNameTellsTheSex() {
    assertEquals(Sex.FEMALE, PersonForms.of("Гонтар", "Валя", "Петрівна").sex());
    assertEquals(Sex.MALE, PersonForms.of("Гонтар", "Микита", "").sex());
    assertEquals(Sex.FEMALE, PersonForms.of("Лебедєва", "Саша", "").sex());
  }
}
