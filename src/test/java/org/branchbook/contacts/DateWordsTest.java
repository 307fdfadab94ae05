package org.branchbook.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  /** A Sunday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today      | 2026-11-22
          tom        | 2026-11-23
          завтра     | 2026-11-23
          Завт       | 2026-11-23
          післязавтра| 2026-11-24
          послезавтра| 2026-11-24
          fri        | 2026-11-27
          пт         | 2026-11-27
          п’ятниця   | 2026-11-27
          пятн       | 2026-11-27
          понедельник| 2026-11-23
          sun        | 2026-11-29
          нд         | 2026-11-29
          вс         | 2026-11-29
          +3         | 2026-11-25
          + 2 w      | 2026-12-06
          +2 тижні   | 2026-12-06
          +1 міс     | 2026-12-22
          24.11      | 2026-11-24
          1 12       | 2026-12-01
          1/12       | 2026-12-01
          1.12.      | 2026-12-01
          3.2        | 2027-02-03
          22.11      | 2026-11-22
          1.12.27    | 2027-12-01
          01.12.2025 | 2025-12-01
          2026-12-31 | 2026-12-31
          15         | 2026-12-15
          31         | 2026-12-31
          29.2       | 2028-02-29
          1 грудня   | 2026-12-01
          1 дек      | 2026-12-01
          1 dec      | 2026-12-01
          5 марта    | 2027-03-05
          week       | 2026-11-29
          """)
  void saidSoItMeans(String typed, LocalDate day) {
    assertEquals(Optional.of(day), DateWords.read(typed, TODAY));
  }

  @ParameterizedTest
  @CsvSource({"''", "t", "to", "31.11", "0", "32", "1 13", "soon", "+3 x", "1 мар-"})
  void whatNobodyCouldTellIsNoDate(String typed) {
    assertEquals(Optional.empty(), DateWords.read(typed, TODAY));
  }

  @Test
  void aWordThatMeansTwoDaysIsNoDate() {
    assertEquals(
        Optional.empty(),
        DateWords.read("нед", LocalDate.of(2026, 11, 23)),
        "Sunday in Ukrainian, a week in Russian");
  }

  @Test
  void aWeekdayIsNeverToday() {
    assertEquals(
        Optional.of(LocalDate.of(2026, 11, 30)), DateWords.read("mon", LocalDate.of(2026, 11, 23)));
  }
}
