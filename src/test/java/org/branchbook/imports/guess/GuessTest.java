package org.branchbook.imports.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Words;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.junit.jupiter.api.Test;

class GuessTest {
  private final Guess guess =
      new Guess(new Vocabulary(Words.LANGUAGES.stream().map(Words::in).toList()), "UA");

  private Guess.Guessed guessed(Kind kind, String header, String... lines) {
    var rows = new ArrayList<List<String>>();
    for (var line : lines) rows.add(Arrays.asList(line.split(";", -1)));
    return guess.of(kind, List.of(header.split(";")), rows);
  }

  @Test
  void headersInUkrainian() {
    assertEquals(
        Map.of(
            Target.FAMILY_NAME, "Прізвище",
            Target.GIVEN_NAME, "Ім'я",
            Target.PATRONYMIC, "По батькові",
            Target.BIRTH_DATE, "Дата народження",
            Target.TAX, "РНОКПП",
            Target.PHONE, "Моб. тел."),
        guessed(
                Kind.CLIENT,
                "Прізвище;Ім'я;По батькові;Дата народження;РНОКПП;Моб. тел.",
                "Сорока;Віра;Іванівна;05.03.1984;3078115226;0671234567")
            .columns());
  }

  @Test
  void columnsOfARegisterByTheirHeadersAndTheNumberByItself() {
    assertEquals(
        Map.of(
            Target.KNOWN_NUMBER, "EDRPOU",
            Target.KNOWN_NAME, "NAME",
            Target.KNOWN_INDUSTRY, "KVED"),
        guessed(
                Kind.KNOWN,
                "NAME;SHORT_NAME;EDRPOU;KVED;STAN",
                "ТОВ «Майстерня»;Майстерня;30000005;62.01 Програмування;зареєстровано")
            .columns());
    assertEquals(
        Map.of(Target.KNOWN_NUMBER, "1", Target.KNOWN_SIZE, "3"),
        guessed(Kind.KNOWN, "1;2;3", "30000005;ТОВ «Майстерня»;мікро").columns());
    // sizes that no card has are left unknown in their rows alone
    assertEquals(
        Map.of(Target.KNOWN_SIZE, "Розмір"),
        guessed(Kind.KNOWN, "Розмір", "мікро", "н/д", "н/д").columns());
  }

  @Test
  void theNamesOfOrganisationsAreNoPeoples() {
    assertEquals(
        Map.of(Target.FULL_NAME, "Site name", Target.STREET, "Address", Target.POSTCODE, "Zip"),
        guessed(
                Kind.CLIENT,
                "Site name;Address;Zip;Director",
                "Little Sun Learning Center, Inc.;1 Oak St;60302;Ann Lang",
                "Riverside Elementary School;2 Elm St;60303;",
                "Gentle Hands Day Care;3 Ash St;60304;Mary Moss")
            .columns());
    assertEquals(
        Map.of(Target.NAME_GIVEN_FIRST, "name", Target.STREET, "address"),
        guessed(Kind.CLIENT, "name;address", "Ann Lang;1 Oak St", "Mary Moss;2 Elm St").columns());
  }

  @Test
  void anOrganisationAndAPersonInRowsOfTheirOwnAreBothClients() {
    assertEquals(
        Map.of(Target.FULL_NAME, "company", Target.NAME_GIVEN_FIRST, "person"),
        guessed(Kind.CLIENT, "company;person", "Kvitka LLC;", ";Ann Lang", ";Mary Moss").columns());
  }

  @Test
  void headersInRussianAndEnglishInAnyCase() {
    assertEquals(
        Map.of(Target.NAME_FAMILY_FIRST, "ФИО", Target.EMAIL, "Эл. почта"),
        guessed(Kind.CLIENT, "ФИО;Эл. почта", "Сорока Вера;v@example.com").columns());
    assertEquals(
        Map.of(Target.FAMILY_NAME, "LastName", Target.BIRTH_DATE, "date_of_birth"),
        guessed(Kind.CLIENT, "LastName;date_of_birth", "Soroka;1984-03-05").columns());
  }

