package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.CONFIRMATION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Confirmation.State;
import org.branchbook.staff.confirms.ConfirmationId;
import org.branchbook.staff.confirms.Confirmations;
import org.branchbook.staff.confirms.Matter;
import org.branchbook.store.Store;
import org.branchbook.store.db.tables.records.ConfirmationRecord;

final class JooqConfirmations implements Confirmations {
  /** Between a sentence's arguments; no argument has it. */
  private static final String BETWEEN = "\u001f";

  private final Store store;

  JooqConfirmations(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Confirmation> find(ConfirmationId id) {
    return store
        .db()
        .selectFrom(CONFIRMATION)
        .where(CONFIRMATION.ID.eq(id.value()))
        .fetchOptional(JooqConfirmations::confirmation);
  }

  @Override
  public Optional<Confirmation> latest(EmployeeId asker, String what, String ref) {
    return store
        .db()
        .selectFrom(CONFIRMATION)
        .where(CONFIRMATION.ASKER_ID.eq(asker.value()))
        .and(CONFIRMATION.WHAT.eq(what))
        .and(CONFIRMATION.REF.eq(cut(ref)))
        .orderBy(CONFIRMATION.ID.desc())
        .limit(1)
        .fetchOptional(JooqConfirmations::confirmation);
  }

  @Override
  public List<Confirmation> waiting(Instant now) {
    return store
        .db()
        .selectFrom(CONFIRMATION)
        .where(CONFIRMATION.STATE.eq(State.WAITING.name()))
        .and(CONFIRMATION.UNTIL_AT.gt(now))
        .orderBy(CONFIRMATION.UNTIL_AT, CONFIRMATION.ID)
        .fetch(JooqConfirmations::confirmation);
  }

  @Override
  public void add(Confirmation c) {
    var by = c.by();
    var matter = c.matter();
    store
        .db()
        .insertInto(CONFIRMATION)
        .set(CONFIRMATION.ID, c.id().value())
        .set(CONFIRMATION.ASKER_ID, c.asker().value())
        .set(CONFIRMATION.WHAT, matter.what())
        .set(CONFIRMATION.REF, cut(matter.ref()))
        .set(CONFIRMATION.ABOUT_KEY, matter.about().key())
        .set(CONFIRMATION.ABOUT_ARGS, String.join(BETWEEN, matter.about().args()))
        .set(CONFIRMATION.SIZE, matter.size())
        .set(CONFIRMATION.ASKED_AT, c.asked())
        .set(CONFIRMATION.UNTIL_AT, c.until())
        .set(CONFIRMATION.STATE, c.state().name())
        .set(CONFIRMATION.ANSWERED_BY, by == null ? null : by.value())
        .execute();
  }

  @Override
  public boolean move(ConfirmationId id, State from, State to, EmployeeId by, Instant at) {
    return store
            .db()
            .update(CONFIRMATION)
            .set(CONFIRMATION.STATE, to.name())
            .set(CONFIRMATION.ANSWERED_BY, by.value())
            .set(CONFIRMATION.ANSWERED_AT, at)
            .where(CONFIRMATION.ID.eq(id.value()), CONFIRMATION.STATE.eq(from.name()))
            .execute()
        == 1;
  }

  private static String cut(String ref) {
    return ref.length() <= 200 ? ref : ref.substring(ref.length() - 200);
  }

  private static Confirmation confirmation(ConfirmationRecord r) {
    var by = r.getAnsweredBy();
    var args = r.getAboutArgs();
    return new Confirmation(
        new ConfirmationId(r.getId()),
        new EmployeeId(r.getAskerId()),
        new Matter(
            r.getWhat(),
            r.getRef(),
            new Text(
                r.getAboutKey(), args.isEmpty() ? List.of() : List.of(args.split(BETWEEN, -1))),
            r.getSize()),
        r.getAskedAt(),
        r.getUntilAt(),
        State.valueOf(r.getState()),
        by == null ? null : new EmployeeId(by));
  }
}
