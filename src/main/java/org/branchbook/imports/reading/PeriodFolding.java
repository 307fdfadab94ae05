package org.branchbook.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;

/**
 * Rows that say the same for one year each, made into records with a beginning and an end. A year
 * without a successor ends a record on its last day; the last year of the file leaves it open, for
 * nobody knows yet what follows.
 */
final class PeriodFolding {
  private record Told(Draft first, TreeSet<Integer> years) {}

  private final Map<String, Told> told = new LinkedHashMap<>();
  private int lastYear = Integer.MIN_VALUE;

  void add(Draft draft, int year) {
    told.computeIfAbsent(sameness(draft), _ -> new Told(draft, new TreeSet<>())).years().add(year);
    lastYear = Math.max(lastYear, year);
  }

  /** The records, in the order in which they were first told of. */
  List<Draft> folded() {
    var folded = new ArrayList<Draft>();
    for (var one : told.values()) {
      int from = one.years().first();
      for (int year : one.years())
        if (!one.years().contains(year + 1)) {
          folded.add(period(one.first(), from, year));
          var next = one.years().higher(year);
          if (next != null) from = next;
        }
    }
    return folded;
  }

  private Draft period(Draft draft, int from, int to) {
    var link = draft.making().kind() == Kind.LINK;
    var cells = new EnumMap<Target, String>(draft.cells());
    cells.put(link ? Target.SINCE : Target.OPENED, LocalDate.of(from, 1, 1).toString());
    if (to != lastYear)
      cells.put(link ? Target.UNTIL : Target.CLOSED, LocalDate.of(to, 12, 31).toString());
    // a later file only moves the end, so the beginning tells periods of the same record apart
    var key = draft.key().isEmpty() ? "" : draft.key() + "/" + from;
    return new Draft(draft.row(), draft.making(), key, cells);
  }

  private static String sameness(Draft draft) {
    return draft.making().name() + "\n" + draft.key() + "\n" + draft.cells();
  }
}
