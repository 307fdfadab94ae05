package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.reports.Figure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.reports.WorkReport;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The contacts of a report, counted and listed by the same conditions. */
final class ContactCounts {
  private final DSLContext db;

  ContactCounts(DSLContext db) {
    this.db = db;
  }

  List<WorkReport.Contacts> all(Within within) {
    return db.select(CONTACT.AUTHOR_ID, CONTACT.CHANNEL, CONTACT.RESULT, DSL.count())
        .from(CONTACT)
        .where(ofReport(within))
        .groupBy(CONTACT.AUTHOR_ID, CONTACT.CHANNEL, CONTACT.RESULT)
        .orderBy(CONTACT.AUTHOR_ID, CONTACT.CHANNEL, CONTACT.RESULT)
        .fetch(
            r ->
                new WorkReport.Contacts(
                    new EmployeeId(r.value1()),
                    Channel.valueOf(r.value2()),
                    Contact.Result.valueOf(r.value3()),
                    r.value4()));
  }

  Page<Behind> behind(
      Figure.OfContacts figure, Within within, Optional<Page.Mark> after, int size) {
    var which = ofReport(within);
    if (figure.author() != null) which = which.and(CONTACT.AUTHOR_ID.eq(figure.author().value()));
    if (figure.channel() != null) which = which.and(CONTACT.CHANNEL.eq(figure.channel().name()));
    if (figure.result() != null) which = which.and(CONTACT.RESULT.eq(figure.result().name()));
    var page =
        db.select(CONTACT.ID)
            .from(CONTACT)
            .where(which)
            .and(older(after))
            .orderBy(CONTACT.AT.desc(), CONTACT.ID.desc())
            .limit(size + 1)
            .fetch(CONTACT.ID);
    return Page.of(lines(page), size, b -> new Page.Mark(String.valueOf(b.at()), b.id()));
  }

  /** Of these contacts each one's line, with the main one of its clients. */
  private List<Behind> lines(List<Long> contacts) {
    return db.select(CONTACT.ID, CONTACT.AT, CONTACT.TEXT, CLIENT.ID, CLIENT.NAME, EMPLOYEE.NAME)
        .from(CONTACT)
        .join(CONTACT_CLIENT)
        .on(CONTACT_CLIENT.CONTACT_ID.eq(CONTACT.ID).and(CONTACT_CLIENT.ORDINAL.eq(0)))
        .join(CLIENT)
        .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
        .join(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CONTACT.AUTHOR_ID))
        .where(Rows.among(CONTACT.ID, contacts))
        .orderBy(CONTACT.AT.desc(), CONTACT.ID.desc())
        .fetch(
            r ->
                new Behind(
                    r.value1(),
                    new ClientId(r.value4()),
                    r.value5(),
                    r.value2(),
                    null,
                    Behind.written(r.value3()),
                    r.value6()));
  }

  private static Condition ofReport(Within within) {
    return CONTACT
        .AT
        .ge(within.begins())
        .and(CONTACT.AT.lt(within.ends()))
        .and(by(CONTACT.AUTHOR_ID, within))
        .and(seen(CONTACT.ID, within.contacts()));
  }

  /** Work is counted with the one who did it, in the department that he belongs to. */
  static Condition by(Field<Long> employee, Within within) {
    var of = among(employee, within);
    if (within.employee() != null) return of.and(employee.eq(within.employee().value()));
    if (within.departments() != null)
      return of.and(
          employee.in(
              DSL.select(EMPLOYEE.ID)
                  .from(EMPLOYEE)
                  .where(
                      EMPLOYEE.DEPARTMENT_ID.in(
                          within.departments().stream().map(d -> d.value()).toList()))));
    return of;
  }

  /** Whether it is one of the team's, where a team is asked for. */
  static Condition among(Field<Long> employee, Within within) {
    return within.people() == null
        ? DSL.noCondition()
        : employee.in(within.people().stream().map(e -> e.value()).sorted().toList());
  }

  /** A contact is seen with its main client, the one that its line names. */
  static Condition seen(Field<Long> contact, Scope scope) {
    if (scope.reach() == Reach.ALL && scope.vips()) return DSL.noCondition();
    return DSL.exists(
        DSL.selectOne()
            .from(CONTACT_CLIENT)
            .join(CLIENT)
            .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
            .where(CONTACT_CLIENT.CONTACT_ID.eq(contact))
            .and(CONTACT_CLIENT.ORDINAL.eq(0))
            .and(InScope.of(CLIENT, scope)));
  }

  private static Condition older(Optional<Page.Mark> after) {
    return after
        .map(
            m -> {
              var at = Instant.parse(m.key());
              return CONTACT.AT.le(at).and(CONTACT.AT.lt(at).or(CONTACT.ID.lt(m.id())));
            })
        .orElse(DSL.noCondition());
  }
}
