package org.branchbook.store.links.groups;

import static org.branchbook.store.db.Tables.GROUP_LEAD;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.connected.Leads;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.GroupLeadRecord;
import org.jooq.DSLContext;

/** {@link Leads} in SQL. */
final class JooqLeads implements Leads {
  private final DSLContext db;

  JooqLeads(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<ClientId, Lead> of(Collection<ClientId> sources) {
    var last = new HashMap<ClientId, Lead>();
    Rows.inParts(
        sources.stream().map(ClientId::value).toList(),
        part ->
            db.selectFrom(GROUP_LEAD)
                .where(Rows.among(GROUP_LEAD.CLIENT_ID, part))
                .orderBy(GROUP_LEAD.CLIENT_ID, GROUP_LEAD.AT, GROUP_LEAD.ID)
                .forEach(r -> last.put(new ClientId(r.getClientId()), lead(r))));
    return last;
  }

  private static Lead lead(GroupLeadRecord r) {
    return new Lead(
        r.getId(),
        new ClientId(r.getClientId()),
        r.getEmployeeId() == null ? null : new EmployeeId(r.getEmployeeId()),
        new EmployeeId(r.getSaidBy()),
        r.getAt());
  }

  @Override
  public void add(Lead lead) {
    var employee = lead.employee();
    db.insertInto(GROUP_LEAD)
        .set(
            new GroupLeadRecord(
                lead.id(),
                lead.source().value(),
                employee == null ? null : employee.value(),
                lead.saidBy().value(),
                lead.at()))
        .execute();
  }

  @Override
  public void remove(long id) {
    db.deleteFrom(GROUP_LEAD).where(GROUP_LEAD.ID.eq(id)).execute();
  }
}
