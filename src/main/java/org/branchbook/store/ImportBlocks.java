package org.branchbook.store;

import static org.branchbook.store.db.Tables.IMPORT_BLOCK;
import static org.branchbook.store.db.Tables.IMPORT_RUN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.branchbook.store.db.tables.records.ImportBlockRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What imports added, many records in one row. */
public final class ImportBlocks {
  private static final int MOST = 200;

  /** Ordinals and numbers in one block are less than so far apart: so it is found by each. */
  private static final int SPAN = 1000;

  /** So many blocks are read at a time. */
  private static final int PAGE = 50;

  private ImportBlocks() {}

  /** A record that an import added, at its first version. */
  public record Added(long run, int ordinal, String kind, long subject, String source) {}

  /** An import that added a client, by which key. */
  public record Brought(long client, Instant started, String source) {}

  /** Writes what one import added, in the order of its rows. */
  public static void insert(DSLContext db, List<Added> rows) {
    var blocks = new ArrayList<Object[]>();
    for (int from = 0, to; from < rows.size(); from = to) {
      to = end(rows, from);
      blocks.add(block(rows.subList(from, to)));
    }
    Rows.ready(IMPORT_BLOCK, blocks).insert(db);
  }

  private static int end(List<Added> rows, int from) {
    var first = rows.get(from);
    int to = from + 1;
    while (to < rows.size() && to - from < MOST && fits(first, rows.get(to - 1), rows.get(to)))
      to++;
    return to;
  }

  private static boolean fits(Added first, Added last, Added next) {
    return next.run == first.run
        && next.kind.equals(first.kind)
        && next.ordinal - first.ordinal < SPAN
        && next.subject > last.subject
        && next.subject - first.subject < SPAN;
  }

  /** What an import added before that place, the last first, at most so many. */
  public static List<Added> before(DSLContext db, long run, int ordinal, int atMost) {
    var found = new ArrayList<Added>();
    for (int below = ordinal; found.size() < atMost; ) {
      var blocks =
          db.selectFrom(IMPORT_BLOCK)
              .where(IMPORT_BLOCK.IMPORT_ID.eq(run), IMPORT_BLOCK.FIRST_ORDINAL.lt(below))
              .orderBy(IMPORT_BLOCK.FIRST_ORDINAL.desc())
              .limit(PAGE)
              .fetch();
      for (var block : blocks)
        for (var row : rows(block).reversed()) if (row.ordinal < ordinal) found.add(row);
      if (blocks.size() < PAGE) break;
      below = blocks.getLast().getFirstOrdinal();
    }
    return found.subList(0, Math.min(atMost, found.size()));
  }

  /** By which imports these clients were added. */
  public static List<Brought> brought(DSLContext db, Collection<Long> clients) {
    var asked = Set.copyOf(clients);
    var brought = new ArrayList<Brought>();
    near(
        asked,
        (low, high) ->
            db.select(IMPORT_BLOCK.fields())
                .select(IMPORT_RUN.STARTED)
                .from(IMPORT_BLOCK)
                .join(IMPORT_RUN)
                .on(IMPORT_RUN.ID.eq(IMPORT_BLOCK.IMPORT_ID))
                .where(holding("CLIENT", low, high))
                .forEach(
                    r -> {
                      for (var row : rows(r.into(IMPORT_BLOCK)))
                        if (asked.contains(row.subject))
                          brought.add(
                              new Brought(row.subject, r.get(IMPORT_RUN.STARTED), row.source));
                    }));
    return brought;
  }

  /** Takes rows of an import out of their blocks; their ordinals come back. */
  public static Set<Integer> takeOut(DSLContext db, long run, Set<Integer> ordinals) {
    if (ordinals.isEmpty()) return Set.of();
    var here =
        IMPORT_BLOCK
            .IMPORT_ID
            .eq(run)
            .and(
                IMPORT_BLOCK.FIRST_ORDINAL.between(
                    Collections.min(ordinals) - SPAN + 1, Collections.max(ordinals)));
    return takeOut(db, here, row -> ordinals.contains(row.ordinal)).stream()
        .map(Added::ordinal)
        .collect(Collectors.toSet());
  }

  /** Takes records of a kind out of their blocks; their rows come back. */
  public static List<Added> takeOut(DSLContext db, String kind, Set<Long> subjects) {
    var taken = new ArrayList<Added>();
    near(
        subjects,
        (low, high) ->
            taken.addAll(
                takeOut(db, holding(kind, low, high), row -> subjects.contains(row.subject))));
    return taken;
  }

  private static List<Added> takeOut(DSLContext db, Condition where, Predicate<Added> out) {
    var taken = new ArrayList<Added>();
    var gone = new ArrayList<Object[]>();
    var stays = new ArrayList<Object[]>();
    for (var block : db.selectFrom(IMPORT_BLOCK).where(where).forUpdate().fetch()) {
      var rows = rows(block);
      if (rows.stream().noneMatch(out)) continue;
      gone.add(Rows.row(block.getImportId(), block.getFirstOrdinal()));
      var rest = new ArrayList<Added>();
      for (var row : rows) (out.test(row) ? taken : rest).add(row);
      // a block of its own: joined with that of another it might reach round one between them
      if (!rest.isEmpty()) stays.add(block(rest));
    }
    Rows.batch(db, "delete from import_block where import_id = ? and first_ordinal = ?", gone);
    Rows.ready(IMPORT_BLOCK, stays).insert(db);
    return taken;
  }

  private static Condition holding(String kind, long low, long high) {
    return IMPORT_BLOCK
        .SUBJECT
        .eq(kind)
        .and(IMPORT_BLOCK.FIRST_SUBJECT_ID.between(low - SPAN + 1, high))
        .and(IMPORT_BLOCK.LAST_SUBJECT_ID.ge(low));
  }

  /** Numbers that lie near one another are asked for together, the lowest and the highest. */
  private static void near(Set<Long> numbers, BiConsumer<Long, Long> ask) {
    var rest = new TreeSet<>(numbers);
    while (!rest.isEmpty()) {
      var together = rest.headSet(rest.first() + SPAN);
      ask.accept(together.first(), together.last());
      together.clear();
    }
  }

  private static Object[] block(List<Added> rows) {
    var first = rows.getFirst();
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var row : rows) {
        out.writeInt(row.ordinal);
        out.writeLong(row.subject);
        out.writeUTF(row.source);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Rows.row(
        first.run,
        first.ordinal,
        first.kind,
        first.subject,
        rows.getLast().subject,
        bytes.toByteArray());
  }

  private static List<Added> rows(ImportBlockRecord block) {
    var rows = new ArrayList<Added>();
    try (var in = new DataInputStream(new ByteArrayInputStream(block.getPacked()))) {
      while (in.available() > 0)
        rows.add(
            new Added(
                block.getImportId(),
                in.readInt(),
                block.getSubject(),
                in.readLong(),
                in.readUTF()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
