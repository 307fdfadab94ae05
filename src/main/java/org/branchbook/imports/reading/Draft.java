package org.branchbook.imports.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Target;

/**
 * A record as a row writes it, its cells not yet read.
 *
 * @param row where it came from; of a folded record the first row
 * @param key what tells it from others of its name; "" where the file has no such column
 */
public record Draft(Row row, Making making, String key, Map<Target, String> cells) {
  public Draft {
    var copy = new EnumMap<Target, String>(Target.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }
}
