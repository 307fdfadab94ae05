package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.IDENTIFIER;
import static org.branchbook.store.db.Tables.KNOWN_LOAD;
import static org.branchbook.store.db.Tables.KNOWN_ORGANISATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.SortKey;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation.Size;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.Section;
import org.branchbook.plans.industries.known.KnownOrganisation;
import org.branchbook.plans.industries.known.KnownOrganisations;
import org.branchbook.plans.industries.known.RegisterLoad;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.KnownLoadRecord;
import org.branchbook.store.db.tables.records.KnownOrganisationRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link KnownOrganisations} in SQL. */
final class JooqKnownOrganisations implements KnownOrganisations {
  /** Of a source the load that holds, and the one before it. */
  private static final int KEPT = 2;

  private static final int LAST_DIVISION = 99;

  private final DSLContext db;

  JooqKnownOrganisations(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<RegisterLoad> loads() {
    var holding = new LinkedHashMap<String, RegisterLoad>();
    for (var load : standing(DSL.noCondition())) holding.putIfAbsent(load.source(), load);
    return List.copyOf(holding.values());
  }

  /** Those that weren't taken back, the newest first. */
  private List<RegisterLoad> standing(Condition which) {
    return db.selectFrom(KNOWN_LOAD)
        .where(KNOWN_LOAD.REVERTED.isFalse())
        .and(which)
        .orderBy(KNOWN_LOAD.AT.desc(), KNOWN_LOAD.ID.desc())
        .fetch(JooqKnownOrganisations::load);
  }

  private static RegisterLoad load(KnownLoadRecord r) {
    return new RegisterLoad(
        r.getId(),
        new EmployeeId(r.getEmployeeId()),
        r.getAt(),
        r.getSource(),
        r.getAsOf(),
        r.getRowCount());
  }

  @Override
  public void put(RegisterLoad load, Collection<KnownOrganisation> rows) {
    db.insertInto(KNOWN_LOAD)
        .set(
            new KnownLoadRecord(
                load.id(),
                load.by().value(),
                load.at(),
                load.source(),
                load.asOf(),
                load.rows(),
                false))
        .execute();
    Rows.ready(KNOWN_ORGANISATION, rows.stream().map(o -> row(load, o)).toList()).insert(db);
    standing(KNOWN_LOAD.SOURCE.eq(load.source())).stream().skip(KEPT).forEach(l -> revert(l.id()));
  }

  private static Object[] row(RegisterLoad load, KnownOrganisation of) {
    var size = of.size();
    return Rows.row(
        of.id(),
        load.id(),
        of.hardKey(),
        of.number().country(),
        of.number().number(),
        of.name(),
        SortKey.of(of.name()),
        of.industry().code(),
        of.industry().classification(),
        of.region(),
        size == null ? null : size.name());
  }

  private void drop(long load) {
    db.deleteFrom(KNOWN_ORGANISATION).where(KNOWN_ORGANISATION.LOAD_ID.eq(load)).execute();
  }

  @Override
  public boolean revert(long load) {
    int taken =
        db.update(KNOWN_LOAD)
            .set(KNOWN_LOAD.REVERTED, true)
            .where(KNOWN_LOAD.ID.eq(load))
            .and(KNOWN_LOAD.REVERTED.isFalse())
            .execute();
    if (taken > 0) drop(load);
    return taken > 0;
  }

  @Override
  public int onCards(Collection<String> hardKeys) {
    int[] found = {0};
    Rows.inParts(
        hardKeys,
        part -> found[0] += db.fetchCount(IDENTIFIER, Rows.amongTexts(IDENTIFIER.HARD_KEY, part)));
    return found[0];
  }

  @Override
  public Map<String, Integer> withoutCard() {
    var counts = new HashMap<String, Integer>();
    var loads = loads();
    if (loads.isEmpty()) return counts;
    db.select(KNOWN_ORGANISATION.INDUSTRY_CODE, count())
        .from(KNOWN_ORGANISATION)
        .where(free(loads))
        .groupBy(KNOWN_ORGANISATION.INDUSTRY_CODE)
        .forEach(r -> counts.put(r.value1(), r.value2()));
    return counts;
  }

  @Override
  public Page<KnownOrganisation> withoutCard(IndustryKey of, Optional<Page.Mark> after, int size) {
    var loads = loads();
    if (loads.isEmpty()) return new Page<>(List.of(), Optional.empty());
    var k = KNOWN_ORGANISATION;
    var which = free(loads).and(in(of));
    if (after.isPresent()) {
      var mark = after.get();
      int end = mark.key().indexOf(' ');
      var code = mark.key().substring(0, end);
      which =
          which
              .and(k.INDUSTRY_CODE.ge(code))
              .and(
                  DSL.row(k.INDUSTRY_CODE, k.SORT_KEY, k.ID)
                      .gt(code, mark.key().substring(end + 1), mark.id()));
    }
    var rows =
        db.selectFrom(k)
            .where(which)
            .orderBy(k.INDUSTRY_CODE, k.SORT_KEY, k.ID)
            .limit(size + 1)
            .fetch();
    var page =
        Page.of(
            rows, size, r -> new Page.Mark(r.getIndustryCode() + " " + r.getSortKey(), r.getId()));
    return new Page<>(
        page.rows().stream().map(JooqKnownOrganisations::organisation).toList(), page.next());
  }

  /** Without a card, and in no newer load that holds. */
  private static Condition free(List<RegisterLoad> loads) {
    var k = KNOWN_ORGANISATION;
    var ids = loads.stream().map(RegisterLoad::id).toList();
    var free =
        k.LOAD_ID
            .in(ids)
            .and(notExists(selectOne().from(IDENTIFIER).where(IDENTIFIER.HARD_KEY.eq(k.HARD_KEY))));
    var newer = k.as("newer");
    for (int i = 1; i < ids.size(); i++)
      free =
          free.and(
              k.LOAD_ID
                  .ne(ids.get(i))
                  .or(
                      notExists(
                          selectOne()
                              .from(newer)
                              .where(newer.LOAD_ID.in(ids.subList(0, i)))
                              .and(newer.HARD_KEY.eq(k.HARD_KEY)))));
    return free;
  }

  private static Condition in(IndustryKey of) {
    var code = KNOWN_ORGANISATION.INDUSTRY_CODE;
    return switch (of.level()) {
      case ALL -> DSL.noCondition();
      case SECTION -> {
        var section = Section.valueOf(of.code());
        yield between(section.first(), section.last());
      }
      case DIVISION -> between(of.division(), of.division());
      case CLASS -> code.eq(of.code());
    };
  }

  private static Condition between(int first, int last) {
    var code = KNOWN_ORGANISATION.INDUSTRY_CODE;
    var from = code.ge("%02d".formatted(first));
    return last == LAST_DIVISION ? from : from.and(code.lt("%02d".formatted(last + 1)));
  }

  private static KnownOrganisation organisation(KnownOrganisationRecord r) {
    var size = r.getSizeClass();
    return new KnownOrganisation(
        r.getId(),
        Identifier.of(Identifier.Kind.REGISTRATION, r.getCountry(), r.getNumber()),
        r.getName(),
        new Industry(r.getIndustryCode(), r.getClassification()),
        r.getRegion(),
        size == null ? null : Size.valueOf(size));
  }
}
