package org.branchbook.duplicates.standard;

import org.branchbook.clients.LookAlike;

/** The series and number of a document with look-alike letters as one: АВ 123456, AB123456. */
public record DocumentForm(String number) {
  /** The form of a series and a number; "" for none. */
  public static DocumentForm of(String series, String number) {
    return new DocumentForm(LookAlike.fold(series + number));
  }

  /** How alike two numbers are, as {@link Grade} grades it. */
  public float likeness(DocumentForm other) {
    if (number.isEmpty() || other.number.isEmpty()) return Grade.UNKNOWN;
    if (number.equals(other.number)) return 1;
    int shorter = Math.min(number.length(), other.number.length());
    // spreadsheets drop leading zeros, clerks the series
    if (shorter >= 6 && (number.endsWith(other.number) || other.number.endsWith(number)))
      return 0.9f;
    int slips = shorter < 6 ? 3 : Strings.slips(number, other.number, 2);
    return slips == 1 ? 0.87f : slips == 2 ? 0.6f : 0;
  }
}
