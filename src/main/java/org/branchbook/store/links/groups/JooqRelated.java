package org.branchbook.store.links.groups;

import static org.branchbook.store.db.Tables.BANK_RELATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.links.connected.Related;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.BankRelatedRecord;
import org.jooq.DSLContext;

/** {@link Related.Marks} in SQL. */
final class JooqRelated implements Related.Marks {
  private final DSLContext db;

  JooqRelated(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Related> of(Collection<ClientId> clients, LocalDate day) {
    var all = new ArrayList<Related>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.selectFrom(BANK_RELATED)
                .where(Rows.among(BANK_RELATED.CLIENT_ID, part))
                .and(BANK_RELATED.SINCE.le(day))
                .orderBy(BANK_RELATED.CLIENT_ID, BANK_RELATED.SINCE, BANK_RELATED.ID)
                .forEach(
                    r -> {
                      var until = r.getUntil();
                      if (until == null || !until.isBefore(day)) all.add(related(r));
                    }));
    return all;
  }

  private static Related related(BankRelatedRecord r) {
    return new Related(
        r.getId(),
        new ClientId(r.getClientId()),
        Related.Ground.valueOf(r.getGround()),
        r.getSince(),
        r.getUntil(),
        r.getSource(),
        new EmployeeId(r.getSaidBy()),
        r.getAt());
  }

  @Override
  public void add(Related one) {
    db.insertInto(BANK_RELATED)
        .set(
            new BankRelatedRecord(
                one.id(),
                one.client().value(),
                one.ground().name(),
                one.since(),
                one.until(),
                one.source(),
                one.saidBy().value(),
                one.at()))
        .execute();
  }

  @Override
  public void end(long id, LocalDate until) {
    db.update(BANK_RELATED).set(BANK_RELATED.UNTIL, until).where(BANK_RELATED.ID.eq(id)).execute();
  }
}
