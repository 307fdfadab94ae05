package org.branchbook.ui.imports;

import java.util.List;
import org.branchbook.imports.profile.Target;
import org.jspecify.annotations.Nullable;

/**
 * A column of the file.
 *
 * @param samples what stands in its first rows
 * @param target what it fills in; null for nothing
 */
record ColumnLine(String name, List<String> samples, @Nullable Target target) {
  ColumnLine {
    samples = List.copyOf(samples);
  }

  ColumnLine to(@Nullable Target other) {
    return new ColumnLine(name, samples, other);
  }
}
