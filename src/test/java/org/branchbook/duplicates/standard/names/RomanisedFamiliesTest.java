package org.branchbook.duplicates.standard.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.Romanisation;
import org.branchbook.duplicates.standard.SharedRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Family names written in Latin letters by every usual hand are found to be the same. */
class RomanisedFamiliesTest {
  private static final String LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’";

  @ParameterizedTest
  @CsvSource({
    "'British and American', 'a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch"
        + " - yu ya - -'",
    "'letter by letter', 'a b v g g d e ê ž z i ì ï j k l m n o p r s t u f h c č š ŝ - û â - -'",
    "'scholarly', 'a b v h g d e je ž z y i ji j k l m n o p r s t u f x c č š šč - ju ja - -'",
    "'German', 'a b w h g d e je sch s y i ji j k l m n o p r s t u f ch z tsch sch schtsch - ju ja"
        + " - -'",
    "'Polish', 'a b w h g d e je ż z y i ji j k l m n o p r s t u f ch c cz sz szcz - ju ja - -'",
    "'French', 'a b v h g d e ie j z y i i i k l m n o p r s t ou f kh ts tch ch chtch - iou ia -"
        + " -'",
    "'everyday', 'a b v g g d e e zh z i i i y k l m n o p r s t u f h ts ch sh sch - yu ya - -'"
  })
  void closeInEveryHand(String hand, String latin) {
    var letters = latin.split(" ");
    int close = 0;
    var names = names();
    for (var name : names) if (figure(name, written(name, letters)) >= Grade.CLOSE_FROM) close++;
    double share = (double) close / names.size();
    assertTrue(share > 0.98, () -> hand + ": " + share);
  }

  @Test
  void oneAsDocumentsWriteThem() {
    int same = 0;
    var names = names();
    for (var name : names)
      if (figure(name, Romanisation.ukrainian(name)) >= Grade.EQUAL_FROM) same++;
    double share = (double) same / names.size();
    assertTrue(share > 0.999, () -> "same: " + share);
  }

  private static List<String> names() {
    return SharedRows.of("names/family_names_30000.csv").stream()
        .skip(1)
        .limit(4000)
        .map(r -> r[0])
        .toList();
  }

  private static float figure(String a, String b) {
    return NameLikeness.family(NameForm.family(a), NameForm.family(b));
  }

  private static String written(String name, String[] letters) {
    var out = new StringBuilder();
    for (char c : name.toCharArray()) {
      int at = LETTERS.indexOf(c);
      if (at < 0) out.append(c);
      else if (!letters[at].equals("-")) out.append(letters[at]);
    }
    return out.toString();
  }
}
