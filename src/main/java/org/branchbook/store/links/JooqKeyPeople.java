package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.DEPARTMENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.LINK;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.LinkType.Family;
import org.branchbook.links.keypeople.Introduction;
import org.branchbook.links.keypeople.Introduction.State;
import org.branchbook.links.keypeople.KeyPeople;
import org.branchbook.links.keypeople.KeyPerson;
import org.branchbook.links.keypeople.Touched;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.tasks.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link KeyPeople} in SQL. */
final class JooqKeyPeople implements KeyPeople {
  private static final List<String> TYPES =
      Arrays.stream(LinkType.values())
          .filter(t -> t.family == Family.OWNERSHIP || t.family == Family.WORK)
          .filter(t -> t != LinkType.EMPLOYER && !t.mutual)
          .map(Enum::name)
          .toList();

  private final DSLContext db;

  JooqKeyPeople(DSLContext db) {
    this.db = db;
  }

  private static Condition holds(LocalDate on) {
    return LINK.TYPE
        .in(TYPES)
        .and(LINK.STATUS.ne(Link.Status.REBUTTED.name()))
        .and(LINK.SINCE.isNull().or(LINK.SINCE.le(on)))
        .and(LINK.UNTIL.isNull().or(LINK.UNTIL.ge(on)));
  }

  @Override
  public List<KeyPerson> list(LocalDate on, int most, Scope scope) {
    var person = CLIENT.as("person");
    var firm = CLIENT.as("firm");
    var firms = countDistinct(firm.ID);
    var notYet = countDistinct(when(firm.STANDING.ne(Standing.CLIENT.name()), firm.ID));
    return db.select(person.ID, person.NAME, EMPLOYEE.NAME, firms, notYet)
        .from(LINK)
        .join(person)
        .on(person.ID.eq(LINK.FROM_ID))
        .join(firm)
        .on(firm.ID.eq(LINK.TO_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(person.RESPONSIBLE_ID))
        .where(holds(on))
        .and(person.PERSON.isTrue())
        .and(firm.PERSON.isFalse())
        .and(InScope.of(person, scope))
        .and(InScope.of(firm, scope))
        .groupBy(person.ID, person.NAME, EMPLOYEE.NAME)
        .having(notYet.gt(0))
        .orderBy(notYet.desc(), firms.desc(), person.ID)
        .limit(most)
        .fetch(
            r ->
                new KeyPerson(
                    new ClientId(r.value1()),
                    r.value2(),
                    Objects.requireNonNullElse(r.value3(), ""),
                    r.value4(),
                    r.value5()));
  }

  /** An organisation as far as one row tells it. */
  private record Firm(String name, Standing standing, String responsible, Set<LinkType> roles) {}

  @Override
  public List<Touched> touched(ClientId person, LocalDate on, Scope scope) {
    var firms = firms(person, on, scope);
    if (firms.isEmpty()) return List.of();
    var ids = List.copyOf(firms.keySet());
    var held = held(ids);
    var asked = asked(person, firms, spoken(ids));
    var all = new ArrayList<Touched>();
    firms.forEach(
        (id, firm) ->
            all.add(
                new Touched(
                    new ClientId(id),
                    firm.name,
                    firm.standing,
                    List.copyOf(firm.roles),
                    firm.responsible,
                    held.getOrDefault(id, 0),
                    asked.get(id))));
    all.sort(
        Comparator.comparing((Touched t) -> t.standing() == Standing.CLIENT)
            .thenComparing(Touched::name)
            .thenComparing(t -> t.client().value()));
    return List.copyOf(all);
  }

  private Map<Long, Firm> firms(ClientId person, LocalDate on, Scope scope) {
    var firms = new LinkedHashMap<Long, Firm>();
    db.select(CLIENT.ID, CLIENT.NAME, CLIENT.STANDING, EMPLOYEE.NAME, LINK.TYPE)
        .from(LINK)
        .join(CLIENT)
        .on(CLIENT.ID.eq(LINK.TO_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
        .where(LINK.FROM_ID.eq(person.value()))
        .and(holds(on))
        .and(CLIENT.PERSON.isFalse())
        .and(InScope.of(CLIENT, scope))
        .orderBy(LINK.TYPE, LINK.ID)
        .forEach(
            r ->
                firms
                    .computeIfAbsent(
                        r.value1(),
                        _ ->
                            new Firm(
                                r.value2(),
                                Standing.valueOf(r.value3()),
                                Objects.requireNonNullElse(r.value4(), ""),
                                new java.util.TreeSet<>()))
                    .roles
                    .add(LinkType.valueOf(r.value5())));
    return firms;
  }

  private Map<Long, Integer> held(List<Long> firms) {
    var held = new HashMap<Long, Integer>();
    Rows.inParts(
        firms,
        part ->
            db.select(HOLDING.CLIENT_ID, count())
                .from(HOLDING)
                .where(Rows.among(HOLDING.CLIENT_ID, part))
                .and(HOLDING.CLOSED.isNull())
                .groupBy(HOLDING.CLIENT_ID)
                .forEach(r -> held.put(r.value1(), r.value2())));
    return held;
  }

  /** When somebody spoke last with each. */
  private Map<Long, Instant> spoken(List<Long> firms) {
    var spoken = new HashMap<Long, Instant>();
    Rows.inParts(
        firms,
        part ->
            db.select(CONTACT_CLIENT.CLIENT_ID, max(CONTACT_CLIENT.AT))
                .from(CONTACT_CLIENT)
                .where(Rows.among(CONTACT_CLIENT.CLIENT_ID, part))
                .groupBy(CONTACT_CLIENT.CLIENT_ID)
                .forEach(r -> spoken.put(r.value1(), r.value2())));
    return spoken;
  }

  /** The last introduction to each through this person: its task concerns both. */
  private Map<Long, Introduction> asked(
      ClientId person, Map<Long, Firm> firms, Map<Long, Instant> spoken) {
    var asked = new HashMap<Long, Introduction>();
    var through = TASK_CLIENT.as("through");
    var to = TASK_CLIENT.as("to_firm");
    db.select(
            to.CLIENT_ID,
            TASK.ID,
            TASK.MADE_AT,
            coalesce(EMPLOYEE.NAME, DEPARTMENT.NAME),
            TASK.CLOSED_AT)
        .from(through)
        .join(TASK)
        .on(TASK.ID.eq(through.TASK_ID))
        .join(to)
        .on(to.TASK_ID.eq(TASK.ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(TASK.RESPONSIBLE_ID))
        .leftJoin(DEPARTMENT)
        .on(DEPARTMENT.ID.eq(TASK.DEPARTMENT_ID))
        .where(through.CLIENT_ID.eq(person.value()))
        .and(TASK.ORIGIN.eq(ORIGIN))
        .and(to.CLIENT_ID.ne(person.value()))
        .orderBy(TASK.MADE_AT, TASK.ID)
        .forEach(
            r -> {
              var firm = firms.get(r.value1());
              if (firm == null) return;
              var at = r.value3();
              var last = spoken.get(r.value1());
              boolean contacted = last != null && last.isAfter(at);
              var state =
                  firm.standing == Standing.CLIENT
                      ? State.CLIENT
                      : contacted
                          ? State.CONTACTED
                          : r.value5() == null ? State.ASKED : State.ENDED;
              asked.put(
                  r.value1(),
                  new Introduction(
                      new TaskId(r.value2()),
                      at,
                      Objects.requireNonNullElse(r.value4(), ""),
                      state));
            });
    return asked;
  }
}
