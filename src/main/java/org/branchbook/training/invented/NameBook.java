package org.branchbook.training.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.clients.Person.Sex;

/** Ukrainian names, as often as people bear them: a few families are large, most are small. */
final class NameBook {
  /** The exponent of Zipf's law for family names. */
  static final double ZIPF = 0.85;

  /** A family name in its two forms. */
  record Family(String his, String hers) {
    String of(Sex sex) {
      return sex == Sex.MALE ? his : hers;
    }
  }

  /** A given name; a man's with what his children are called after him. */
  record Given(Sex sex, String name, String son, String daughter, int[] byGeneration) {
    String patronymic(Sex child) {
      return child == Sex.MALE ? son : daughter;
    }
  }

  private final Weighted<Family> families;
  private final List<Weighted<Given>> men;
  private final List<Weighted<Given>> women;

  NameBook() {
    var all = new ArrayList<Family>();
    for (var line : Lines.of("families")) for (var word : line.split(" ")) all.add(family(word));
    families = new Weighted<>(all, f -> 1 / Math.pow(all.indexOf(f) + 1.0, ZIPF));
    var given = Lines.of("given").stream().map(NameBook::given).toList();
    men = byGeneration(given, Sex.MALE);
    women = byGeneration(given, Sex.FEMALE);
  }

  Family family(Dice dice) {
    return families.pick(dice);
  }

  Given given(Sex sex, int birthYear, Dice dice) {
    int generation = birthYear < 1960 ? 0 : birthYear < 1986 ? 1 : 2;
    return (sex == Sex.MALE ? men : women).get(generation).pick(dice);
  }

  /** A woman in the middle of life, by given and family name, as one is introduced. */
  String woman(Dice dice) {
    return given(Sex.FEMALE, 1980, dice).name() + " " + family(dice).hers();
  }

  private static List<Weighted<Given>> byGeneration(List<Given> all, Sex sex) {
    var names = all.stream().filter(g -> g.sex == sex).toList();
    var weighted = new ArrayList<Weighted<Given>>();
    for (int i = 0; i < 3; i++) {
      int generation = i;
      weighted.add(new Weighted<>(names, g -> g.byGeneration[generation]));
    }
    return weighted;
  }

  private static Family family(String word) {
    var forms = word.split("/");
    return new Family(forms[0], forms.length > 1 ? forms[1] : feminine(forms[0]));
  }

  static String feminine(String his) {
    if (his.endsWith("ий")) return his.substring(0, his.length() - 2) + "а";
    for (var end : List.of("ов", "ев", "єв")) if (his.endsWith(end)) return his + "а";
    return his;
  }

  private static Given given(String line) {
    var parts = line.split(" ");
    return new Given(
        parts[0].equals("M") ? Sex.MALE : Sex.FEMALE,
        parts[1],
        parts[2],
        parts[3],
        Arrays.stream(parts, 4, 7).mapToInt(Integer::parseInt).toArray());
  }
}
