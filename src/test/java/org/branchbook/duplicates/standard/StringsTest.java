package org.branchbook.duplicates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StringsTest {
  @Test
  void jaroWinklerAsPublished() {
    assertEquals(0.961, Strings.jaroWinkler("MARTHA", "MARHTA"), 0.001);
    assertEquals(0.840, Strings.jaroWinkler("DWAYNE", "DUANE"), 0.001);
    assertEquals(0.813, Strings.jaroWinkler("DIXON", "DICKSONX"), 0.001);
    assertEquals(0, Strings.jaroWinkler("abc", "xyz"));
    assertEquals(1, Strings.jaroWinkler("", ""));
  }

  @Test
  void countsSlips() {
    assertEquals(0, Strings.slips("abc", "abc", 2));
    assertEquals(1, Strings.slips("abcd", "acbd", 2));
    assertEquals(2, Strings.slips("kitten", "sittin", 2));
    assertEquals(3, Strings.slips("kitten", "sitting", 2));
    assertEquals(2, Strings.slips("", "ab", 3));
  }

  @Property
  void slipsAreTheDistanceOfTheTable(
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String a,
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String b,
      @ForAll @IntRange(max = 5) int most) {
    assertEquals(Math.min(most + 1, table(a, b)), Strings.slips(a, b, most));
  }

  @Property
  void longTextsToo(
      @ForAll @StringLength(min = 65, max = 90) @CharRange(from = 'a', to = 'c') String a) {
    var b = a.substring(1) + "x";
    assertEquals(Math.min(4, table(a, b)), Strings.slips(a, b, 3));
  }

  private static int table(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++)
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    return d[a.length()][b.length()];
  }
}
