package org.branchbook.clients;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ThreeWay.Fate;
import org.branchbook.clients.ThreeWay.Side;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
  private static final Phone OLD = new Phone("+380671234567", "мобільний");
  private static final Phone WORK = new Phone("+380442345678", "");
  private static final Phone HOME = new Phone("+380443456789", "");
  private final ClientSheet original = ClientSheet.of(Cards.maria());

  @Test
  void editsOfDifferentFieldsMergeByThemselves() {
    var mine = original.with(ClientField.EMPLOYER, "ТОВ «Ранок»");
    var theirs = original.with(ClientField.OCCUPATION, "аудиторка");
    var way = new ThreeWay(original, mine, theirs);
    assertEquals(
        Map.of(ClientField.EMPLOYER, Fate.MINE_ONLY, ClientField.OCCUPATION, Fate.THEIRS_ONLY),
        way.fates());
    assertEquals(mine.with(ClientField.OCCUPATION, "аудиторка"), way.merged(Map.of()));
  }

  @Test
  void theSameEditByBothIsNoConflict() {
    var same = original.with(ClientField.EMPLOYER, "ТОВ «Ранок»");
    var way = new ThreeWay(original, same, same);
    assertEquals(Fate.UNCHANGED, way.fate(ClientField.EMPLOYER));
    assertEquals(same, way.merged(Map.of()));
  }

  @Test
  void aConflictWantsAChoice() {
    var mine = original.with(ClientField.TIER, "B");
    var theirs = original.with(ClientField.TIER, "C");
    var way = new ThreeWay(original, mine, theirs);
    assertEquals(Set.of(ClientField.TIER), way.conflicts());
    assertThrows(IllegalArgumentException.class, () -> way.merged(Map.of()));
    assertEquals(mine, way.merged(Map.of(ClientField.TIER, Side.MINE)));
    assertEquals(theirs, way.merged(Map.of(ClientField.TIER, Side.THEIRS)));
  }

  @Test
  void bothSidesRowsCanStay() {
    var mine = original.withPhones(List.of(OLD, WORK));
    var theirs = original.withPhones(List.of(HOME));
    var both = new ThreeWay(original, mine, theirs).merged(Map.of(ClientField.PHONES, Side.BOTH));
    assertEquals(List.of(HOME, WORK), both.phones(), "the old one was taken out by them");
  }
}
