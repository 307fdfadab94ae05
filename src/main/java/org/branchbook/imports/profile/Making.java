package org.branchbook.imports.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A record made of each row.
 *
 * @param name what it is called inside the profile: its keys are "name:key", and other records
 *     refer to it so
 * @param key a {@link Template} of what tells it from all others of this name; "" where the file
 *     has no such column
 * @param fields templates of what is filled in
 * @param values of a field: what a cell's word stands for, where the program would not know it
 * @param year the {@link Template} of the year that the row is about: rows of consecutive years
 *     become one record with beginning and end; "" where every row is a record
 */
public record Making(
    String name,
    Kind kind,
    String key,
    Map<Target, String> fields,
    Map<Target, Map<String, String>> values,
    String year) {
  public Making {
    if (name.isBlank() || name.contains(":"))
      throw new IllegalArgumentException("a record of a profile has a name without a colon");
    fields = Collections.unmodifiableMap(copy(fields));
    values = Collections.unmodifiableMap(copy(values));
    for (var field : fields.keySet())
      if (field.kind != kind) throw new IllegalArgumentException(field + " in " + name);
  }

  /** What people call the column of a field, as far as the templates tell. */
  public String column(Target field) {
    return fields.getOrDefault(field, field.name()).replaceAll("[{}]", "");
  }

  private static <V> EnumMap<Target, V> copy(Map<Target, V> of) {
    var copy = new EnumMap<Target, V>(Target.class);
    copy.putAll(of);
    return copy;
  }
}
