package org.branchbook.imports.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.reading.CellReader;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.records.ClientShelf;

/**
 * A batch of which the cells are read and no more: it depends on nothing but the file, so that it
 * may be made while an earlier one is decided about or written.
 */
public final class Understood {
  final Map<Kind, List<Item>> items;
  final List<RowProblem> problems;

  private Understood(Map<Kind, List<Item>> items, List<RowProblem> problems) {
    this.items = items;
    this.problems = problems;
  }

  /**
   * Reads the cells of a batch.
   *
   * @param profile the name of the source
   */
  static Understood of(
      DraftReader.Batch batch, String profile, CellReader cells, ClientShelf clients) {
    var items = new EnumMap<Kind, List<Item>>(Kind.class);
    for (var draft : batch.drafts()) {
      var doubts = new ArrayList<RowProblem>();
      var values = cells.read(draft, doubts);
      var kind = draft.making().kind();
      items
          .computeIfAbsent(kind, _ -> new ArrayList<>())
          .add(
              new Item(
                  draft,
                  values,
                  SourceKey.of(profile, draft, values),
                  values.written(),
                  kind == Kind.CLIENT ? clients.hardKeys(values, profile) : List.of(),
                  doubts));
    }
    return new Understood(items, batch.problems());
  }
}
