package org.branchbook.imports.plan;

import java.util.List;
import java.util.Map;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.reading.RowProblem;

/**
 * A batch of which the cells are read and no more: it depends on nothing but the file, so that it
 * may be made while an earlier one is decided about or written.
 */
public final class Understood {
  final Map<Kind, List<Item>> items;
  final List<RowProblem> problems;

  Understood(Map<Kind, List<Item>> items, List<RowProblem> problems) {
    this.items = items;
    this.problems = problems;
  }
}
