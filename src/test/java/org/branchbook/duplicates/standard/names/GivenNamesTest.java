package org.branchbook.duplicates.standard.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.duplicates.standard.WordList;
import org.junit.jupiter.api.Test;

/** The list of given names keeps its own rules. */
class GivenNamesTest {
  private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя'-";

  @Test
  void everyLineIsReadAndEveryWordOfOneScript() {
    int names = 0;
    var mixed = new ArrayList<String>();
    for (var line : WordList.of("given-names")) {
      assertTrue("MFU=".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ', line);
      if (line.charAt(0) != '=') names++;
      for (var word : line.substring(2).split("[ ;|+]+")) {
        boolean cyrillic =
            word.toLowerCase().chars().anyMatch(c -> CYRILLIC.indexOf(c) >= 0 && c > 127);
        boolean latin = word.toLowerCase().chars().anyMatch(c -> c >= 'a' && c <= 'z');
        if (cyrillic && latin) mixed.add(word);
      }
    }
    assertEquals(List.of(), mixed);
    assertTrue(names > 1000, "names: " + names);
  }

  @Test
  void everyNameIsCloseToAllItsForms() {
    var strange = new ArrayList<String>();
    for (var line : WordList.of("given-names")) {
      if (line.charAt(0) == '=') continue;
      var own = line.substring(2).split("[;|]")[0].strip().split(" +");
      var first = NameForm.given(own[0]);
      for (var word : own)
        if (!word.startsWith("+") && NameLikeness.given(first, NameForm.given(word)) < 0.97f)
          strange.add(own[0] + " " + word);
    }
    assertEquals(List.of(), strange);
  }

  @Test
  void anAmbiguousShortFormMeansAllItsNames() {
    assertEquals(List.of("олександр", "олександра"), meanings("Саша"));
    assertEquals(List.of("вільям"), meanings("Bill"));
    assertEquals(List.of("щось"), meanings("Щось"));
  }

  private static List<String> meanings(String word) {
    return NameForm.given(word).meanings().stream()
        .map(NameForm::text)
        .collect(Collectors.toList());
  }
}
