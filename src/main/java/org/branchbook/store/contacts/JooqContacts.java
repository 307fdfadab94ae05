package org.branchbook.store.contacts;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactBulk;
import org.branchbook.contacts.ContactFilter;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.ContactRow;
import org.branchbook.contacts.Contacts;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.ContactRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record4;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;

/** {@link Contacts} in SQL. A contact is inside a scope when one of its clients is. */
final class JooqContacts implements Contacts {
  /** So many of the latest contacts are looked through for those of one employee, or of a few. */
  private static final int LOOKED_THROUGH = 2500;

  private final DSLContext db;
  private final ContactBulk bulk;

  JooqContacts(DSLContext db, ContactBulk bulk) {
    this.db = db;
    this.bulk = bulk;
  }

  @Override
  public void add(Contact contact) {
    if (!db.fetchExists(CONTACT, CONTACT.ID.eq(contact.id().value())))
      bulk.addAll(List.of(contact));
  }

  @Override
  public boolean save(Contact contact) {
    return bulk.saveAll(List.of(contact)).isEmpty();
  }

  @Override
  public boolean remove(Contact contact) {
    // the version is asked with the row locked, before its clients' rows go
    var there =
        db.selectOne()
            .from(CONTACT)
            .where(CONTACT.ID.eq(contact.id().value()))
            .and(CONTACT.VERSION.eq(contact.version()))
            .forUpdate()
            .fetch();
    if (there.isEmpty()) return false;
    bulk.removeAll(List.of(contact.id()));
    return true;
  }

  @Override
  public Optional<Contact> find(ContactId id, Scope scope) {
    if (!db.fetchExists(
        DSL.selectOne()
            .from(CONTACT_CLIENT)
            .join(CLIENT)
            .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
            .where(CONTACT_CLIENT.CONTACT_ID.eq(id.value()))
            .and(InScope.of(CLIENT, scope)))) return Optional.empty();
    return Optional.ofNullable(bulk.find(List.of(id)).get(id));
  }

  @Override
  public Page<ContactRow> ofClient(
      ClientId client, Optional<Page.Mark> after, int size, Scope scope) {
    // read backwards, the primary key is in this order
    return Page.of(
        names(
            select()
                .where(CONTACT_CLIENT.CLIENT_ID.eq(client.value()))
                .and(InScope.of(CLIENT, scope))
                .and(older(after))
                .orderBy(
                    CONTACT_CLIENT.CLIENT_ID.desc(),
                    CONTACT_CLIENT.AT.desc(),
                    CONTACT_CLIENT.CONTACT_ID.desc())
                .limit(size + 1)
                .fetch()),
        size,
        JooqContacts::mark);
  }

  @Override
  public Page<ContactRow> all(
      ContactFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    return Page.of(
        scope.reach() == Reach.OWN || scope.reach() == Reach.TEAM
            ? ofPeople(filter, after, size, scope)
            : latest(filter, after, size, scope),
        size,
        JooqContacts::mark);
  }

  /**
   * Whoever has many clients is soon found among the latest contacts, and all of his take long to
   * sort; whoever has few is sought among all in vain.
   */
  private List<ContactRow> ofPeople(
      ContactFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    var until =
        db.select(CONTACT.AT)
            .from(CONTACT)
            .where(before(after))
            .and(fits(filter))
            .orderBy(along(filter))
            .limit(LOOKED_THROUGH, 1)
            .fetchOne(CONTACT.AT);
    if (until != null) {
      var found =
          latest(
              new ContactFilter(filter.authors(), filter.channel(), filter.result(), until),
              after,
              size,
              scope);
      if (found.size() > size) return found;
    }
    return ofOwn(filter, after, size, scope);
  }

  /** From the clients of one employee, or of a few, to their contacts. */
  private List<ContactRow> ofOwn(
      ContactFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    var own =
        db.select(CLIENT.ID)
            .from(CLIENT)
            .where(
                CLIENT.RESPONSIBLE_ID.in(scope.people().stream().map(EmployeeId::value).toList()));
    return page(
        db.select(CONTACT_CLIENT.CONTACT_ID)
            .from(CONTACT_CLIENT)
            .join(CLIENT)
            .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
            .where(CONTACT_CLIENT.CLIENT_ID.in(own))
            .and(narrowed(filter))
            .and(firstInScope(scope))
            .and(olderInAll(after))
            .orderBy(CONTACT_CLIENT.AT.desc(), CONTACT_CLIENT.CONTACT_ID.desc())
            .limit(size + 1)
            .fetch(CONTACT_CLIENT.CONTACT_ID),
        scope);
  }

