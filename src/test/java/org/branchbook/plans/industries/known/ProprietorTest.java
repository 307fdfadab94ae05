package org.branchbook.plans.industries.known;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Optional;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProprietorTest {
  private static KnownOrganisation of(String country, String number, String name) {
    return new KnownOrganisation(
        1,
        Identifier.of(Identifier.Kind.REGISTRATION, country, number),
        name,
        new Industry("62.01", "КВЕД-2010"),
        "",
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "КОВАЛЬ-ГНАТЮК МАР'ЯНА ІВАНІВНА, Коваль-Гнатюк, Мар'яна, Іванівна",
    "ФОП Коваленко Олена Петрівна, Коваленко, Олена, Петрівна",
    "Фізична особа-підприємець Єнот Їжак, Єнот, Їжак, ",
    "Индивидуальный предприниматель Быков Юрий Ильич, Быков, Юрий, Ильич",
  })
  void hisNameIsPartedAfterTheLegalForm(
      String written, String family, String given, String patronymic) {
    var person = Proprietor.person(of("UA", "2938407561", written)).orElseThrow();
    assertEquals(
        new PersonName(family, given, patronymic == null ? "" : patronymic), person.fullName());
    assertEquals("62.01", Optional.ofNullable(person.business()).orElseThrow().industry().code());
  }

  @ParameterizedTest
  @CsvSource({"ФОП Коваленко", "Майстерня № 7", "Салон Краса і Сила Плюс"})
  void whatIsNoNameOfAPersonStaysAnOrganisations(String written) {
    assertEquals(Optional.<Person>empty(), Proprietor.person(of("UA", "2938407561", written)));
  }

  @Test
  void theNumberTellsAndInBelarusTheLegalForm() {
    var tax = Identifier.of(Identifier.Kind.TAX, "UA", "2938407561");
    assertEquals(Optional.of(tax), Proprietor.number(of("UA", "2938407561", "Коваленко Олена")));
    assertEquals(Optional.empty(), Proprietor.number(of("UA", "14360570", "ФОП Коваленко")));
    assertEquals(Optional.empty(), Proprietor.number(of("BY", "200988541", "Мост Плюс")));
    assertTrue(Proprietor.number(of("BY", "200988541", "ИП Мост Пётр")).isPresent());
  }
}
