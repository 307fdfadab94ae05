package org.branchbook.imports.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.imports.profile.Target;
import org.jspecify.annotations.Nullable;

/**
 * Months as headings and cells name them, in every language of the program: 2027-01, 01.2027,
 * 31.01.2027, 01, January 2027.
 */
public final class MonthNames {
  private static final int MONTHS = 12;
  private static final int CENTURY = 2000;
  private static final Set<String> AROUND =
      Set.of("plan", "year", "y", "план", "рік", "року", "р", "год", "года", "г");

  /**
   * A month that was named.
   *
   * @param month 0 for January
   * @param year 0 where none is named
   */
  public record Named(int month, int year) {
    /** The column of that month. */
    public Target target() {
      return Target.planOf(month);
    }
  }

  private final Vocabulary vocabulary;
  private @Nullable Map<String, Integer> names;

  public MonthNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The month that a text names; empty where it names something else. */
  public Optional<Named> of(String text) {
    int year = 0;
    boolean yearFirst = false;
    var rest = new ArrayList<String>();
    for (var word : Vocabulary.plain(text).split(" ")) {
      if (year == 0 && word.matches("(19|20|21)\\d\\d")) {
        year = Integer.parseInt(word);
        yearFirst = rest.isEmpty();
      } else if (year == 0 && !rest.isEmpty() && word.matches("[2-9]\\d")) {
        year = CENTURY + Integer.parseInt(word); // Jan 27
      } else if (!AROUND.contains(word)) rest.add(word);
    }
    boolean day = year != 0 && rest.size() == 2 && rest.stream().allMatch(w -> w.matches("\\d+"));
    var named = day ? List.of(yearFirst ? rest.getFirst() : rest.getLast()) : rest;
    int of = year;
    return month(String.join(" ", named)).map(month -> new Named(month, of));
  }

  private Optional<Integer> month(String name) {
    if (name.matches("0?[1-9]|1[0-2]")) return Optional.of(Integer.parseInt(name) - 1);
    return Optional.ofNullable(names().get(name));
  }

  private synchronized Map<String, Integer> names() {
    if (names == null) {
      names = new HashMap<>();
      for (int m = 0; m < MONTHS; m++)
        for (var name : vocabulary.headers(Target.planOf(m))) names.put(name, m);
    }
    return names;
  }
}
