package org.branchbook.duplicates.standard.addresses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The streets that bear another name than before; the bank keeps the list. */
public final class RenamedStreets {
  /** No street was renamed. */
  public static final RenamedStreets NONE = new RenamedStreets(List.of());

  /**
   * One renaming.
   *
   * @param city "" for streets of this name in any city
   */
  public record Renaming(String city, String was, String now) {}

  private final Map<String, String> now = new HashMap<>();

  /** With a list of renamings in any order; a street renamed twice is followed to its last name. */
  public RenamedStreets(List<Renaming> renamings) {
    for (var renaming : renamings)
      now.put(
          AddressWords.city(renaming.city()) + "|" + AddressWords.street(renaming.was()),
          AddressWords.street(renaming.now()));
  }

  /** What a street is called now, both in the form in which streets are compared. */
  String now(String city, String street) {
    if (now.isEmpty()) return street;
    var name = street;
    for (int i = 0; i <= now.size(); i++) {
      var next = now.get(city + "|" + name);
      if (next == null) next = now.get("|" + name);
      if (next == null || next.equals(name)) return name;
      name = next;
    }
    return name;
  }
}
