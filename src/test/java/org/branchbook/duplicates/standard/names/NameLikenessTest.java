package org.branchbook.duplicates.standard.names;

import static org.branchbook.duplicates.standard.Grade.CLOSE;
import static org.branchbook.duplicates.standard.Grade.DIFFERENT;
import static org.branchbook.duplicates.standard.Grade.EQUAL;
import static org.branchbook.duplicates.standard.Grade.MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.Romanisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Гордієнко, ГОРДІЄНКО",
    "Гордієнко, Hordiienko",
    "Гордиенко, Gordienko",
    "Ґонтар, Гонтар",
    "Семёнов, Семенов",
    "Мар'янчук, Мар’янчук",
    "Мар'янчук, Марянчук",
    "Шевчук, Schewtschuk",
    "Шевчук, Szewczuk",
    "Юхименко, Yukhymenko",
    "Хорунжий, Khorunzhyi",
    "Щербань, Shcherban",
    "Кавалёў, Kavaliou"
  })
  void familyNamesAreOneAcrossScripts(String a, String b) {
    assertEquals(EQUAL, family(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "Заболотський, Заболотська",
    "Заболоцкий, Заболоцкая",
    "Черненький, Черненька",
    "Лебедєв, Лебедєва",
    "Ильин, Ильина",
    "Ковальов, Ковалёв",
    "Коваленко, Кавалёнка",
    "Nováková, Novák",
    "Гончаренко, Гончарено",
    "Гончаренко, Гонцаренко",
    "Thompson, Thomson",
    "Clark, Clarke",
    "Schofield, Scofield",
    "Gordon Bt., Gordon",
    "Нечай-Грабовський, Грабовський-Нечай",
    "Нечай-Грабовський, Нечайграбовський",
    "de la Cruz, Delacruz"
  })
  void familyNamesAreClose(String a, String b) {
    assertTrue(family(a, b).compareTo(CLOSE) <= 0, a + " " + b + " " + family(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "Коваленко, Мельниченко",
    "Коваль, Ковальчук",
    "Іванов, Петров",
    "Лис, Лось",
    "Smith, Jones",
    "Brown, Green"
  })
  void otherFamilyNamesAreNotClose(String a, String b) {
    assertTrue(family(a, b).compareTo(CLOSE) > 0, a + " " + b + " " + family(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "Степан, Сцяпан, EQUAL",
    "Cтeпaн, Степан, EQUAL",
    "Стёпа, Степан, CLOSE",
    "Stephen, Степан, CLOSE",
    "Гриша, Hryhorii, CLOSE",
    "Сашко, Олександр, CLOSE",
    "Саша, Олександра, CLOSE",
    "Саша, Сергій, DIFFERENT",
    "Богдан, Богдана, DIFFERENT",
    "Роман, Романна, DIFFERENT",
    "Марта, Марія, DIFFERENT",
    "Ніна, Інна, DIFFERENT",
    "Ганна, Інна, DIFFERENT",
    "Василь, Василина, DIFFERENT",
    "Beth, Elizabeth, CLOSE",
    "Peggy, Margaret, CLOSE",
    "Dick, Richard, CLOSE",
    "Sir Richard, Richard, EQUAL",
    "Matild, Matilda, CLOSE",
    "J., John, SIMILAR",
    "Hall, Henry, DIFFERENT",
    "Bill, Bob, DIFFERENT",
    "Willaim, William, CLOSE",
    "Вкторія, Вікторія, CLOSE",
    "Юрій, Георгій, SIMILAR",
    "О., Ольга, SIMILAR",
    "О., Ірина, DIFFERENT",
    "Anna Maria, Anna, CLOSE",
    "Жан-Поль, Jean Paul, CLOSE"
  })
  void givenNames(String a, String b, Grade expected) {
    var figure = NameLikeness.given(NameForm.given(a), NameForm.given(b));
    assertEquals(expected, Grade.of(figure), () -> a + " " + b + " " + figure);
    assertEquals(figure, NameLikeness.given(NameForm.given(b), NameForm.given(a)));
  }

  /** In every script: two names are two, however alike they are spelt. */
  @ParameterizedTest
  @CsvSource({
    "Галина, Аліна",
    "Лілія, Лідія",
    "Надія, Наталія",
    "Лариса, Раїса",
    "Юлія, Ілля",
    "Марк, Макар",
    "Тимофій, Тимур",
    "Назар, Лазар",
    "Роман, Герман",
    "Мирослав, Ярослав",
    "Станіслав, Святослав",
    "Володимир, Владислав",
    "Микола, Микита",
    "Валентин, Валентина",
    "Євген, Євгенія",
    "Регіна, Римма",
    "Соломія, Софія",
    "Єгор, Ігор",
    "Устим, Устина",
    "Христина, Християн",
    "Вадим, Віталій",
    "Іван, Іванна",
    "Тамара, Таміла",
    "Віолетта, Вікторія",
    "Павло, Павлина"
  })
  void differentGivenNames(String a, String b) {
    for (var x : List.of(a, Romanisation.ukrainian(a)))
      for (var y : List.of(b, Romanisation.ukrainian(b))) {
        float figure = NameLikeness.given(NameForm.given(x), NameForm.given(y));
        assertEquals(DIFFERENT, Grade.of(figure), () -> x + " " + y + " " + figure);
      }
  }

  @ParameterizedTest
  @CsvSource({
    "Степанович, Stepanovych, EQUAL",
    "Миколайович, Николаевич, EQUAL",
    "Миколаївна, Николаевна, EQUAL",
    "Миколаївна, Mikalaeuna, EQUAL",
    "Іллівна, Ильинична, EQUAL",
    "Якович, Яковлевич, EQUAL",
    "Дмитрович, Дмитриевич, EQUAL",
    "Аляксандравіч, Олександрович, EQUAL",
    "Степанович, Степанівна, SIMILAR",
    "Степанович, Семенович, DIFFERENT",
    "Григорович, Георгійович, DIFFERENT",
    "П., Петрович, SIMILAR"
  })
  void patronymics(String a, String b, Grade expected) {
    var figure = NameLikeness.patronymic(NameForm.patronymic(a), NameForm.patronymic(b));
    assertEquals(expected, Grade.of(figure), () -> a + " " + b + " " + figure);
  }

  @Test
  void aBlankSaysNothing() {
    assertEquals(MISSING, family("", "Коваленко"));
    assertEquals(MISSING, family("Коваленко", " "));
  }

  private static Grade family(String a, String b) {
    return Grade.of(NameLikeness.family(NameForm.family(a), NameForm.family(b)));
  }
}
