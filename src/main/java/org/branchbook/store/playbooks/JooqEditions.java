package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.PLAYBOOK_EDITION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.EditionId;
import org.branchbook.playbooks.Editions;
import org.branchbook.playbooks.Plan;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.RecordJson;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.PlaybookEditionRecord;
import org.jooq.DSLContext;

/** {@link Editions} in SQL. */
final class JooqEditions implements Editions {
  /** So many are kept at hand. */
  private static final int MOST = 200;

  private final Map<String, Plan> understood = new ConcurrentHashMap<>();
  private final DSLContext db;
  private final RecordJson json = new RecordJson();

  JooqEditions(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Edition> all() {
    return db.selectFrom(PLAYBOOK_EDITION)
        .orderBy(PLAYBOOK_EDITION.PLAYBOOK, PLAYBOOK_EDITION.NUMBER)
        .fetch(this::edition);
  }

  @Override
  public Optional<Edition> find(EditionId id) {
    return db.selectFrom(PLAYBOOK_EDITION)
        .where(PLAYBOOK_EDITION.ID.eq(id.value()))
        .fetchOptional(this::edition);
  }

  @Override
  public boolean add(Edition edition) {
    var r = row(edition);
    boolean there =
        db.fetchExists(
                PLAYBOOK_EDITION,
                PLAYBOOK_EDITION
                    .PLAYBOOK
                    .eq(r.getPlaybook())
                    .and(PLAYBOOK_EDITION.NUMBER.eq(r.getNumber())))
            || r.getDraftOf() != null
                && db.fetchExists(PLAYBOOK_EDITION, PLAYBOOK_EDITION.DRAFT_OF.eq(r.getDraftOf()));
    if (there) return false;
    r.setVersion(1);
    Rows.insert(db, PLAYBOOK_EDITION, List.of(r));
    return true;
  }

  @Override
  public boolean save(Edition edition) {
    return Rows.update(
            db,
            PLAYBOOK_EDITION,
            PLAYBOOK_EDITION.ID,
            PLAYBOOK_EDITION.VERSION,
            List.of(row(edition)))[0]
        == 1;
  }

  @Override
  public boolean remove(EditionId draft, int version) {
    return db.deleteFrom(PLAYBOOK_EDITION)
            .where(PLAYBOOK_EDITION.ID.eq(draft.value()))
            .and(PLAYBOOK_EDITION.VERSION.eq(version))
            .and(PLAYBOOK_EDITION.HOLDS_FROM.isNull())
            .execute()
        == 1;
  }

  private PlaybookEditionRecord row(Edition e) {
    var r = new PlaybookEditionRecord();
    r.setId(e.id().value());
    r.setPlaybook(e.playbook());
    r.setNumber(e.number());
    r.setHoldsFrom(e.from());
    r.setRetired(e.retired());
    r.setContent(json.write(e.plan()));
    r.setMadeBy(e.by() == null ? null : e.by().value());
    r.setMadeAt(e.at());
    r.setDraftOf(e.draft() ? e.playbook() : null);
    r.setVersion(e.version());
    return r;
  }

  private Edition edition(PlaybookEditionRecord r) {
    return new Edition(
        new EditionId(r.getId()),
        r.getPlaybook(),
        r.getNumber(),
        r.getHoldsFrom(),
        r.getRetired(),
        plan(r.getContent()),
        r.getMadeBy() == null ? null : new EmployeeId(r.getMadeBy()),
        r.getMadeAt(),
        r.getVersion());
  }

  /** What the same text says never changes: it is understood once, however often it is read. */
  private Plan plan(String content) {
    if (understood.size() > MOST) understood.clear();
    return understood.computeIfAbsent(content, c -> json.read(c, Plan.class));
  }
}
