package org.branchbook.imports.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Words;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTest {
  private final CellReader reader =
      new CellReader(
          new Vocabulary(Words.LANGUAGES.stream().map(Words::in).toList()),
          new DatePatterns(),
          "UA",
          "dd.MM.yyyy",
          LocalDate.of(2026, 11, 22));
  private final List<RowProblem> problems = new ArrayList<>();

  private String read(Target target, String cell) {
    var making = new Making("m", target.kind, "", Map.of(target, "{column}"), Map.of(), "");
    return reader
        .read(new Draft(Row.of(2, List.of(cell)), making, "", Map.of(target, cell)), problems)
        .get(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BIRTH_DATE|05.03.1984|1984-03-05",
        "BIRTH_DATE|5.3.1984|1984-03-05",
        "BIRTH_DATE|1984-03-05|1984-03-05",
        "BIRTH_DATE|1984-03-05T00:00|1984-03-05",
        "AMOUNT|1 234,56|1234.56",
        "AMOUNT|1,234.56|1234.56",
        "AMOUNT|1.234,56|1234.56",
        "AMOUNT|1,234,567|1234567",
        "AMOUNT|-12.5|-12.5",
        "SHARE|25 %|25",
        "MONTHS|12|12",
        "SEX|чол.|MALE",
        "SEX|F|FEMALE",
        "VIP|так|true",
        "VIP|0|false",
        "LINK_TYPE|Головний бухгалтер|ACCOUNTANT",
        "CHANNEL|e-mail|EMAIL",
        "AT_TIME|9:05|09:05",
        "PHONE|067 123-45-67|+380671234567",
        "EMAIL|Olena@Example.COM|Olena@example.com",
        "CURRENCY|uah|UAH",
        "FAMILY_NAME|Коваленко  -  Сорока|Коваленко - Сорока",
      })
  void cellsAreUnderstood(Target target, String cell, String value) {
    assertEquals(value, read(target, cell));
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BIRTH_DATE|31.02.1984",
        "BIRTH_DATE|01.01.2030",
        "BIRTH_DATE|19458030",
        "AMOUNT|дванадцять",
        "AMOUNT|1 234 567 890 123 456",
        "MONTHS|-3",
        "SEX|7",
        "AT_TIME|25:00",
        "PHONE|12",
        "EMAIL|olena.example.com",
        "CURRENCY|гривня",
        "TAX|1234567890",
      })
  void whatIsDoubtfulStaysBlankWithAWarning(Target target, String cell) {
    assertEquals("", read(target, cell));
    assertEquals(1, problems.size());
    assertEquals("column", problems.getFirst().column());
    assertEquals(cell, problems.getFirst().value());
  }

  @Test
  void signsThatNobodySeesGo() {
    assertEquals("Петренко Олег", read(Target.FULL_NAME, "\tПетренко \u0007\nОлег\u007f "));
    assertEquals("said\nthen", read(Target.TEXT_SAID, "said\nthen\u0001"));
    assertEquals("Олег", read(Target.FULL_NAME, "\u0001 Олег"));
  }

  @Test
  void whatIsTooLongIsCutWithAWarning() {
    assertEquals(120, read(Target.FAMILY_NAME, "А".repeat(200)).length());
    assertEquals(1, problems.size());
  }

  @Test
  void valuesComeBackAsTheyWereWritten() {
    var values =
        new Values(Map.of(Target.TEXT_SAID, "one\ntwo = three", Target.AT_DATE, "2026-01-02"));
    assertEquals(values, Values.read(values.written()));
  }
}
