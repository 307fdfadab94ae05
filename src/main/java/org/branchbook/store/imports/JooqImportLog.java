package org.branchbook.store.imports;

import static org.branchbook.store.db.Tables.IMPORT_KEY;
import static org.branchbook.store.db.Tables.IMPORT_ROW;
import static org.branchbook.store.db.Tables.IMPORT_RUN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Page;
import org.branchbook.base.Work;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.ImportedRow;
import org.branchbook.imports.profile.Kind;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.ImportBlocks;
import org.branchbook.store.Rows;
import org.branchbook.store.Touches;
import org.branchbook.store.db.tables.records.ImportRowRecord;
import org.branchbook.store.db.tables.records.ImportRunRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link ImportLog} in SQL. */
final class JooqImportLog implements ImportLog {
  private final DSLContext db;
  private final Work work;
  private final SnapshotJson json = new SnapshotJson();

  JooqImportLog(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  @Override
  public void begin(ImportRun run) {
    db.insertInto(IMPORT_RUN).set(row(run)).execute();
  }

  @Override
  public void write(ImportRun run, List<ImportedRow> rows) {
    work.inOne(
        () -> {
          var added = new ArrayList<ImportBlocks.Added>();
          var others = new ArrayList<Object[]>();
          for (var row : rows)
            if (addsAlone(row)) added.add(added(run.id(), row));
            else others.add(row(run.id(), row));
          ImportBlocks.insert(db, added);
          Rows.ready(IMPORT_ROW, others).insert(db);
          var met = new ArrayList<Object[]>();
          var again = new ArrayList<Object[]>();
          for (var row : rows)
            if (row.seenBefore() == null)
              met.add(Rows.row(row.source(), row.subject(), row.seen()));
            else again.add(new Object[] {row.subject(), row.seen(), row.source()});
          met.sort(Comparator.comparing(key -> (String) key[0])); // neighbours go in faster
          Rows.ready(IMPORT_KEY, met).insert(db);
          Rows.batch(db, "update import_key set subject_id = ?, seen = ? where source = ?", again);
          Touches.at(
              db,
              rows.stream()
                  // what was added came in touched
                  .filter(r -> r.kind() == Kind.CLIENT && !r.added())
                  .map(r -> new Touches.Touch(r.subject(), run.started()))
                  .toList());
          note(run);
        });
  }

  @Override
  public void note(ImportRun run) {
    var row = row(run);
    db.update(IMPORT_RUN).set(row).where(IMPORT_RUN.ID.eq(run.id().value())).execute();
  }

  @Override
  public Map<String, Known> known(Collection<String> sources) {
    var known = new HashMap<String, Known>();
    if (sources.isEmpty()) return known;
    Rows.inParts(
        new TreeSet<>(sources),
        part ->
            db.selectFrom(IMPORT_KEY)
                .where(Rows.amongTexts(IMPORT_KEY.SOURCE, part))
                .forEach(r -> known.put(r.getSource(), new Known(r.getSubjectId(), r.getSeen()))));
    return known;
  }

  @Override
  public Optional<ImportRun> find(ImportId id) {
    return db.selectFrom(IMPORT_RUN)
        .where(IMPORT_RUN.ID.eq(id.value()))
        .fetchOptional(JooqImportLog::run);
  }

  @Override
  public Page<ImportRun> runs(Optional<Page.Mark> after, int size) {
    var runs =
        db.selectFrom(IMPORT_RUN)
            .where(after.map(a -> IMPORT_RUN.ID.lt(a.id())).orElse(DSL.noCondition()))
            .orderBy(IMPORT_RUN.ID.desc())
            .limit(size + 1)
            .fetch(JooqImportLog::run);
    return Page.of(runs, size, run -> new Page.Mark("", run.id().value()));
  }

  @Override
  public List<ImportedRow> before(ImportId id, int ordinal, int atMost) {
    var others =
        db.selectFrom(IMPORT_ROW)
            .where(IMPORT_ROW.IMPORT_ID.eq(id.value()), IMPORT_ROW.ORDINAL.lt(ordinal))
            .orderBy(IMPORT_ROW.ORDINAL.desc())
            .limit(atMost)
            .fetch(this::imported);
    var added = ImportBlocks.before(db, id.value(), ordinal, atMost).stream();
    return Stream.concat(others.stream(), added.map(JooqImportLog::imported))
        .sorted(Comparator.comparingInt(ImportedRow::ordinal).reversed())
        .limit(atMost)
        .toList();
  }

  @Override
  public void forget(ImportId id, List<ImportedRow> rows, Map<ImportedRow, Integer> versions) {
    work.inOne(
        () -> {
          // what is set back is again what the import before left, or an earlier row of this one
          alone(versions.keySet());
          Rows.batch(
              db,
              "update import_row set version_after = ? where subject = ? and subject_id = ? and"
                  + " version_after = ?",
              versions.entrySet().stream()
                  .map(
                      v ->
                          new Object[] {
                            v.getValue(),
                            v.getKey().kind().name(),
                            v.getKey().subject(),
                            Objects.requireNonNull(v.getKey().before()).version()
                          })
                  .toList());
          var unknown = new ArrayList<Object[]>();
          var back = new ArrayList<Object[]>();
          for (var row : rows)
            if (row.seenBefore() == null) unknown.add(new Object[] {row.source(), row.subject()});
            else back.add(new Object[] {row.seenBefore(), row.source(), row.subject()});
          unknown.sort(Comparator.comparing(key -> (String) key[0])); // as they went in
          Rows.batch(db, "delete from import_key where source = ? and subject_id = ?", unknown);
          Rows.batch(
              db, "update import_key set seen = ? where source = ? and subject_id = ?", back);
          var ordinals = rows.stream().map(ImportedRow::ordinal).collect(Collectors.toSet());
          ordinals.removeAll(ImportBlocks.takeOut(db, id.value(), ordinals));
          Rows.batch(
              db,
              "delete from import_row where import_id = ? and ordinal = ?",
              ordinals.stream().map(ordinal -> Rows.row(id.value(), ordinal)).toList());
          Touches.anew(
              db,
              rows.stream()
                  // what was added is no more
                  .filter(r -> r.kind() == Kind.CLIENT && !r.added())
                  .map(ImportedRow::subject)
                  .toList());
        });
  }

  /** Records that are set back to what an import added get a row with a version of its own. */
  private void alone(Collection<ImportedRow> back) {
    for (var kind : Kind.values()) {
      var first =
          back.stream()
              .filter(r -> r.kind() == kind && Objects.requireNonNull(r.before()).version() == 1)
              .map(ImportedRow::subject)
              .collect(Collectors.toSet());
      var rows = new ArrayList<Object[]>();
      for (var added : ImportBlocks.takeOut(db, kind.name(), first))
        rows.add(row(new ImportId(added.run()), imported(added)));
      Rows.ready(IMPORT_ROW, rows).insert(db);
    }
  }

  @Override
  public void reverted(ImportId id, Instant when) {
    db.update(IMPORT_RUN)
        .set(IMPORT_RUN.REVERTED, when)
        .where(IMPORT_RUN.ID.eq(id.value()))
        .execute();
  }

  private static ImportRunRecord row(ImportRun run) {
    var row = new ImportRunRecord();
    row.setId(run.id().value());
    row.setKind(run.kind().name());
    row.setFile(end(run.file(), 300));
    row.setProfile(run.profile());
    row.setEmployeeId(run.who().value());
    row.setStarted(run.started());
    row.setFinished(run.finished());
    row.setReverted(run.reverted());
    row.setAdded(run.totals().added());
    row.setUpdated(run.totals().updated());
    row.setUnchanged(run.totals().unchanged());
    row.setRejected(run.totals().rejected());
    row.setWarned(run.totals().warned());
    row.setRejects(run.rejects().length() > 1000 ? "" : run.rejects());
    return row;
  }

  /** Of a name too long to keep, the end says most. */
  private static String end(String name, int longest) {
    return name.length() <= longest ? name : "…" + name.substring(name.length() - longest + 1);
  }

  private static ImportRun run(ImportRunRecord r) {
    return new ImportRun(
        new ImportId(r.getId()),
        Kind.valueOf(r.getKind()),
        r.getFile(),
        r.getProfile(),
        new EmployeeId(r.getEmployeeId()),
        r.getStarted(),
        r.getFinished(),
        r.getReverted(),
        new ImportRun.Totals(
            r.getAdded(), r.getUpdated(), r.getUnchanged(), r.getRejected(), r.getWarned()),
        r.getRejects());
  }

  private static boolean addsAlone(ImportedRow row) {
    return row.added()
        && row.versionAfter() == 1
        && row.before() == null
        && row.seenBefore() == null;
  }

  private static ImportBlocks.Added added(ImportId run, ImportedRow r) {
    return new ImportBlocks.Added(
        run.value(), r.ordinal(), r.kind().name(), r.subject(), r.source());
  }

  private static ImportedRow imported(ImportBlocks.Added a) {
    return new ImportedRow(
        a.ordinal(), Kind.valueOf(a.kind()), a.subject(), true, 1, null, a.source(), "", null);
  }

  private Object[] row(ImportId run, ImportedRow r) {
    return Rows.row(
        run.value(),
        r.ordinal(),
        r.kind().name(),
        r.subject(),
        r.added(),
        r.versionAfter(),
        r.before() == null ? null : json.write(r.before()),
        r.source(),
        "", // it stands with the key: nobody asks what an earlier import saw
        r.seenBefore());
  }

  private ImportedRow imported(ImportRowRecord r) {
    var kind = Kind.valueOf(r.getSubject());
    return new ImportedRow(
        r.getOrdinal(),
        kind,
        r.getSubjectId(),
        r.getAdded(),
        r.getVersionAfter(),
        r.getBeforeJson() == null ? null : json.read(kind, r.getBeforeJson()),
        r.getSource(),
        r.getSeen(),
        r.getSeenBefore());
  }
}
