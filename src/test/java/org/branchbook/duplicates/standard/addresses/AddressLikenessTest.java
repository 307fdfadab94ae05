package org.branchbook.duplicates.standard.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.addresses.RenamedStreets.Renaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "м. Київ, вул. Вербова, 5, кв. 12; Киев, ул. Вербовая, д. 5, кв. 12",
        "м. Київ, вул. Вербова, буд. 5-а, кв. 12; Kyiv, Verbova St, 5a, 12",
        "03150, м. Київ, вул. Вербова 5А; Київ, вулиця Вербова, буд. 5 а",
        "22 Orchard Street, Leeds; 22 Orchard St., Leeds",
        "10 E. 51st St.; 10 East 51st Street",
        "г. Минск, пр-т Садовый, д. 7; Мінск, праспект Садовы, 7",
        "просп. Миру, 4; проспект Миру, буд. 4"
      })
  void oneAddress(String a, String b) {
    var x = AddressForm.read(a, RenamedStreets.NONE);
    var y = AddressForm.read(b, RenamedStreets.NONE);
    float figure = AddressLikeness.of(x, y);
    assertTrue(figure >= Grade.CLOSE_FROM, () -> x + " " + y + " " + figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Київ, вул. Вербова, 5; Київ, вул. Вербова, 7",
        "Київ, вул. Вербова, 5, кв. 1; Київ, вул. Вербова, 5, кв. 2",
        "Київ, вул. Вербова, 5; Львів, вул. Вербова, 5",
        "Київ, вул. Вербова, 5; Київ, вул. Тополина, 5"
      })
  void otherAddresses(String a, String b) {
    var x = AddressForm.read(a, RenamedStreets.NONE);
    var y = AddressForm.read(b, RenamedStreets.NONE);
    float figure = AddressLikeness.of(x, y);
    assertTrue(figure < Grade.CLOSE_FROM, () -> x + " " + y + " " + figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "м.Київ вул.Вербова буд.22 кв.5; ; kiv; street; verbova; 22; 5",
        "вул.Вербова,буд.4,кв.15,м.Рівне; ; rivne; street; verbova; 4; 15",
        "Київ, вул. 8 Березня, 5; ; kiv; street; 8 bereznia; 5; ''",
        "1-й пров. Садовий, 3; ; ''; lane; 1 sadovi; 3; ''",
        "220030, г. Минск, пр-т Садовый, 44-12; 220030; minsk; avenue; sadovi; 44; 12",
        "Київська обл., Бучанський р-н, с. Зелене, вул. Шкільна, 12; ; zelene; street; Skilna; 12;"
            + " ''",
        "Україна, 01001, м. Київ, вул. Вербова, 72-Б, оф. 301; 01001; kiv; street; verbova; 72b;"
            + " 301",
        "Flat 5, 22 Orchard Street, London NW1 6XE; NW16XE; london; street; orCard; 22; 5",
        "100 Main St Apt 4B, Springfield 62704; 62704; springfeld; street; main; 100; 4b",
        "вул. Вербова, 12, під'їзд 2, кв. 44; ; ''; street; verbova; 12; 44",
        "Różana 5/12, 30-059 Kraków; 30059; krakov; ''; roZana; 5/12; ''"
      })
  void readsLines(
      String line,
      String post,
      String city,
      String kind,
      String street,
      String house,
      String flat) {
    var form = AddressForm.read(line, RenamedStreets.NONE);
    var expected = new AddressForm(post == null ? "" : post, city, kind, street, house, flat);
    assertEquals(expected, form);
  }

  @Test
  void aRenamedStreetIsOne() {
    var renamed =
        new RenamedStreets(
            List.of(
                new Renaming("Київ", "вул. Стара", "вул. Середня"),
                new Renaming("", "Середня", "Новітня")));
    var now = AddressForm.read("м. Київ, вул. Новітня, 5", renamed);
    assertEquals(1, AddressLikeness.of(AddressForm.read("м. Київ, вул. Стара, 5", renamed), now));
  }

  @Test
  void onlyTheStreetOfThatKindAndPlaceIsRenamed() {
    var renamed =
        new RenamedStreets(
            List.of(
                new Renaming("м. Київ", "вул. Артема", "вул. Січових Стрільців"),
                new Renaming("", "площа Толстого", "площа Українських Героїв"),
                new Renaming("", "Перша", "Друга"),
                new Renaming("", "Друга", "Перша")));
    same(renamed, "Київ, вул. Артема, 5", "Київ, вулиця Січових Стрільців, 5");
    same(renamed, "Київ, Артема 5", "Київ, Січових Стрільців 5");
    same(renamed, "Львів, пл. Толстого, 5", "Львів, площа Українських Героїв, 5");
    other(renamed, "Київ, пров. Артема, 5", "Київ, пров. Січових Стрільців, 5");
    other(renamed, "Харків, вул. Артема, 5", "Харків, вул. Січових Стрільців, 5");
    other(renamed, "Львів, вул. Толстого, 5", "Львів, вул. Українських Героїв, 5");
    assertEquals("5", AddressForm.read("Київ, вул. Перша, 5", renamed).house(), "ends");
  }

  private static void same(RenamedStreets renamed, String a, String b) {
    assertEquals(AddressForm.read(a, renamed).street(), AddressForm.read(b, renamed).street(), a);
  }

  private static void other(RenamedStreets renamed, String a, String b) {
    assertNotEquals(
        AddressForm.read(a, renamed).street(), AddressForm.read(b, renamed).street(), a);
  }
}
