package org.branchbook.duplicates.standard.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.branchbook.duplicates.standard.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationLikenessTest {
  private final OrganisationLikeness likeness = new OrganisationLikeness(Rarity.usual());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ТОВ «Світанок»; ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ \"СВІТАНОК\"",
        "ТОВ \"Світанок\"; Svitanok LLC",
        "ТОВ \"Світанок-Агро\"; Агро-Світанок ТОВ",
        "ООО Рассвет; Общество с ограниченной ответственностью «Рассвет»",
        "ЧУП \"Буслик\"; Частное унитарное предприятие \"Буслик\"",
        "Green Leaf & Sons, Inc.; Green Leaf and Sons Incorporated",
        "Willow Creek Child Care Ctr; Willow Creek Childcare Center",
        "St. Anne's School; Saint Annes Sch.",
        "Lumière S.A.; Lumiere SA",
        "Т.О.В. Мрія; Мрія",
        "ПриватПолюс; Приват Полюс",
        "Nordstern GmbH & Co. KG; Nordstern",
        "ФОП Гонтар Степан; Гонтар Степан ФОП"
      })
  void oneOrganisation(String a, String b) {
    float figure = of(a, b);
    assertTrue(
        figure >= Grade.CLOSE_FROM,
        () -> OrganisationForm.of(a) + " " + OrganisationForm.of(b) + figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "John Smith; Smith",
        "School No 5; School No 7",
        "ТОВ Будівельна компанія Обрій; ТОВ Будівельна компанія Маяк",
        "Northern Lights Day Care Center; Southern Cross Day Care Center",
        "Агро-Союз; Агро-Схід"
      })
  void otherOrganisations(String a, String b) {
    float figure = of(a, b);
    assertTrue(
        figure < Grade.CLOSE_FROM,
        () -> OrganisationForm.of(a) + " " + OrganisationForm.of(b) + figure);
  }

  @Test
  void anotherLegalFormIsNotTheSame() {
    assertTrue(of("ТОВ Світанок", "ПрАТ Світанок") < Grade.CLOSE_FROM);
    assertEquals("LLC", OrganisationForm.of("Svitanok Ltd").legalForm());
    assertEquals("LLC", OrganisationForm.of("Світанок", "ТОВ").legalForm());
    assertEquals(OrganisationForm.of("ТОВ"), OrganisationForm.of("тов"));
  }

  private float of(String a, String b) {
    return likeness.of(OrganisationForm.of(a), OrganisationForm.of(b));
  }
}