  private static Condition narrowed(ContactFilter filter) {
    return filter.equals(ContactFilter.ALL)
        ? noCondition()
        : DSL.exists(
            DSL.selectOne()
                .from(CONTACT)
                .where(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
                .and(fits(filter)));
  }

  /** Along all contacts, passing over those outside the scope. */
  private List<ContactRow> latest(
      ContactFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    // of the contacts alone, since H2 would begin a join at the clients and sort all that follows
    var page =
        db.select(CONTACT.ID)
            .from(CONTACT)
            .where(before(after))
            .and(fits(filter))
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(CONTACT_CLIENT)
                        .join(CLIENT)
                        .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
                        .where(CONTACT_CLIENT.CONTACT_ID.eq(CONTACT.ID))
                        .and(InScope.of(CLIENT, scope))))
            .orderBy(along(filter))
            .limit(size + 1)
            .fetch(CONTACT.ID);
    return page(page, scope);
  }

  private List<ContactRow> page(List<Long> contacts, Scope scope) {
    if (contacts.isEmpty()) return List.of();
    return names(
        select()
            .where(Rows.among(CONTACT_CLIENT.CONTACT_ID, contacts))
            .and(firstInScope(scope))
            .orderBy(CONTACT.AT.desc(), CONTACT.ID.desc())
            .fetch());
  }

  private static Condition before(Optional<Page.Mark> after) {
    return after
        .map(
            m -> {
              var at = Instant.parse(m.key());
              return CONTACT.AT.le(at).and(CONTACT.AT.lt(at).or(CONTACT.ID.lt(m.id())));
            })
        .orElse(noCondition());
  }

  private static Condition fits(ContactFilter filter) {
    var fits = noCondition();
    var channel = filter.channel();
    var result = filter.result();
    if (!filter.authors().isEmpty())
      fits =
          fits.and(CONTACT.AUTHOR_ID.in(filter.authors().stream().map(EmployeeId::value).toList()));
    if (channel != null) fits = fits.and(CONTACT.CHANNEL.eq(channel.name()));
    if (result != null) fits = fits.and(CONTACT.RESULT.eq(result.name()));
    if (filter.from() != null) fits = fits.and(CONTACT.AT.ge(filter.from()));
    return fits;
  }

  /** Newest first, named so that the index of the narrowest filter is seen to be in this order. */
  private static List<OrderField<?>> along(ContactFilter filter) {
    var order = new ArrayList<OrderField<?>>();
    if (filter.authors().size() == 1) order.add(CONTACT.AUTHOR_ID.desc());
    else if (filter.result() != null) order.add(CONTACT.RESULT.desc());
    else if (filter.channel() != null) order.add(CONTACT.CHANNEL.desc());
    order.add(CONTACT.AT.desc());
    order.add(CONTACT.ID.desc());
    return order;
  }

  /** Of a contact's clients only the first whom the scope holds: a contact is one line. */
  private static Condition firstInScope(Scope scope) {
    var earlier = CONTACT_CLIENT.as("earlier");
    var other = CLIENT.as("other");
    return InScope.of(CLIENT, scope)
        .and(
            CONTACT_CLIENT
                .ORDINAL
                .eq(0)
                .or(
                    DSL.notExists(
                        DSL.selectOne()
                            .from(earlier)
                            .join(other)
                            .on(other.ID.eq(earlier.CLIENT_ID))
                            .where(earlier.CONTACT_ID.eq(CONTACT_CLIENT.CONTACT_ID))
                            .and(earlier.ORDINAL.lt(CONTACT_CLIENT.ORDINAL))
                            .and(InScope.of(other, scope)))));
  }

  @Override
  public Optional<ContactRow> last(ClientId client, Scope scope) {
    return ofClient(client, Optional.empty(), 1, scope).rows().stream().findFirst();
  }

  @Override
  public List<ContactRow> promises(ClientId client, Scope scope) {
    return names(
        select()
            .where(CONTACT_CLIENT.CLIENT_ID.eq(client.value()))
            .and(CONTACT.PROMISE.isNotNull())
            .and(CONTACT.PROMISE_KEPT.isNull())
            .and(InScope.of(CLIENT, scope))
            .orderBy(CONTACT.PROMISE_BY, CONTACT.ID)
            .fetch());
  }

  @Override
  public List<ContactRow> promisedBy(EmployeeId author, LocalDate until, int most, Scope scope) {
    // of the contacts alone at first, since H2 would begin a join at the clients
    var found =
        db.select(CONTACT.ID)
            .from(CONTACT)
            .where(CONTACT.AUTHOR_ID.eq(author.value()))
            .and(CONTACT.PROMISE_KEPT.isNull())
            // from below, too: H2 would read all contacts without a promise before them
            .and(CONTACT.PROMISE_BY.between(LocalDate.EPOCH, until))
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(CONTACT_CLIENT)
                        .join(CLIENT)
                        .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
                        .where(CONTACT_CLIENT.CONTACT_ID.eq(CONTACT.ID))
                        .and(CONTACT_CLIENT.ORDINAL.eq(0))
                        .and(InScope.of(CLIENT, scope))))
            .orderBy(CONTACT.PROMISE_BY, CONTACT.ID)
            .limit(most)
            .fetch(CONTACT.ID);
    if (found.isEmpty()) return List.of();
    return names(
        select()
            .where(Rows.among(CONTACT_CLIENT.CONTACT_ID, found))
            .and(CONTACT_CLIENT.ORDINAL.eq(0))
            .orderBy(CONTACT.PROMISE_BY, CONTACT.ID)
            .fetch());
  }

  private SelectOnConditionStep<Record4<ContactRecord, Long, String, String>> select() {
    return db.select(CONTACT, CLIENT.ID, CLIENT.NAME, EMPLOYEE.NAME)
        .from(CONTACT_CLIENT)
        .join(CONTACT)
        .on(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
        .join(CLIENT)
        .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
        .join(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CONTACT.AUTHOR_ID));
  }

  private static Condition older(Optional<Page.Mark> after) {
    return after
        .map(
            m -> {
              var at = Instant.parse(m.key());
              return CONTACT_CLIENT
                  .AT
                  .le(at)
                  .and(CONTACT_CLIENT.AT.lt(at).or(CONTACT_CLIENT.CONTACT_ID.lt(m.id())));
            })
        .orElse(noCondition());
  }

  /** The same without a range of time, along which H2 would read the contacts of all clients. */
  private static Condition olderInAll(Optional<Page.Mark> after) {
    return after
        .map(
            m -> {
              var at = Instant.parse(m.key());
              return CONTACT_CLIENT
                  .AT
                  .lt(at)
                  .or(CONTACT_CLIENT.AT.eq(at).and(CONTACT_CLIENT.CONTACT_ID.lt(m.id())));
            })
        .orElse(noCondition());
  }

  private List<ContactRow> names(List<Record4<ContactRecord, Long, String, String>> rows) {
    var clients =
        ContactRows.clients(db, rows.stream().map(r -> r.value1().getId()).distinct().toList());
    return rows.stream()
        .map(
            r ->
                new ContactRow(
                    ContactRows.contact(
                        r.value1(), clients.getOrDefault(r.value1().getId(), List.of())),
                    new ClientId(r.value2()),
                    r.value3(),
                    r.value4()))
        .toList();
  }

  private static Page.Mark mark(ContactRow row) {
    return new Page.Mark(row.contact().at().toString(), row.contact().id().value());
  }

  @Override
  public List<Sale> sales(ClientId client, Instant since) {
    return db.select(CONTACT.AT, CONTACT.CHANNEL)
        .from(CONTACT_CLIENT)
        .join(CONTACT)
        .on(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
        .where(CONTACT_CLIENT.CLIENT_ID.eq(client.value()))
        .and(CONTACT_CLIENT.AT.ge(since))
        .and(CONTACT.PURPOSE.eq(Contact.Purpose.SALE.name()))
        .and(CONTACT.DIRECTION.eq(Contact.Direction.OUT.name()))
        .and(
            CONTACT.RESULT.notIn(
                Contact.Result.NO_ANSWER.name(),
                Contact.Result.BUSY.name(),
                Contact.Result.ANSWERING_MACHINE.name(),
                Contact.Result.WRONG_NUMBER.name()))
        .orderBy(CONTACT_CLIENT.AT)
        .fetch(r -> new Sale(r.value1(), Channel.valueOf(r.value2())));
  }
}
