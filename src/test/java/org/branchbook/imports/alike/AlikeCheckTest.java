package org.branchbook.imports.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Standing;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.duplicates.entry.InMemoryCandidates;
import org.branchbook.duplicates.entry.Learned;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.api.Test;

class AlikeCheckTest {
  private final List<Client> base = new ArrayList<>();
  private final AlikeCheck check =
      new AlikeChecks(new InMemoryCandidates(() -> base), Learned::shipped, () -> Zones.USUAL)
          .begin();

  private static Client someone(long id, String family, String given, int day) {
    var sheet =
        ClientSheet.empty(true, Sample.NORTH)
            .with(ClientField.FAMILY_NAME, family)
            .with(ClientField.GIVEN_NAME, given)
            .with(ClientField.PATRONYMIC, "Кіндратович")
            .with(ClientField.BIRTH_DATE, LocalDate.of(1966, 1, day).toString())
            .with(ClientField.STANDING, Standing.CLIENT.name());
    return ((ClientSheet.Read.Right) sheet.toClient(new ClientId(id), 1)).client();
  }

  private List<Resembled> of(Client one, long row) {
    return check.of(List.of(check.fresh(one, row))).getFirst();
  }

  @Test
  void whoIsInTheBaseIsMetInAnotherSpelling() {
    base.add(someone(7, "Тихолаз", "Гордій", 30));
    var met = of(someone(100, "Tykholaz", "Hordii", 30), 2);
    assertEquals(new ClientId(7), met.getFirst().client());
    assertEquals(0, met.getFirst().row());
    assertEquals(Zone.STOP, met.getFirst().zone());
  }

  @Test
  void aNamesakeOfAnotherAgeIsNobody() {
    base.add(someone(7, "Тихолаз", "Гордій", 30));
    base.add(someone(8, "Руденко", "Гордій", 30));
    var other = someone(100, "Тихолаз", "Остап", 2);
    assertEquals(List.of(), of(other, 2));
  }

  @Test
  void earlierRowsOfTheBlockAreMetAndLaterOnesNot() {
    var all =
        check.of(
            List.of(
                check.fresh(someone(-1, "Тихолаз", "Гордій", 30), 2),
                check.fresh(someone(-2, "Тихолаз", "Гордий", 30), 3)));
    assertEquals(List.of(), all.getFirst());
    assertEquals(2, all.getLast().getFirst().row());
    assertEquals(new ClientId(-1), all.getLast().getFirst().client());
  }

  @Test
  void onlyWhatWasEnteredIsMetByLaterBlocks() {
    var first = someone(100, "Тихолаз", "Гордій", 30);
    check.of(List.of(check.fresh(first, 2)));
    assertEquals(List.of(), of(someone(101, "Тихолаз", "Гордий", 30), 3));
    check.entered(check.fresh(first, 2));
    base.add(first); // an import has written it by now, a dry run hasn't
    var met = of(someone(102, "Тихолаз", "Гордий", 30), 4);
    assertEquals(1, met.size());
    assertEquals(2, met.getFirst().row());
  }

  @Test
  void aCardThatTheFileChangedIsComparedAsItIsNow() {
    base.add(someone(7, "Тихолаз", "Гордій", 30));
    check.changed(someone(7, "Вернигора", "Сава", 12), 2);
    assertEquals(List.of(), of(someone(100, "Тихолаз", "Гордій", 30), 3));
    var met = of(someone(101, "Вернигора", "Сава", 12), 4);
    assertEquals(new ClientId(7), met.getFirst().client());
    check.changed(someone(7, "Ящур", "Лука", 5), 5);
    assertEquals(List.of(), of(someone(102, "Вернигора", "Сава", 12), 6));
    assertTrue(of(someone(103, "Ящур", "Лука", 5), 7).getFirst().row() == 5);
  }
}
