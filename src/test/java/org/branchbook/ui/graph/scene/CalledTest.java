package org.branchbook.ui.graph.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.picture.Neighbour;
import org.junit.jupiter.api.Test;

class CalledTest {
  private static String called(boolean person, String name) {
    var client = new Neighbour(new ClientId(1), person, name, Standing.CLIENT, false, null, 1);
    return Called.shortly(client, Words.in("en"));
  }

  @Test
  void initialsStandApartAndOnOneLine() {
    assertEquals("Кисіль\u00a0Г.\u00a0М.", called(true, "Кисіль Гордій Максимович"));
    assertEquals("Кисіль\u00a0Г.", called(true, "Кисіль Гордій"));
    assertEquals("Кисіль", called(true, "Кисіль"));
  }

  @Test
  void longNamesOfOrganisationsAreCut() {
    assertEquals("ТОВ «Корона-Агро»", called(false, "ТОВ «Корона-Агро»"));
    assertEquals(
        "ТОВ «Перше подільське бюр…", called(false, "ТОВ «Перше подільське бюро перекладів»"));
  }
}
