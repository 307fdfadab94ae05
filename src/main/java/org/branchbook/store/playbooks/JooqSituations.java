package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONSENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.IDENTIFIER;
import static org.branchbook.store.db.Tables.LINK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Consents;
import org.branchbook.contacts.Contact;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.playbooks.advice.Earned;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situation.Held;
import org.branchbook.playbooks.advice.Situation.Spoken;
import org.branchbook.playbooks.advice.Situations;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** {@link Situations} in SQL: what hangs on clients is read by the range of their numbers. */
final class JooqSituations implements Situations {
  private static final int YEAR = 12;

  /** Those who lead, own or act for an organisation. */
  private static final List<String> KEYS =
      List.of(
          LinkType.OWNER.name(),
          LinkType.FOUNDER.name(),
          LinkType.DIRECTOR.name(),
          LinkType.KEY_PERSON.name());

  private static final Field<LocalDate> EXPIRES = expires();
  private static final Field<Integer> INTRODUCES = introduces();
  private static final Field<BigDecimal> GAP = gap();

  private final DSLContext db;
  private final Facts facts;
  private final Catalogue catalogue;

  JooqSituations(DSLContext db, Facts facts, Catalogue catalogue) {
    this.db = db;
    this.facts = facts;
    this.catalogue = catalogue;
  }

  @Override
  public int clients() {
    return db.select(count()).from(CLIENT).fetchSingle().value1();
  }

  @Override
  public ClientId skip(ClientId after, int places) {
    if (places == 0) return after;
    var found =
        db.select(CLIENT.ID)
            .from(CLIENT)
            .where(CLIENT.ID.gt(after.value()))
            .orderBy(CLIENT.ID)
            .limit(places - 1, 1)
            .fetchOne(CLIENT.ID);
    return found == null ? after : new ClientId(found);
  }

  @Override
  public List<Situation> after(ClientId after, int most, LocalDate since) {
    return of(
        cards().where(CLIENT.ID.gt(after.value())).orderBy(CLIENT.ID).limit(most).fetch(), since);
  }

  @Override
  public List<Situation> of(ClientId client, LocalDate since) {
    return of(cards().where(CLIENT.ID.eq(client.value())).fetch(), since);
  }

  /** With what one number tells: for one client, being asked costs more than being found. */
  private SelectJoinStep<Record> cards() {
    return db.select(CLIENT.fields()).select(EXPIRES, INTRODUCES, GAP).from(CLIENT);
  }

  private List<Situation> of(Result<Record> rows, LocalDate since) {
    if (rows.isEmpty()) return List.of();
    long first = rows.getFirst().get(CLIENT.ID);
    long last = rows.getLast().get(CLIENT.ID);
    var held = held(first, last);
    var spoken = spoken(first, last, since);
    var consents = consents(first, last);
    var earned = earned(first, last, YearMonth.from(since));
    var situations = new ArrayList<Situation>();
    for (var row : rows) {
      var c = row.into(CLIENT);
      long id = c.getId();
      var gap = row.get(GAP);
      situations.add(
          new Situation(
              new ClientId(id),
              c.getPerson(),
              c.getSole(),
              Standing.valueOf(c.getStanding()),
              State.valueOf(c.getState()),
              new Care(
                  new DepartmentId(c.getDepartmentId()),
                  c.getResponsibleId() == null ? null : new EmployeeId(c.getResponsibleId()),
                  c.getTier() == null ? null : Tier.valueOf(c.getTier()),
                  c.getVip(),
                  c.getOurs()),
              c.getSince(),
              c.getBirthDate(),
              c.getIndustryCode(),
              channel(c.getPreferredChannel()),
              held.getOrDefault(id, List.of()),
              spoken.getOrDefault(id, List.of()),
              new Consents(consents.getOrDefault(id, List.of())),
              row.get(EXPIRES),
              row.get(INTRODUCES),
              gap == null ? 0 : gap.longValue(),
              earned.getOrDefault(id, Earned.nothing(YearMonth.from(since)))));
    }
    return situations;
  }

  private static @Nullable Channel channel(@Nullable String name) {
    return name == null ? null : Channel.valueOf(name);
  }

  private Map<Long, List<Held>> held(long first, long last) {
    return db.select(
            HOLDING.CLIENT_ID,
            HOLDING.ID,
            HOLDING.KIND,
            HOLDING.OPENED,
            HOLDING.CLOSES,
            HOLDING.CLOSED)
        .from(HOLDING)
        .where(Rows.between(HOLDING.CLIENT_ID, first, last))
        .fetchGroups(
            HOLDING.CLIENT_ID,
            r ->
                new Held(r.value2(), Kind.valueOf(r.value3()), r.value4(), r.value5(), r.value6()));
  }

