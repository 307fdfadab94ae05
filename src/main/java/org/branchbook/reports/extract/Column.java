package org.branchbook.reports.extract;

/**
 * A column of a flat table.
 *
 * @param name as the file's head has it; {@code extract.column.NAME} is the key of what it means
 * @param unit "currency" is the bank's own (of a holding its own), with a decimal point; "" for
 *     none
 */
public record Column(String name, Type type, String unit) {
  /** What stands in a column. */
  public enum Type {
    /** A number that only says which one; a pseudonym where these were asked for. */
    ID,
    /** A name, telephone or login; a pseudonym where these were asked for. */
    PERSONAL,
    /** One of the program's or the bank's codes. */
    CODE,
    WHOLE,
    /** With a decimal point. */
    DECIMAL,
    /** 2026-11-22. */
    DATE,
    /** 2026-11-22T09:00:00Z. */
    MOMENT,
    /** 2026-11. */
    MONTH,
    /** true or false. */
    FLAG
  }

  static Column of(String name, Type type) {
    return new Column(name, type, "");
  }

  static Column money(String name) {
    return new Column(name, Type.DECIMAL, "currency");
  }
}
