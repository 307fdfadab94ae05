package org.branchbook.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.branchbook.tasks.Due;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {
  /** A Sunday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          завтра 10          | 2026-11-23 | 10:00
          Завтра о 10        | 2026-11-23 | 10:00
          завтра в 10        | 2026-11-23 | 10:00
          завтра о 9:30      | 2026-11-23 | 09:30
          завтра 1430        | 2026-11-23 | 14:30
          tomorrow 10:00     | 2026-11-23 | 10:00
          tomorrow at 2pm    | 2026-11-23 | 14:00
          tom 12 am          | 2026-11-23 | 00:00
          пт 14:30           | 2026-11-27 | 14:30
          пт 14.30           | 2026-11-27 | 14:30
          fri 9              | 2026-11-27 | 09:00
          вторник в 16       | 2026-11-24 | 16:00
          +1 9               | 2026-11-23 | 09:00
          +2 w 11:15         | 2026-12-06 | 11:15
          24.11 10           | 2026-11-24 | 10:00
          24.11 10:45        | 2026-11-24 | 10:45
          1 грудня 10        | 2026-12-01 | 10:00
          1 dec 17:00        | 2026-12-01 | 17:00
          2026-12-31 8       | 2026-12-31 | 08:00
          10:00              | 2026-11-22 | 10:00
          о 15               | 2026-11-22 | 15:00
          """)
  void saidSoItMeansThatHour(String typed, LocalDate on, LocalTime at) {
    assertEquals(Optional.of(new Due(on, at)), DueWords.read(typed, TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "завтра,2026-11-23",
    "24.11,2026-11-24",
    "1 12,2026-12-01",
    "15,2026-12-15",
    "1.12.27,2027-12-01",
    "1 грудня 2027,2027-12-01",
    "1.11.2026,2026-11-01"
  })
  void aDayAloneHasNoHour(String typed, LocalDate on) {
    assertEquals(Optional.of(Due.on(on)), DueWords.read(typed, TODAY));
  }

  @ParameterizedTest
  @CsvSource({"''", "soon", "завтра 25", "завтра 10:75", "soon 10", "tomorrow 13 pm", "+3 x"})
  void whatNobodyCouldTellIsNoDeadline(String typed) {
    assertEquals(Optional.empty(), DueWords.read(typed, TODAY));
  }
}
