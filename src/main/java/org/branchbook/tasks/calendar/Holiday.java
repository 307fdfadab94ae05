package org.branchbook.tasks.calendar;

import java.time.LocalDate;
import org.branchbook.base.Text;

/** Public holidays of the countries whose calendars the program knows. */
public enum Holiday {
  NEW_YEAR,
  NEW_YEAR_BREAK,
  ORTHODOX_CHRISTMAS,
  FATHERLAND_DEFENDERS,
  WOMEN,
  EASTER,
  RADUNITSA,
  LABOUR,
  REMEMBRANCE_AND_VICTORY,
  VICTORY,
  TRINITY,
  RUSSIA,
  CONSTITUTION,
  BELARUS_INDEPENDENCE,
  STATEHOOD,
  UKRAINE_INDEPENDENCE,
  DEFENDERS,
  NATIONAL_UNITY,
  OCTOBER_REVOLUTION,
  CHRISTMAS;

  private static final String KEY = "tasks.holiday.";

  /** How a special day of this name is kept, whatever the reader's language. */
  String kept() {
    return KEY + name();
  }

  /** How a day off is kept that belongs to another day; or a working day in place of another. */
  static String moved(boolean works, LocalDate other) {
    return KEY + (works ? "worksFor " : "offFor ") + other;
  }

  /** Whether the program itself named a special day so, by a country's rule. */
  public static boolean isTold(String name) {
    return name.startsWith(KEY);
  }

  /** The name of a special day as its reader says it; what somebody wrote is as he wrote it. */
  public static Text text(String name) {
    if (!isTold(name)) return new Text("tasks.holiday.written", java.util.List.of(name));
    var parts = name.split(" ", 2);
    return parts.length == 1 ? Text.of(parts[0]) : Text.of(parts[0], parts[1]);
  }
}
