package org.branchbook.imports.profile;

/**
 * How a file is written; "" is recognised.
 *
 * @param charset UTF-8, windows-1251 …
 * @param separator between the cells of a row
 * @param dates the pattern of its dates: dd.MM.yyyy
 * @param sheet the sheet of a workbook
 */
public record Format(String charset, String separator, String dates, String sheet) {
  public static final Format RECOGNISE = new Format("", "", "", "");

  /** This one, with what it leaves open taken from another. */
  public Format or(Format other) {
    return new Format(
        charset.isEmpty() ? other.charset : charset,
        separator.isEmpty() ? other.separator : separator,
        dates.isEmpty() ? other.dates : dates,
        sheet.isEmpty() ? other.sheet : sheet);
  }
}
