package org.branchbook.imports.entries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Template;
import org.branchbook.imports.reading.Draft;
import org.branchbook.imports.reading.DraftReader;
import org.jspecify.annotations.Nullable;

/** A file's entries, a stretch at a time. */
public final class EntryReader implements AutoCloseable {
  private final DraftReader drafts;
  private final RowTraits traits;
  private final @Nullable String id;
  private final int column;
  private final Map<Making, List<Target>> leftOut = new IdentityHashMap<>();
  private long unread;

  EntryReader(DraftReader drafts, RowTraits traits, @Nullable String id) {
    this.drafts = drafts;
    this.traits = traits;
    this.id = id;
    this.column = id == null ? -1 : column(drafts.header(), id);
  }

  private static int column(List<String> header, String id) {
    for (int i = 0; i < header.size(); i++)
      if (FileShape.plain(header.get(i)).equals(FileShape.plain(id))) return i;
    return -1;
  }

  /** The entries of up to that many rows; a stretch may come to nothing yet. */
  public List<Entry> next(int rows) {
    var batch = drafts.next(rows);
    unread += batch.problems().stream().filter(p -> p.rejected()).count();
    var entries = new ArrayList<Entry>(batch.drafts().size());
    for (var draft : batch.drafts())
      if (draft.making().kind() == Kind.CLIENT)
        entries.add(new Entry(id(draft), traits.of(compared(draft))));
    return entries;
  }

  private String id(Draft draft) {
    var cells = draft.row().cells();
    if (column >= 0) return column < cells.size() ? cells.get(column).strip() : "";
    return draft.key().isEmpty() ? Long.toString(draft.row().number()) : draft.key();
  }

  /** What tells all rows apart by itself says nothing about two of them. */
  private Map<Target, String> compared(Draft draft) {
    var left = leftOut.computeIfAbsent(draft.making(), this::madeOfId);
    if (left.isEmpty()) return draft.cells();
    var cells = new EnumMap<Target, String>(Target.class);
    cells.putAll(draft.cells());
    left.forEach(cells::remove);
    return cells;
  }

  private List<Target> madeOfId(Making making) {
    if (id == null) return List.of();
    var made = new ArrayList<Target>();
    making
        .fields()
        .forEach(
            (target, template) -> {
              var columns = Template.of(template).columns();
              if (columns.size() == 1
                  && FileShape.plain(columns.getFirst()).equals(FileShape.plain(id)))
                made.add(target);
            });
    return made;
  }

  /** Whether all has been handed out. */
  public boolean ended() {
    return drafts.ended();
  }

  /** How much of the file is behind, from 0 to 1. */
  public double share() {
    return drafts.share();
  }

  /** How many rows so far could not be read. */
  public long unread() {
    return unread;
  }

  @Override
  public void close() {
    drafts.close();
  }
}
