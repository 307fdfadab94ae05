package org.branchbook.ui.clients.form;

import java.util.List;
import java.util.function.Predicate;

/**
 * A cell that the rows of a list have.
 *
 * @param choices the constants to choose from; empty for what is typed
 * @param kinds in rows of which kind it stands; the kind is the row's own first choice
 */
record Column(String key, Type type, double width, List<String> choices, Predicate<String> kinds) {
  /** How the cell is written. */
  enum Type {
    TEXT,
    CHOICE,
    DATE,
    FLAG
  }

  static Column text(String key, double width) {
    return new Column(key, Type.TEXT, width, List.of(), _ -> true);
  }

  static Column date(String key) {
    return new Column(key, Type.DATE, 132, List.of(), _ -> true);
  }

  static Column flag(String key) {
    return new Column(key, Type.FLAG, 0, List.of(), _ -> true);
  }

  static Column choice(String key, double width, Enum<?>[] constants) {
    return new Column(
        key,
        Type.CHOICE,
        width,
        java.util.Arrays.stream(constants).map(Enum::name).toList(),
        _ -> true);
  }

  /** The same cell, only in rows of some kinds. */
  Column in(Predicate<String> some) {
    return new Column(key, type, width, choices, some);
  }
}
