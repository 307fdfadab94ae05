package org.branchbook.clients.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Коваленко, Kovalenko",
    "Коваленко, КОВАЛЕНКО",
    "Коваленко, Ковaленко", // a Latin a
    "Коваленко, КOВАЛЕHКО", // a Latin O and H
    "Григорук, Hryhoruk",
    "Ґудзь, Гудзь",
    "Ґудзь, Gudz",
    "Зеленський, Zelenskyi",
    "Зеленський, Zelensky",
    "Зеленський, Зеленский",
    "Марія, Mariia",
    "Марія, Мария",
    "Королёв, Королев",
    "Семенів, Семенив",
    "Яцків, Yatskiv",
    "Щербак, Shcherbak",
    "Харченко, Kharchenko",
    "Згурський, Zghurskyi",
    "Юлія, Julia",
    "Müller, Muller",
    "Łukasz, Lukasz",
    "Геннадій, Генадій"
  })
  void waysOfWritingANameAreOne(String one, String other) {
    assertEquals(Fold.word(one), Fold.word(other));
  }

  @Test
  void differentNamesStayApart() {
    assertNotEquals(Fold.word("Петренко"), Fold.word("Павленко"));
    assertNotEquals(Fold.word("Шевчук"), Fold.word("Левчук"));
    assertNotEquals(Fold.word("Згуба"), Fold.word("Жуба"));
  }

  @Test
  void theBeginningOfAWordBeginsItsFold() {
    for (var word : List.of("Щербаківський", "Нечипоренко", "Їжакевич", "Ковальчук", "Жданюк"))
      for (int i = 1; i < word.length(); i++)
        assertTrue(Fold.word(word).startsWith(Fold.word(word.substring(0, i))), word + i);
  }

  @Test
  void apostrophesJoinAndHyphensPart() {
    for (var apostrophe : List.of("'", "’", "ʼ", "\"", "*", "`"))
      assertEquals("demianenko", Fold.words("Дем" + apostrophe + "яненко").getFirst());
    assertEquals(List.of("nechui", "levitski"), Fold.words("Нечуй-Левицький"));
    assertEquals(List.of("tov", "romashka"), Fold.words("ТОВ \"Ромашка\""));
  }

  @Test
  void otherAlphabetsAreSpelledInLatin() {
    assertEquals("alexandros", Fold.word("Αλέξανδρος").replace("ks", "x"));
    assertEquals("", Fold.word("—"));
  }

  @Test
  void aWordIsNoLongerThanItsColumn() {
    assertEquals(Fold.LENGTH, Fold.word("щ".repeat(40)).length());
  }
}