  private Map<Long, List<Spoken>> spoken(long first, long last, LocalDate since) {
    var zone = ZoneId.systemDefault();
    Instant from = since.atStartOfDay(zone).toInstant();
    return db.select(
            CONTACT_CLIENT.CLIENT_ID,
            CONTACT_CLIENT.AT,
            CONTACT.CHANNEL,
            CONTACT.DIRECTION,
            CONTACT.PURPOSE,
            CONTACT.RESULT)
        .from(CONTACT_CLIENT)
        .join(CONTACT)
        .on(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
        .where(Rows.between(CONTACT_CLIENT.CLIENT_ID, first, last))
        .and(CONTACT_CLIENT.AT.ge(from))
        .orderBy(CONTACT_CLIENT.CLIENT_ID, CONTACT_CLIENT.AT)
        .fetchGroups(
            CONTACT_CLIENT.CLIENT_ID,
            r ->
                new Spoken(
                    LocalDate.ofInstant(r.value2(), zone),
                    Channel.valueOf(r.value3()),
                    r.value4().equals(Contact.Direction.OUT.name()),
                    Contact.Purpose.valueOf(r.value5()),
                    Contact.Result.valueOf(r.value6())));
  }

  private Map<Long, List<Consent>> consents(long first, long last) {
    return db.selectFrom(CONSENT)
        .where(Rows.between(CONSENT.CLIENT_ID, first, last))
        .orderBy(CONSENT.CLIENT_ID, CONSENT.AT, CONSENT.ID)
        .fetchGroups(
            CONSENT.CLIENT_ID,
            r ->
                new Consent(
                    r.getId(),
                    new ClientId(r.getClientId()),
                    channel(r.getChannel()),
                    Consent.Purpose.valueOf(r.getPurpose()),
                    r.getGiven(),
                    r.getSource(),
                    r.getAt(),
                    new EmployeeId(r.getEmployeeId())));
  }

  /** When the first of his documents expires. */
  private static Field<LocalDate> expires() {
    return field(
            select(min(IDENTIFIER.EXPIRES))
                .from(IDENTIFIER)
                .where(IDENTIFIER.CLIENT_ID.eq(CLIENT.ID)))
        .as("first_expires");
  }

  /** Of how many organisations that are no clients yet he is a key person. */
  private static Field<Integer> introduces() {
    var firm = CLIENT.as("firm");
    return field(
            select(countDistinct(LINK.TO_ID))
                .from(LINK)
                .join(firm)
                .on(firm.ID.eq(LINK.TO_ID))
                .where(LINK.FROM_ID.eq(CLIENT.ID))
                .and(LINK.TYPE.in(KEYS))
                .and(LINK.STATUS.ne(Link.Status.REBUTTED.name()))
                .and(LINK.UNTIL.isNull())
                .and(CLIENT.PERSON.isTrue())
                .and(firm.PERSON.isFalse())
                .and(firm.STANDING.eq(Standing.PROSPECT.name())))
        .as("introduces");
  }

  /**
   * Of deviations that nobody has a task for: those beyond a manager's day. Not as a condition:
   * where statistics are older than the night's deviations, PostgreSQL would look through all of
   * those for every client.
   */
  private static Field<BigDecimal> gap() {
    var without = when(DEVIATION.TASK_ID.isNull(), DEVIATION.EXPECTED.minus(DEVIATION.FACT));
    return field(
            select(sum(without))
                .from(DEVIATION)
                .where(DEVIATION.CLIENT_ID.eq(CLIENT.ID))
                .and(DEVIATION.OPEN_WITH.isNotNull()))
        .as("gap");
  }

  private Map<Long, Earned> earned(long first, long last, YearMonth from) {
    var to = YearMonth.now(ZoneId.systemDefault()).minusMonths(1);
    int months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
    var lines = catalogue.lines();
    var earned = new HashMap<Long, Earned>();
    if (lines.isEmpty() || months <= 0) return earned;
    facts.between(
        new ClientId(first),
        new ClientId(last),
        from,
        to,
        (client, product, month, fact) -> {
          var his =
              earned.computeIfAbsent(
                  client.value(),
                  _ ->
                      new Earned(
                          from, new long[months], new long[months], new EnumMap<>(Kind.class)));
          his.income()[month] += fact.income();
          his.received()[month] += fact.received();
          if (month >= months - YEAR)
            his.lines().merge(lines.getOrDefault(product, Kind.OTHER), fact.income(), Long::sum);
        });
    return earned;
  }
}
