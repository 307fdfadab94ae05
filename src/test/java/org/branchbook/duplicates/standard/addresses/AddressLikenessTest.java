package org.branchbook.duplicates.standard.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
