package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.INCOME_YEAR;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Amount;
import org.branchbook.plans.income.Earner;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.IncomeStreamRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;

/** {@link Facts} in SQL. */
final class JooqFacts implements Facts {
  private static final int YEARS = 256;
  private static final int FIRST = 1900;

  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

  private final DSLContext db;

  JooqFacts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<String, IncomeStream> streams(Collection<String> keys) {
    var known = new HashMap<String, IncomeStream>();
    Rows.inParts(
        keys,
        part ->
            db.selectFrom(INCOME_STREAM)
                .where(Rows.amongTexts(INCOME_STREAM.SOURCE_KEY, part))
                .forEach(r -> known.put(r.getSourceKey(), stream(r))));
    return known;
  }

  @Override
  public Map<Long, IncomeStream> find(Collection<Long> ids) {
    var found = new HashMap<Long, IncomeStream>();
    Rows.inParts(
        ids,
        part ->
            db.selectFrom(INCOME_STREAM)
                .where(Rows.among(INCOME_STREAM.ID, part))
                .forEach(r -> found.put(r.getId(), stream(r))));
    return found;
  }

  @Override
  public List<IncomeStream> unjoined(Collection<ClientId> clients) {
    var found = new ArrayList<IncomeStream>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.selectFrom(INCOME_STREAM)
                .where(Rows.among(INCOME_STREAM.CLIENT_ID, part))
                .and(INCOME_STREAM.HOLDING_ID.isNull())
                .forEach(r -> found.add(stream(r))));
    return found;
  }

  @Override
  public void join(Map<Long, Long> holdings) {
    Rows.batch(
        db,
        "update income_stream set holding_id = ? where id = ? and holding_id is null",
        holdings.entrySet().stream().map(e -> Rows.row(e.getValue(), e.getKey())).toList());
  }

  @Override
  public void removeEmpty(Collection<Long> streams) {
    Rows.batch(
        db,
        "delete from income_stream where id = ? and not exists"
            + " (select 1 from income_year y where y.id between ? and ?)"
            + " and not exists (select 1 from income_daily d where d.stream_id = income_stream.id)"
            + " and not exists (select 1 from income_event e where e.stream_id = income_stream.id)"
            + " and not exists"
            + " (select 1 from income_restated r where r.stream_id = income_stream.id)",
        streams.stream().map(s -> Rows.row(s, s * YEARS, s * YEARS + YEARS - 1)).toList());
  }

  @Override
  public void add(List<IncomeStream> streams) {
    Rows.ready(
            INCOME_STREAM,
            streams.stream()
                .map(
                    s ->
                        Rows.row(
                            s.id(), s.client().value(), s.product().value(), s.key(), s.holding()))
                .toList())
        .insert(db);
  }

  @Override
  public Map<StreamYear, YearOfFacts> years(Collection<StreamYear> of) {
    var years = new HashMap<StreamYear, YearOfFacts>();
    Rows.inParts(
        of.stream().map(y -> id(y.stream(), y.year())).toList(),
        part ->
            db.selectFrom(INCOME_YEAR)
                .where(Rows.among(INCOME_YEAR.ID, part))
                .forEach(
                    r -> {
                      var one = year(r.getId(), r.getFacts(), r.getVersion());
                      years.put(one.of(), one);
                    }));
    return years;
  }

  @Override
  public boolean save(List<YearOfFacts> years) {
    var fresh = new ArrayList<Object[]>();
    var changed = new ArrayList<Object[]>();
    var gone = new ArrayList<Object[]>();
    for (var year : years) {
      long id = id(year.of().stream(), year.of().year());
      if (year.months().stream().allMatch(Objects::isNull)) {
        gone.add(Rows.row(id, year.version()));
        continue;
      }
      var facts = PackedFacts.pack(year.months());
      if (year.version() == 0) fresh.add(Rows.row(id, facts, 1));
      else changed.add(Rows.row(facts, year.version() + 1, id, year.version()));
    }
    var counts =
        Rows.batch(
            db,
            "update income_year set facts = ?, version = ? where id = ? and version = ?",
            changed);
    Rows.batch(db, "delete from income_year where id = ? and version = ?", gone);
    Rows.ready(INCOME_YEAR, fresh).insert(db);
    return Arrays.stream(counts).allMatch(c -> c == 1);
  }

  @Override
  public List<StreamFacts> of(ClientId client, YearMonth from, YearMonth to, Scope scope) {
    var streams =
        db.select(INCOME_STREAM.fields())
            .from(INCOME_STREAM)
            .join(CLIENT)
            .on(CLIENT.ID.eq(INCOME_STREAM.CLIENT_ID))
            .where(CLIENT.ID.eq(client.value()))
            .and(InScope.of(CLIENT, scope))
            .orderBy(INCOME_STREAM.ID)
            .fetch(r -> stream(r.into(INCOME_STREAM)));
    var asked = new ArrayList<StreamYear>();
    for (var stream : streams)
      for (int year = from.getYear(); year <= to.getYear(); year++)
        asked.add(new StreamYear(stream.id(), year));
    var years = years(asked);
    var facts = new ArrayList<StreamFacts>();
    for (var stream : streams)
      for (int year = from.getYear(); year <= to.getYear(); year++) {
        var there = years.get(new StreamYear(stream.id(), year));
        if (there != null) facts.add(new StreamFacts(stream, there));
      }
    return facts;
  }

  @Override
  public Map<ClientId, Long> income(
      Collection<ClientId> clients, YearMonth from, YearMonth to, Scope scope) {
    var whose = new HashMap<Long, ClientId>();
    Rows.inParts(
        clients.stream().map(ClientId::value).distinct().toList(),
        part ->
            db.select(INCOME_STREAM.ID, INCOME_STREAM.CLIENT_ID)
                .from(INCOME_STREAM)
                .join(CLIENT)
                .on(CLIENT.ID.eq(INCOME_STREAM.CLIENT_ID))
                .where(Rows.among(INCOME_STREAM.CLIENT_ID, part))
                .and(InScope.of(CLIENT, scope))
                .forEach(r -> whose.put(r.value1(), new ClientId(r.value2()))));
    var asked = new ArrayList<StreamYear>();
    for (var stream : whose.keySet())
      for (int year = from.getYear(); year <= to.getYear(); year++)
        asked.add(new StreamYear(stream, year));
    var sums = new HashMap<ClientId, Long>();
    years(asked)
        .forEach(
            (of, year) -> {
              for (var month : Month.values()) {
                var fact = year.of(month);
                var at = YearMonth.of(of.year(), month);
                if (fact != null && !at.isBefore(from) && !at.isAfter(to))
                  sums.merge(
                      Objects.requireNonNull(whose.get(of.stream())), fact.income(), Long::sum);
              }
            });
    return sums;
  }

  @Override
  public Map<ClientId, Earner> earners(Collection<ClientId> clients, Scope scope) {
    var found = new HashMap<ClientId, Earner>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.select(CLIENT.ID, CLIENT.NAME, CLIENT.PERSON, EMPLOYEE.NAME)
                .from(CLIENT)
                .leftJoin(EMPLOYEE)
                .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
                .where(Rows.among(CLIENT.ID, part))
                .and(InScope.of(CLIENT, scope))
                .forEach(
                    r ->
                        found.put(
                            new ClientId(r.value1()),
                            new Earner(r.value2(), r.value3(), Objects.toString(r.value4(), "")))));
    return found;
  }

  @Override
  public void each(Scope scope, YearMonth from, YearMonth to, Seeing seeing) {
    each(InScope.of(CLIENT, scope), from, to, seeing);
  }

  @Override
  public void between(ClientId first, ClientId last, YearMonth from, YearMonth to, Seeing seeing) {
    each(Rows.between(INCOME_STREAM.CLIENT_ID, first.value(), last.value()), from, to, seeing);
  }

  @Override
  public void of(Collection<ClientId> clients, YearMonth from, YearMonth to, Seeing seeing) {
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part -> each(Rows.among(INCOME_STREAM.CLIENT_ID, part), from, to, seeing));
  }

  private ResultQuery<Record4<Long, Long, Long, byte[]>> packed(
      Condition whose, YearMonth from, YearMonth to) {
    return db.select(
            INCOME_STREAM.CLIENT_ID, INCOME_STREAM.PRODUCT_ID, INCOME_YEAR.ID, INCOME_YEAR.FACTS)
        .from(CLIENT)
        .join(INCOME_STREAM)
        .on(INCOME_STREAM.CLIENT_ID.eq(CLIENT.ID))
        .join(INCOME_YEAR)
        .on(years(db, from, to))
        .where(whose);
  }

  @Override
  public void each(Scope scope, YearMonth from, YearMonth to, Amount amount, SeeingAmount seeing) {
    int last = (int) from.until(to, ChronoUnit.MONTHS);
    var months = new long[Twelve.MONTHS];
    RawRows.each(
        packed(InScope.of(CLIENT, scope), from, to),
        row -> {
          var client = new ClientId(row.getLong(1));
          var product = new ProductId(row.getLong(2));
          int first = january(row.getLong(3), from);
          var facts = row.getBytes(4);
          int there = PackedFacts.there(facts);
          PackedFacts.amount(facts, amount, months);
          for (int m = 0; m < Twelve.MONTHS; m++)
            if ((there >> m & 1) == 1 && first + m >= 0 && first + m <= last)
              seeing.see(client, product, first + m, months[m]);
        });
  }

  private void each(Condition whose, YearMonth from, YearMonth to, Seeing seeing) {
    int last = (int) from.until(to, ChronoUnit.MONTHS);
    try (var rows = packed(whose, from, to).fetchSize(PAGE).fetchLazy()) {
      for (var row : rows) {
        var client = new ClientId(row.value1());
        var product = new ProductId(row.value2());
        int first = january(row.value3(), from);
        var months = PackedFacts.unpack(row.value4());
        for (int m = 0; m < months.size(); m++) {
          var fact = months.get(m);
          if (fact != null && first + m >= 0 && first + m <= last)
            seeing.see(client, product, first + m, fact);
        }
      }
    }
  }

  /**
   * The rows of a stream's years. H2 comes once to where they lie beside one another; PostgreSQL
   * would take such a span, that no statistics foresee, for a large part of the table.
   */
  static Condition years(DSLContext db, YearMonth from, YearMonth to) {
    return db.dialect() == SQLDialect.POSTGRES
        ? INCOME_YEAR.ID.in(
            IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> row(INCOME_STREAM.ID, year))
                .toList())
        : INCOME_YEAR.ID.between(
            row(INCOME_STREAM.ID, from.getYear()), row(INCOME_STREAM.ID, to.getYear()));
  }

  /** The row of a stream's year. */
  static Field<Long> row(Field<Long> stream, int year) {
    return stream.mul(YEARS).add(place(year));
  }

  /** Which of a stream's rows a year's is. */
  static int place(int year) {
    return year - FIRST;
  }

  /** How many months the first one of a year's row is after another. */
  static int january(long row, YearMonth from) {
    return (int) from.until(YearMonth.of((int) (row % YEARS) + FIRST, 1), ChronoUnit.MONTHS);
  }

  private static long id(long stream, int year) {
    if (year < FIRST || year >= FIRST + YEARS) throw new IllegalArgumentException("year " + year);
    return stream * YEARS + year - FIRST;
  }

  private static YearOfFacts year(long id, byte[] facts, int version) {
    return new YearOfFacts(
        new StreamYear(id / YEARS, (int) (id % YEARS) + FIRST), PackedFacts.unpack(facts), version);
  }

  private static IncomeStream stream(IncomeStreamRecord r) {
    return new IncomeStream(
        r.getId(),
        new ClientId(r.getClientId()),
        new ProductId(r.getProductId()),
        r.getSourceKey(),
        r.getHoldingId());
  }
}
