package org.branchbook.io.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.branchbook.imports.profile.FileShape;

/** The names of a table's columns. */
final class Header {
  private Header() {}

  /** Every column with a name of its own: nameless ones get their number, repeated ones theirs. */
  static List<String> of(List<String> cells) {
    var names = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (int i = 0; i < cells.size(); i++) {
      // braces would end a column's place in a template
      var cell = cells.get(i).strip().replaceAll("\\s+", " ").replaceAll("[{}]", "");
      var name = cell.isEmpty() ? "#" + (i + 1) : cell;
      for (int n = 2; !seen.add(FileShape.plain(name)); n++) name = cell + " (" + n + ")";
      names.add(name);
    }
    while (!names.isEmpty() && names.getLast().equals("#" + names.size())) names.removeLast();
    return names;
  }
}