  @Test
  void cellsTellWhatNamelessColumnsMean() {
    assertEquals(
        Map.of(Target.EMAIL, "#2", Target.NAME_FAMILY_FIRST, "#1", Target.PHONE, "#3"),
        guessed(
                Kind.CLIENT,
                "#1;#2;#3",
                "Сорока Віра Іванівна;vira@example.com;+380671234567",
                "Мельник Петро Ілліч Остапович;petro@example.com;+380501234567",
                "Гай Олег Юрійович;oleh@example.com;+380631234567",
                "Дуб Іван Петрович;ivan@example.com;+380931234567",
                "Клен Ганна Олегівна;hanna@example.com;+380971234567",
                "Верба Ліна Ігорівна;lina@example.com;+380981234567")
            .columns());
  }

  @Test
  void cellsSpeakAgainstAWrongHeader() {
    assertEquals(
        Map.of(Target.FAMILY_NAME, "Surname"),
        guessed(Kind.CLIENT, "Surname;Sex", "Soroka;Thursday", "Melnyk;Friday").columns());
  }

  @Test
  void aColumnThatTellsTheRowsApartIsTheKey() {
    assertEquals("rec_id", guessed(Kind.CLIENT, "rec_id;surname", "7;A", "8;B").key());
    assertEquals("", guessed(Kind.CLIENT, "rec_id;surname", "7;A", "7;B").key());
  }

  @Test
  void datesAreRecognisedDespiteAFewImpossibleOnes() {
    var dates = new DatePatterns();
    assertEquals(
        Optional.of("dd.MM.yyyy"), dates.guess(List.of(List.of("05.03.1984", "31.12.1999"))));
    assertEquals(
        Optional.of("MM/dd/yyyy"), dates.guess(List.of(List.of("05/03/1984", "12/31/1999"))));
    assertEquals(
        Optional.of("yyyyMMdd"),
        dates.guess(
            List.of(
                List.of(
                    "19300213",
                    "19080712",
                    "19940319",
                    "19458030",
                    "19011231",
                    "19700101",
                    "19300213",
                    "19080712",
                    "19940319",
                    "19011231"))));
    assertEquals(Optional.empty(), dates.guess(List.of(List.of("forbes street", "milne cove"))));
    assertEquals(Optional.of("dd.MM.yy"), dates.guess(List.of(List.of("05.03.84", "31.12.99"))));
  }

  @Test
  void monthsAreKnownHoweverTheyAreWritten() {
    var months = new MonthNames(new Vocabulary(Words.LANGUAGES.stream().map(Words::in).toList()));
    for (var said : List.of("2027-03", "03.2027", "31.03.2027", "2027-03-01"))
      assertEquals(Optional.of(new MonthNames.Named(2, 2027)), months.of(said), said);
    for (var said : List.of("березень 2027 року", "Март 2027 г.", "March 2027", "бер. 2027"))
      assertEquals(Optional.of(new MonthNames.Named(2, 2027)), months.of(said), said);
    assertEquals(Optional.of(new MonthNames.Named(11, 0)), months.of("12"));
    assertEquals(Optional.of(new MonthNames.Named(4, 0)), months.of("травня"));
    for (var said : List.of("", "13", "Client 3", "2027", "0"))
      assertEquals(Optional.empty(), months.of(said), said);
  }

  @Test
  void aPlansMonthsStandAcrossOrDown() {
    assertEquals(
        Map.of(
            Target.PLAN_MANAGER, "Ответственный менеджер",
            Target.PLAN_LINE, "Продукт",
            Target.PLAN_JANUARY, "янв.27",
            Target.PLAN_FEBRUARY, "2027-02",
            Target.PLAN_OCTOBER, "10"),
        guessed(
                Kind.PLAN,
                "Ответственный менеджер;Продукт;Итого;янв.27;2027-02;10",
                "Мороз И.;кредит;6;1;2;3")
            .columns());
    assertEquals(
        Map.of(
            Target.PLAN_SCOPE, "Вид",
            Target.PLAN_KEY, "Ключ",
            Target.PLAN_MEASURE, "Показник",
            Target.PLAN_MONTH, "Місяць",
            Target.PLAN_AMOUNT, "План"),
        guessed(
                Kind.PLAN,
                "Вид;Ключ;Показник;Місяць;План",
                "клієнт;1;дохід;2027-01;5",
                "галузь;62;обсяг;2027-01;5")
            .columns());
  }
}
