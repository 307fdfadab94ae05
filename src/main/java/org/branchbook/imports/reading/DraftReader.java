package org.branchbook.imports.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Lookup;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Template;

/** Reads a file into drafts, a batch of rows at a time. */
public final class DraftReader implements AutoCloseable {
  /** What a stretch of rows came to. */
  public record Batch(List<Draft> drafts, List<RowProblem> problems) {}

  private final FileShape shape;
  private final Rows rows;
  private final Columns columns;
  private final Map<String, LookupTable> lookups = new LinkedHashMap<>();
  private final Map<String, Template> templates = new HashMap<>();
  private final PairRows pairs = new PairRows();
  private final PeriodFolding folding = new PeriodFolding();
  private final Deque<Draft> folded = new ArrayDeque<>();
  private boolean read;

  /**
   * Opens a file and those it looks things up in.
   *
   * @param formats the formats of the other files, by their names
   */
  public DraftReader(
      Tables tables, String file, FileShape shape, Format format, Map<String, Format> formats) {
    this.shape = shape;
    for (var lookup : shape.lookups())
      lookups.put(
          lookup.name(),
          new LookupTable(
              lookup,
              tables,
              tables.beside(file, lookup.file()),
              Objects.requireNonNull(formats.get(lookup.file()))));
    this.rows = tables.open(file, format);
    this.columns = new Columns(rows.header());
  }

  /** The drafts of up to that many rows; a stretch of rows may come to nothing yet. */
  public Batch next(int atMost) {
    var batch = new Batch(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < atMost && !read; i++) {
      var row = rows.next();
      if (row.isPresent()) take(row.get(), batch);
      else end(batch);
    }
    for (int i = 0; i < atMost && !folded.isEmpty(); i++) batch.drafts().add(folded.poll());
    return batch;
  }

  /** Whether all has been handed out. */
  public boolean ended() {
    return read && folded.isEmpty();
  }

  /** The header of the file. */
  public List<String> header() {
    return rows.header();
  }

  /** How much of the file is behind, from 0 to 1. */
  public double share() {
    return rows.share();
  }

  @Override
  public void close() {
    rows.close();
  }

  private void end(Batch batch) {
    read = true;
    for (var row : pairs.alone())
      batch.problems().add(RowProblem.rejected(row, Text.of("imports.problem.alone")));
    folded.addAll(folding.folded());
  }

  private void take(Row row, Batch batch) {
    var broken = row.broken();
    if (broken == null && row.cells().size() > rows.header().size())
      broken = Text.of("imports.problem.wide", row.cells().size(), rows.header().size());
    if (broken != null) {
      batch.problems().add(RowProblem.rejected(row, broken));
      return;
    }
    var pairing = shape.pairing();
    if (pairing == null) {
      make(row, columns.of(row), batch);
      return;
    }
    var key = fill(pairing.by(), columns.of(row));
    var found = new ArrayList<PairRows.Pair>();
    if (columns.fits(row, pairing.left())) found.addAll(pairs.left(key, row));
    if (columns.fits(row, pairing.right())) found.addAll(pairs.right(key, row));
    for (var pair : found)
      make(
          row,
          column -> {
            if (column.startsWith("left.")) return columns.cell(pair.left(), column.substring(5));
            if (column.startsWith("right.")) return columns.cell(pair.right(), column.substring(6));
            return columns.cell(row, column);
          },
          batch);
  }

  private void make(Row row, UnaryOperator<String> own, Batch batch) {
    var cells = lookUp(row, own, batch);
    for (var making : shape.makings()) {
      var values = new EnumMap<Target, String>(Target.class);
      making
          .fields()
          .forEach(
              (field, template) ->
                  values.put(field, meaning(making, field, fill(template, cells))));
      var draft = new Draft(row, making, fill(making.key(), cells).strip(), values);
      if (making.year().isEmpty()) batch.drafts().add(draft);
      else fold(draft, fill(making.year(), cells), batch);
    }
  }

  private void fold(Draft draft, String year, Batch batch) {
    if (year.matches("[12]\\d{3}")) folding.add(draft, Integer.parseInt(year));
    else
      batch
          .problems()
          .add(
              RowProblem.rejected(
                  draft.row(), Text.of("imports.problem.year", Text.asWritten(year))));
  }

  /** The row with the columns of other files, each looked up when first asked for. */
  private UnaryOperator<String> lookUp(Row row, UnaryOperator<String> own, Batch batch) {
    if (lookups.isEmpty()) return own;
    var found = new HashMap<String, Row>();
    var columns =
        new UnaryOperator<String>() {
          @Override
          public String apply(String column) {
            int dot = column.indexOf('.');
            var table = dot < 0 ? null : lookups.get(column.substring(0, dot));
            if (table == null) return own.apply(column);
            var hit = found.get(column.substring(0, dot));
            return hit == null ? "" : table.cell(hit, column.substring(dot + 1));
          }
        };
    for (var lookup : shape.lookups()) {
      var key = fill(lookup.by(), columns);
      var hit = Objects.requireNonNull(lookups.get(lookup.name())).find(key);
      if (hit != null) found.put(lookup.name(), hit);
      else batch.problems().add(notFound(row, lookup, key));
    }
    return columns;
  }

  private static RowProblem notFound(Row row, Lookup lookup, String key) {
    return RowProblem.warning(
        row,
        lookup.by(),
        key,
        Text.of("imports.problem.lookup", Text.asWritten(key), Text.asWritten(lookup.file())));
  }

  private static String meaning(Making making, Target field, String cell) {
    var meanings = making.values().get(field);
    return meanings == null ? cell : meanings.getOrDefault(cell, cell);
  }

  private String fill(String template, UnaryOperator<String> cells) {
    return templates.computeIfAbsent(template, Template::of).fill(cells);
  }
}
