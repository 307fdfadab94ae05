package org.branchbook.imports.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Target;
import org.junit.jupiter.api.Test;

class PeriodFoldingTest {
  private static final Making SEAT =
      new Making("seat", Kind.LINK, "{k}", Map.of(), Map.of(), "{y}");

  private final PeriodFolding folding = new PeriodFolding();

  private void told(String key, int... years) {
    for (int year : years)
      folding.add(
          new Draft(Row.of(year, List.of()), SEAT, key, Map.of(Target.FROM, "director:" + key)),
          year);
  }

  private List<String> folded() {
    return folding.folded().stream()
        .map(
            d ->
                d.key()
                    + " "
                    + d.cells().get(Target.SINCE)
                    + " "
                    + d.cells().getOrDefault(Target.UNTIL, "open"))
        .toList();
  }

  @Test
  void consecutiveYearsAreOneAndTheLastYearStaysOpen() {
    told("a", 2003, 2004, 2005);
    told("b", 2003, 2004);
    assertEquals(List.of("a/2003 2003-01-01 open", "b/2003 2003-01-01 2004-12-31"), folded());
  }

  @Test
  void aGapMakesTwo() {
    told("a", 2008, 2003, 2004, 2006);
    assertEquals(
        List.of(
            "a/2003 2003-01-01 2004-12-31",
            "a/2006 2006-01-01 2006-12-31",
            "a/2008 2008-01-01 open"),
        folded());
  }

  @Test
  void aYearToldTwiceCountsOnce() {
    told("a", 2003, 2003);
    assertEquals(List.of("a/2003 2003-01-01 open"), folded());
  }

  @Test
  void nothingMakesNothing() {
    assertEquals(List.of(), folded());
  }
}
