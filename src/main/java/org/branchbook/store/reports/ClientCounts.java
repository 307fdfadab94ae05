package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.reports.ClientFigure;
import org.branchbook.reports.Figure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.InScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The clients of a report, counted and listed by the same conditions. */
final class ClientCounts {
  private final DSLContext db;

  ClientCounts(DSLContext db) {
    this.db = db;
  }

  Map<ClientFigure, Long> all(Within within) {
    var fields = new EnumMap<ClientFigure, Field<Integer>>(ClientFigure.class);
    for (var figure : ClientFigure.values())
      if (figure != ClientFigure.SILENT)
        fields.put(figure, DSL.count().filterWhere(is(figure, within)));
    var row = db.select(fields.values()).from(CLIENT).where(ofReport(within)).fetchSingle();
    var counts = new EnumMap<ClientFigure, Long>(ClientFigure.class);
    fields.forEach((figure, field) -> counts.put(figure, row.get(field).longValue()));
    // by itself: within the others it would be asked of every row
    counts.put(
        ClientFigure.SILENT,
        (long)
            db.fetchCount(
                DSL.selectOne()
                    .from(CLIENT)
                    .where(ofReport(within))
                    .and(is(ClientFigure.SILENT, within))));
    return counts;
  }

  Map<EmployeeId, Long> byEmployee(Within within) {
    var counts = new HashMap<EmployeeId, Long>();
    db.select(CLIENT.RESPONSIBLE_ID, DSL.count())
        .from(CLIENT)
        .where(ofReport(within))
        .and(CLIENT.RESPONSIBLE_ID.isNotNull())
        .and(is(ClientFigure.CLIENTS, within))
        .groupBy(CLIENT.RESPONSIBLE_ID)
        .forEach(r -> counts.put(new EmployeeId(r.value1()), r.value2().longValue()));
    return counts;
  }

  Page<Behind> behind(Figure.OfClients figure, Within within, Optional<Page.Mark> after, int size) {
    var mark =
        after
            .map(
                m ->
                    CLIENT
                        .SORT_KEY
                        .ge(m.key())
                        .and(CLIENT.SORT_KEY.gt(m.key()).or(CLIENT.ID.gt(m.id()))))
            .orElse(DSL.noCondition());
    var responsible =
        figure.responsible() == null
            ? DSL.noCondition()
            : CLIENT.RESPONSIBLE_ID.eq(figure.responsible().value());
    var keys = new HashMap<Long, String>();
    var rows =
        db.select(CLIENT.ID, CLIENT.NAME, CLIENT.SORT_KEY, EMPLOYEE.NAME)
            .from(CLIENT)
            .leftJoin(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
            .where(ofReport(within))
            .and(is(figure.which(), within))
            .and(responsible)
            .and(mark)
            .orderBy(CLIENT.SORT_KEY, CLIENT.ID)
            .limit(size + 1)
            .fetch(
                r -> {
                  keys.put(r.value1(), r.value3());
                  return new Behind(
                      r.value1(),
                      new ClientId(r.value1()),
                      r.value2(),
                      null,
                      null,
                      Behind.NOTHING,
                      r.value4() == null ? "" : r.value4());
                });
    return Page.of(rows, size, b -> new Page.Mark(keys.getOrDefault(b.id(), ""), b.id()));
  }

  /** The clients that the report is about: those of its employee, or of its departments. */
  static Condition ofReport(Within within) {
    var seen =
        InScope.of(CLIENT, within.clients())
            .and(ContactCounts.among(CLIENT.RESPONSIBLE_ID, within));
    if (within.employee() != null)
      return seen.and(CLIENT.RESPONSIBLE_ID.eq(within.employee().value()));
    if (within.departments() != null)
      return seen.and(
          CLIENT.DEPARTMENT_ID.in(within.departments().stream().map(d -> d.value()).toList()));
    return seen;
  }

  private static Condition is(ClientFigure figure, Within within) {
    var client = CLIENT.STANDING.eq(Standing.CLIENT.name());
    return switch (figure) {
      case CLIENTS -> client;
      case PEOPLE -> client.and(CLIENT.PERSON.isTrue());
      case ORGANISATIONS -> client.and(CLIENT.PERSON.isFalse());
      case TIER_A -> client.and(CLIENT.TIER.eq(Tier.A.name()));
      case TIER_B -> client.and(CLIENT.TIER.eq(Tier.B.name()));
      case TIER_C -> client.and(CLIENT.TIER.eq(Tier.C.name()));
      case PROSPECTS -> CLIENT.STANDING.eq(Standing.PROSPECT.name());
      case NEW ->
          client.and(CLIENT.SINCE.between(within.period().from()).and(within.period().to()));
      case UNOWNED -> client.and(CLIENT.RESPONSIBLE_ID.isNull());
      case SILENT ->
          client
              .and(CLIENT.STATE.ne(State.DECEASED.name()))
              .and(
                  DSL.notExists(
                      DSL.selectOne()
                          .from(CONTACT_CLIENT)
                          .where(CONTACT_CLIENT.CLIENT_ID.eq(CLIENT.ID))
                          .and(CONTACT_CLIENT.AT.ge(within.silentSince()))));
    };
  }
}
