package org.branchbook.duplicates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {
  @ParameterizedTest
  @CsvSource({
    "Їжаченко Юлія, Yizhachenko Yuliia",
    "Згоранський, Zghoranskyi",
    "Дем’яненко, Demianenko",
    "ЩЕРБИНА, SHCHERBYNA",
    "Щука, Shchuka",
    "Ґалій-Яремчук, Galii-Yaremchuk",
    "вул. Ясна 5, vul. Yasna 5",
    "Мальцев, Maltsev",
    "ЯЩУК ЄВА, YASHCHUK YEVA"
  })
  void writesAsDocumentsDo(String ukrainian, String latin) {
    assertEquals(latin, Romanisation.ukrainian(ukrainian));
  }

  @Test
  void agreesWithTheOfficialExamples() {
    for (var row : SharedRows.of("translit/uk_passport_2010_test.csv"))
      assertEquals(row[1].strip(), Romanisation.ukrainian(row[0]));
  }
}
