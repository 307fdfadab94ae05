package org.branchbook.store.imports;

import static org.branchbook.store.db.Tables.IMPORT_PROFILE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.base.SortKey;
import org.branchbook.imports.SavedProfiles;
import org.jooq.DSLContext;

/** {@link SavedProfiles} in SQL. */
final class JooqSavedProfiles implements SavedProfiles {
  private final DSLContext db;
  private final Ids ids;

  JooqSavedProfiles(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public List<String> names() {
    return db.select(IMPORT_PROFILE.NAME).from(IMPORT_PROFILE).fetch(IMPORT_PROFILE.NAME).stream()
        .sorted(Comparator.comparing(SortKey::of))
        .toList();
  }

  @Override
  public Optional<String> find(String name) {
    return db.select(IMPORT_PROFILE.CONTENT)
        .from(IMPORT_PROFILE)
        .where(IMPORT_PROFILE.NAME.eq(name))
        .fetchOptional(IMPORT_PROFILE.CONTENT);
  }

  @Override
  public void save(String name, String text) {
    int changed =
        db.update(IMPORT_PROFILE)
            .set(IMPORT_PROFILE.CONTENT, text)
            .where(IMPORT_PROFILE.NAME.eq(name))
            .execute();
    if (changed == 0)
      db.insertInto(IMPORT_PROFILE)
          .set(IMPORT_PROFILE.ID, ids.next())
          .set(IMPORT_PROFILE.NAME, name)
          .set(IMPORT_PROFILE.CONTENT, text)
          .execute();
  }

  @Override
  public void remove(String name) {
    db.deleteFrom(IMPORT_PROFILE).where(IMPORT_PROFILE.NAME.eq(name)).execute();
  }
}
