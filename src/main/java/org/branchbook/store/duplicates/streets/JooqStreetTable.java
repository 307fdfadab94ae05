package org.branchbook.store.duplicates.streets;

import static org.branchbook.store.db.Tables.RENAMED_STREET;
import static org.branchbook.store.db.Tables.RENAMED_STREET_DUE;
import static org.branchbook.store.db.Tables.RENAMED_STREET_STATE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.base.SortKey;
import org.branchbook.base.Work;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.duplicates.streets.StreetTable;
import org.branchbook.store.RenamedNow;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.RenamedStreetDueRecord;
import org.branchbook.store.db.tables.records.RenamedStreetRecord;
import org.jooq.DSLContext;

/** {@link StreetTable} in SQL. */
final class JooqStreetTable implements StreetTable {
  private static final Comparator<RenamedStreet> ORDER =
      Comparator.comparing((RenamedStreet one) -> SortKey.of(one.said().settlement()))
          .thenComparing(one -> SortKey.of(one.said().was()))
          .thenComparing(RenamedStreet::id);

  private final DSLContext db;
  private final Work work;
  private final Ids ids;

  JooqStreetTable(DSLContext db, Work work, Ids ids) {
    this.db = db;
    this.work = work;
    this.ids = ids;
  }

  @Override
  public List<RenamedStreet> all() {
    return db
        .selectFrom(RENAMED_STREET)
        .fetch(
            r ->
                new RenamedStreet(
                    r.getId(),
                    new Said(r.getSettlement(), r.getOldName(), r.getNewName(), r.getSince()),
                    r.getVersion()))
        .stream()
        .sorted(ORDER)
        .toList();
  }

  @Override
  public void add(Collection<RenamedStreet> streets) {
    var rows = new ArrayList<RenamedStreetRecord>();
    for (var street : streets) {
      var said = street.said();
      rows.add(
          new RenamedStreetRecord(
              street.id(),
              said.settlement(),
              said.was(),
              said.now(),
              said.since(),
              said.renaming().print(),
              street.version()));
    }
    if (!rows.isEmpty()) work.inOne(() -> Rows.insert(db, RENAMED_STREET, rows));
  }

  @Override
  public boolean save(RenamedStreet street) {
    var r = RENAMED_STREET;
    var said = street.said();
    return work.inOne(
        () ->
            db.update(r)
                    .set(r.SETTLEMENT, said.settlement())
                    .set(r.OLD_NAME, said.was())
                    .set(r.NEW_NAME, said.now())
                    .set(r.SINCE, said.since())
                    .set(r.PRINT, said.renaming().print())
                    .set(r.VERSION, street.version() + 1)
                    .where(r.ID.eq(street.id()), r.VERSION.eq(street.version()))
                    .execute()
                == 1);
  }

  @Override
  public boolean remove(RenamedStreet street) {
    var r = RENAMED_STREET;
    return work.inOne(
        () ->
            db.deleteFrom(r).where(r.ID.eq(street.id()), r.VERSION.eq(street.version())).execute()
                == 1);
  }

  @Override
  public void changed(Set<String> oldNames) {
    work.inOne(
        () -> {
          var s = RENAMED_STREET_STATE;
          int there =
              db.update(s)
                  .set(s.NUMBER, s.NUMBER.plus(1))
                  .where(s.ID.eq(RenamedNow.STATE))
                  .execute();
          if (there == 0) db.insertInto(s).values(RenamedNow.STATE, 1L).execute();
          var due = oldNames.stream().map(n -> new RenamedStreetDueRecord(ids.next(), n, 0L));
          Rows.insert(db, RENAMED_STREET_DUE, due.toList());
        });
  }
}
