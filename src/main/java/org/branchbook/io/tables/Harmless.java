package org.branchbook.io.tables;

/** Cells that no spreadsheet takes for a formula. */
public final class Harmless {
  private Harmless() {}

  /**
   * The cell as it is, or behind an apostrophe where a spreadsheet would run it: it begins with =,
   * +, -, @, a tab or a carriage return.
   */
  public static String cell(String cell) {
    if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) return cell;
    // a plain number with its sign runs nothing
    return cell.matches("[-+]?\\d+([.,]\\d+)?") ? cell : "'" + cell;
  }
}
