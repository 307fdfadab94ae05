package org.branchbook.plans.budget.files;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.plans.budget.Twelve;

/**
 * The columns of a plan's file. They are the same in every language, so that a file goes from one
 * branch to another.
 */
final class Columns {
  /** What kind of whole: client, manager, department …. */
  static final String SCOPE = "scope";

  /**
   * Which one: a card's number, a login, the name of a department or saved group, a code of an
   * industry.
   */
  static final String KEY = "key";

  static final String NAME = "name";
  static final String LINE = "line";
  static final String MEASURE = "measure";

  /** Which months were set by hand: "1 2 12"; without the column all were. */
  static final String HAND = "hand";

  private Columns() {}

  /** The month's column, 0 being January. */
  static String month(int month) {
    return "%02d".formatted(month + 1);
  }

  static List<String> all() {
    var all = new ArrayList<>(List.of(SCOPE, KEY, NAME, LINE, MEASURE));
    for (int m = 0; m < Twelve.MONTHS; m++) all.add(month(m));
    all.add(HAND);
    return all;
  }
}
