package org.branchbook.imports.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.branchbook.imports.profile.Target;

/**
 * A record's values as they were understood: dates as 2026-11-22, numbers with a point, choices as
 * constants. What is blank isn't there.
 */
public record Values(Map<Target, String> of) {
  public static final Values NONE = new Values(Map.of());

  public Values {
    var copy = new EnumMap<Target, String>(Target.class);
    of.forEach(
        (field, value) -> {
          if (!value.isBlank()) copy.put(field, value);
        });
    of = Collections.unmodifiableMap(copy);
  }

  /** The value, "" for none. */
  public String get(Target field) {
    return of.getOrDefault(field, "");
  }

  public boolean has(Target field) {
    return of.containsKey(field);
  }

  /** Whether the file now says something, and something else than before. */
  public boolean news(Target field, Values before) {
    return has(field) && !get(field).equals(before.get(field));
  }

  /** All of them in one text, to be kept and compared. */
  public String written() {
    var text = new StringBuilder();
    of.forEach(
        (field, value) ->
            text.append(field.name())
                .append('=')
                .append(value.replace("\n", "\u2028"))
                .append('\n'));
    return text.toString();
  }

  /** The values of such a text; fields that are no longer known are left out. */
  public static Values read(String written) {
    var values = new EnumMap<Target, String>(Target.class);
    written
        .lines()
        .forEach(
            line -> {
              int at = line.indexOf('=');
              for (var field : Target.values())
                if (at > 0 && field.name().equals(line.substring(0, at)))
                  values.put(field, line.substring(at + 1).replace('\u2028', '\n'));
            });
    return new Values(values);
  }
}
