package org.branchbook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchbook.architecture.HouseRules.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small houses below {@code broken}, each breaking one rule: that rule says so, and no other. */
class BrokenHouseTest {
  private static final Map<String, String> BROKEN =
      Map.ofEntries(
          Map.entry("screenreadsstore", "dependencies point inwards"),
          Map.entry("storereadsfiles", "dependencies point inwards"),
          Map.entry("unknownroom", "dependencies point inwards"),
          Map.entry("upwards", "a feature knows only those before it"),
          Map.entry("notplain", "features are plain Java"),
          Map.entry("ownclock", "features are told the time"),
          Map.entry("sqlonscreen", "only the store speaks SQL"),
          Map.entry("twodoors", "a store's room has one door"),
          Map.entry("screensinstore", "only screens know JavaFX"),
          Map.entry("commandsanywhere", "only commands know picocli"),
          Map.entry("controlinmodel", "models never touch controls"),
          Map.entry("viewasks", "views ask only their model"),
          Map.entry("screenseesscreen", "screens do not see one another"),
          Map.entry("publicview", "screens are entered by their door"),
          Map.entry("sidedoor", "screens are entered by their door"),
          Map.entry("backdoor", "screens are entered by their door"),
          Map.entry("ownthread", "one place leaves the screen thread"),
          Map.entry("keptinstatic", "nothing is kept in statics"),
          Map.entry("emptyname", "names say what a class does"),
          Map.entry("roundandround", "no cycles"),
          Map.entry("shouting", "no standard streams"),
          Map.entry("anyexception", "no generic exceptions"),
          Map.entry("otherlog", "one way of logging"),
          Map.entry("olddate", "no old dates"));

  static List<String> houses() {
    return BROKEN.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("houses")
  void aBrokenHouseIsRejectedForItsReason(String house) {
    var classes = new ClassFileImporter().importPackages("broken." + house);
    var rejected =
        new HouseRules("broken." + house)
            .all().stream()
                .filter(r -> r.rule().allowEmptyShould(true).evaluate(classes).hasViolation())
                .map(HouseRule::name)
                .toList();
    assertEquals(List.of(BROKEN.get(house)), rejected);
  }

  @Test
  void everyRuleHasAHouseThatBreaksIt() {
    assertEquals(
        new HouseRules("x").all().stream().map(HouseRule::name).collect(Collectors.toSet()),
        new TreeSet<>(BROKEN.values()));
  }
}
