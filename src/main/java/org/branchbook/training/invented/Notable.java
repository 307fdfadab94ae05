package org.branchbook.training.invented;

import java.time.LocalDate;
import org.branchbook.clients.Person.Sex;
import org.branchbook.clients.PersonName;

/**
 * People of the practice branch whom everybody finds there, whatever the seed: those with whom one
 * learns what is easily got wrong. Their manager is І. Мельник.
 */
public enum Notable {
  /** Two of one birthday and one home, whose names differ by two letters. */
  TWIN_OSTAP("Гайовий", "Остап", "Юрійович", Sex.MALE, 1991, 5, 14, "twins"),
  TWIN_OREST("Гайовий", "Орест", "Юрійович", Sex.MALE, 1991, 5, 14, "twins"),

  /** A couple with one telephone between them. */
  COUPLE_HE("Лановий", "Гнат", "Семенович", Sex.MALE, 1957, 3, 2, "couple"),
  COUPLE_SHE("Ланова", "Віра", "Павлівна", Sex.FEMALE, 1960, 9, 21, "couple"),

  /** Father and son of one name. */
  FATHER("Чабан", "Іван", "Іванович", Sex.MALE, 1958, 2, 8, "chaban-old"),
  SON("Чабан", "Іван", "Іванович", Sex.MALE, 1986, 11, 30, "chaban-young"),

  /** A sole proprietor: a person and a business on one card. */
  SOLE_PROPRIETOR("Кобзар", "Олена", "Миколаївна", Sex.FEMALE, 1983, 7, 4, "kobzar"),

  /** Died two months ago. */
  DEAD("Яровий", "Тарас", "Григорович", Sex.MALE, 1941, 1, 17, "yarovyi"),

  /** Her identity card ran out forty days ago. */
  EXPIRED_PASSPORT("Сокіл", "Марта", "Андріївна", Sex.FEMALE, 1989, 4, 26, "sokil"),

  /** A VIP: hidden from those who may not see such cards. */
  HIDDEN_VIP("Острозька", "Ганна", "Костянтинівна", Sex.FEMALE, 1972, 12, 5, "ostrozka"),

  /** Withdrew his consent to offers three weeks ago. */
  CONSENT_WITHDRAWN("Мирний", "Павло", "Остапович", Sex.MALE, 1979, 8, 19, "myrnyi"),

  /** Was promised something for tomorrow and has a next step: her card answers a stranger. */
  PROMISED("Соловей", "Ярина", "Богданівна", Sex.FEMALE, 1987, 10, 11, "solovei"),

  /** Owns the connected group of {@link NotableFirm}. */
  GROUP_OWNER("Кисіль", "Гордій", "Максимович", Sex.MALE, 1968, 6, 23, "kysil");

  final String family;
  final String given;
  final String patronymic;
  final Sex sex;
  final LocalDate birth;

  /** Those who live together have one. */
  final String home;

  Notable(
      String family,
      String given,
      String patronymic,
      Sex sex,
      int year,
      int month,
      int day,
      String home) {
    this.family = family;
    this.given = given;
    this.patronymic = patronymic;
    this.sex = sex;
    this.birth = LocalDate.of(year, month, day);
    this.home = home;
  }

  /** His or her name as the card has it. */
  public PersonName fullName() {
    return new PersonName(family, given, patronymic);
  }

  /** Family name, given name, patronymic. */
  public String client() {
    return family + " " + given + " " + patronymic;
  }
}
