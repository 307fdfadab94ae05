package org.branchbook.store.links.groups;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.links.register.MemberFacts;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link MemberFacts} in SQL, some clients at a time. */
final class JooqMemberFacts implements MemberFacts {
  private final DSLContext db;

  JooqMemberFacts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<Long, Card> cards(Collection<Long> clients) {
    var cards = new HashMap<Long, Card>();
    Rows.inParts(
        clients,
        part ->
            db.select(
                    CLIENT.ID,
                    CLIENT.NAME,
                    CLIENT.SORT_KEY,
                    CLIENT.STANDING,
                    CLIENT.TIER,
                    CLIENT.DEPARTMENT_ID,
                    CLIENT.RESPONSIBLE_ID,
                    CLIENT.VIP)
                .from(CLIENT)
                .where(Rows.among(CLIENT.ID, part))
                .forEach(
                    r ->
                        cards.put(
                            r.value1(),
                            new Card(
                                r.value2(),
                                r.value3(),
                                Standing.valueOf(r.value4()),
                                r.value5() == null ? null : Tier.valueOf(r.value5()),
                                new DepartmentId(r.value6()),
                                r.value7() == null ? null : new EmployeeId(r.value7()),
                                r.value8()))));
    return cards;
  }

  @Override
  public void holdings(Collection<Long> clients, LocalDate day, Holdings into) {
    Rows.inParts(
        clients,
        part ->
            db.select(HOLDING.CLIENT_ID, HOLDING.KIND, HOLDING.CURRENCY, DSL.sum(HOLDING.AMOUNT))
                .from(HOLDING)
                .where(Rows.among(HOLDING.CLIENT_ID, part))
                .and(HOLDING.AMOUNT.isNotNull())
                .and(HOLDING.OPENED.isNull().or(HOLDING.OPENED.le(day)))
                .and(HOLDING.CLOSED.isNull().or(HOLDING.CLOSED.gt(day)))
                .groupBy(HOLDING.CLIENT_ID, HOLDING.KIND, HOLDING.CURRENCY)
                .forEach(
                    r ->
                        into.sum(
                            r.value1(), Holding.Kind.valueOf(r.value2()), r.value3(), r.value4())));
  }

  @Override
  public Map<Long, Instant> spoken(Collection<Long> clients) {
    var latest = new HashMap<Long, Instant>();
    Rows.inParts(
        clients,
        part ->
            db.select(CONTACT_CLIENT.CLIENT_ID, DSL.max(CONTACT_CLIENT.AT))
                .from(CONTACT_CLIENT)
                .where(Rows.among(CONTACT_CLIENT.CLIENT_ID, part))
                .groupBy(CONTACT_CLIENT.CLIENT_ID)
                .forEach(r -> latest.put(r.value1(), r.value2())));
    return latest;
  }
}
