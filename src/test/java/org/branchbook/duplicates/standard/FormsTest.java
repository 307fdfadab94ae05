package org.branchbook.duplicates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.branchbook.duplicates.standard.DateForm.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @ParameterizedTest
  @CsvSource({
    "1984-03-07, 07.03.1984, NONE",
    "19840307, 7/3/1984, NONE",
    "1984-03-07, 1984-07-03, SWAPPED",
    "1984-03-07, 1984-03-08, ONE_DIGIT",
    "1984-03-17, 1984-03-71, TURNED",
    "1984-03-07, 1984-81-07, ONE_PART",
    "1984-03-07, 1984, YEAR_KNOWN",
    "1984-03-07, 1984-11-25, YEAR",
    "1984-03-07, 1971-11-25, OTHER",
    "1984-03-07, '', MISSING",
    "03/17/1984, 17.03.1984, NONE"
  })
  void dates(String a, String b, Slip slip) {
    assertEquals(slip, DateForm.read(a).slip(DateForm.read(b)));
    assertEquals(slip, DateForm.read(b).slip(DateForm.read(a)));
  }

  @ParameterizedTest
  @CsvSource({
    "067 123-45-67, +380671234567, UA",
    "8 (029) 123-45-67, +375291234567, BY",
    "(0)67 1234567, 380671234567, UA"
  })
  void phones(String a, String b, String region) {
    assertEquals(1, PhoneForm.of(a, region).likeness(PhoneForm.of(b, region)));
  }

  @Test
  void emails() {
    var one = EmailForm.of("Olha.Hontar+bank@GMail.com");
    assertEquals("olhahontar@gmail.com", one.address());
    assertEquals(1, one.likeness(EmailForm.of("olhahontar@googlemail.com")));
    assertEquals(
        Grade.CLOSE,
        Grade.of(
            EmailForm.of("stepan.hontar@ukr.net").likeness(EmailForm.of("stepan.hontra@ukr.net"))));
    assertEquals(Grade.MISSING, Grade.of(one.likeness(EmailForm.of(""))));
  }

  @Test
  void documents() {
    assertEquals(1, DocumentForm.of("АВ", "123456").likeness(DocumentForm.of("", "ab 123456")));
    assertTrue(DocumentForm.of("АВ", "123456").likeness(DocumentForm.of("", "123456")) < 1);
    assertEquals(0, DocumentForm.of("АВ", "123456").likeness(DocumentForm.of("АВ", "987654")));
  }
}
