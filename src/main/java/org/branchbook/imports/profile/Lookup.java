package org.branchbook.imports.profile;

import java.util.Map;

/**
 * Another file in which something is looked up for each row; its columns are then called {@code
 * name.column}.
 *
 * @param file its name, in the folder of the file that is imported
 * @param key the {@link Template} of its rows' key
 * @param by the {@link Template} of the key looked for; earlier look-ups' columns may stand in it
 * @param where only rows with these values count
 */
public record Lookup(String name, String file, String key, String by, Map<String, String> where) {
  public Lookup {
    where = Map.copyOf(where);
    if (file.contains("/") || file.contains("\\") || file.contains(".."))
      throw new IllegalArgumentException("another file lies in the same folder");
  }
}
