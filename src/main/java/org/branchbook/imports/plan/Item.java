package org.branchbook.imports.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Draft;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Values;

/**
 * A record as its row tells it.
 *
 * @param source the key by which it is known again
 * @param seen its values in one text
 * @param hardKeys its own, where it is a client
 * @param doubts what stays blank
 */
record Item(
    Draft draft,
    Values values,
    String source,
    String seen,
    List<String> hardKeys,
    List<RowProblem> doubts) {
  Kind kind() {
    return draft.making().kind();
  }

  /** The cells that name clients it refers to. */
  Map<Target, String> references() {
    if (kind() == Kind.CLIENT) return Map.of();
    var references = new EnumMap<Target, String>(Target.class);
    values
        .of()
        .forEach(
            (field, value) -> {
              if (field.type == Target.Type.CLIENT_REFERENCE) references.put(field, value);
            });
    return references;
  }
}
