package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.SUGGESTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkLine.End;
import org.branchbook.links.LinkType;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.Suggestion;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.links.suggested.SuggestionRow;
import org.branchbook.links.suggested.Suggestions;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.Client;
import org.branchbook.store.db.tables.records.SuggestionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFromStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Suggestions} in SQL. */
final class JooqSuggestions implements Suggestions {
  private static final String DELETE =
      "delete from suggestion where low_client_id = ? and high_client_id = ?";
  private static final Client LOW = CLIENT.as("low_client");
  private static final Client HIGH = CLIENT.as("high_client");

  private final DSLContext db;

  JooqSuggestions(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Suggestion> all() {
    return db.selectFrom(SUGGESTION).fetch(JooqSuggestions::suggestion);
  }

  @Override
  public Page<SuggestionRow> next(State state, Optional<Page.Mark> after, int size, Scope scope) {
    var s = SUGGESTION;
    var rows =
        select()
            .where(s.STATE.eq(state.name()))
            .and(both(scope))
            .and(after.map(JooqSuggestions::behind).orElse(DSL.noCondition()))
            .orderBy(s.STATE, s.WEIGHT.desc(), s.LOW_CLIENT_ID, s.HIGH_CLIENT_ID)
            .limit(size + 1)
            .fetch(JooqSuggestions::row);
    return Page.of(named(rows, scope), size, SuggestionRow::mark);
  }

  private static Condition behind(Page.Mark mark) {
    var s = SUGGESTION;
    int space = mark.key().indexOf(' ');
    int weight = Integer.parseInt(mark.key().substring(0, space));
    long low = Long.parseLong(mark.key().substring(space + 1));
    return s.WEIGHT
        .le(weight)
        .and(
            s.WEIGHT
                .lt(weight)
                .or(s.LOW_CLIENT_ID.gt(low))
                .or(s.LOW_CLIENT_ID.eq(low).and(s.HIGH_CLIENT_ID.gt(mark.id()))));
  }

  @Override
  public List<SuggestionRow> of(ClientId client, Scope scope) {
    // two walks, since no index serves a condition on either end
    var rows = new ArrayList<SuggestionRow>();
    for (var end : List.of(SUGGESTION.LOW_CLIENT_ID, SUGGESTION.HIGH_CLIENT_ID))
      rows.addAll(
          select()
              .where(end.eq(client.value()))
              .and(SUGGESTION.STATE.eq(State.OPEN.name()))
              .and(both(scope))
              .fetch(JooqSuggestions::row));
    rows.sort(
        Comparator.comparingInt((SuggestionRow r) -> -r.suggestion().weight())
            .thenComparingLong(r -> r.suggestion().low().value())
            .thenComparingLong(r -> r.suggestion().high().value()));
    return named(rows, scope);
  }

  /** All that touch any of these clients, each once. */
  List<Suggestion> touching(Collection<ClientId> clients) {
    var all = new LinkedHashSet<Suggestion>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part -> {
          for (var end : List.of(SUGGESTION.LOW_CLIENT_ID, SUGGESTION.HIGH_CLIENT_ID))
            db.selectFrom(SUGGESTION)
                .where(Rows.among(end, part))
                .forEach(r -> all.add(suggestion(r)));
        });
    return List.copyOf(all);
  }

  private SelectOnConditionStep<? extends Record> select() {
    return joined(db.select(SUGGESTION, LOW.PERSON, LOW.NAME, HIGH.PERSON, HIGH.NAME));
  }

  private static SelectOnConditionStep<? extends Record> joined(
      SelectFromStep<? extends Record> select) {
    return select
        .from(SUGGESTION)
        .join(LOW)
        .on(LOW.ID.eq(SUGGESTION.LOW_CLIENT_ID))
        .join(HIGH)
        .on(HIGH.ID.eq(SUGGESTION.HIGH_CLIENT_ID));
  }

  private static Condition both(Scope scope) {
    return InScope.of(LOW, scope).and(InScope.of(HIGH, scope));
  }

  private static SuggestionRow row(Record r) {
    var suggestion = suggestion((SuggestionRecord) r.get(0));
    return new SuggestionRow(
        suggestion,
        new End(suggestion.low(), r.get(LOW.PERSON), r.get(LOW.NAME)),
        new End(suggestion.high(), r.get(HIGH.PERSON), r.get(HIGH.NAME)),
        Map.of());
  }

  /** The rows with the names of those whom their ends share. */
  private List<SuggestionRow> named(List<SuggestionRow> rows, Scope scope) {
    var shared = new HashSet<Long>();
    for (var row : rows)
      for (var reason : row.suggestion().reasons())
        if (reason.through() != null) shared.add(reason.through().value());
    if (shared.isEmpty()) return List.copyOf(rows);
    var names = new HashMap<ClientId, String>();
    Rows.inParts(
        shared,
        part ->
            db.select(CLIENT.ID, CLIENT.NAME)
                .from(CLIENT)
                .where(Rows.among(CLIENT.ID, part))
                .and(InScope.of(CLIENT, scope))
                .forEach(r -> names.put(new ClientId(r.value1()), r.value2())));
    return rows.stream()
        .map(r -> new SuggestionRow(r.suggestion(), r.low(), r.high(), own(r, names)))
        .toList();
  }

  private static Map<ClientId, String> own(SuggestionRow row, Map<ClientId, String> names) {
    var own = new HashMap<ClientId, String>();
    for (var reason : row.suggestion().reasons()) {
      var through = reason.through();
      var name = through == null ? null : names.get(through);
      if (through != null && name != null) own.put(through, name);
    }
    return own;
  }

  @Override
  public Optional<Suggestion> find(ClientId low, ClientId high) {
    return db.selectFrom(SUGGESTION)
        .where(SUGGESTION.LOW_CLIENT_ID.eq(low.value()))
        .and(SUGGESTION.HIGH_CLIENT_ID.eq(high.value()))
        .fetchOptional(JooqSuggestions::suggestion);
  }

  @Override
  public void put(Collection<Suggestion> suggestions, Instant found) {
    remove(suggestions);
    Rows.insert(
        db,
        SUGGESTION,
        suggestions.stream()
            .map(
                s ->
                    new SuggestionRecord(
                        s.low().value(),
                        s.high().value(),
                        s.type().name(),
                        s.lowIsFrom(),
                        s.weight(),
                        s.lines(),
                        s.state().name(),
                        found,
                        null,
                        null))
            .toList());
  }

  @Override
  public void remove(Collection<Suggestion> suggestions) {
    Rows.batch(
        db,
        DELETE,
        suggestions.stream().map(s -> Rows.row(s.low().value(), s.high().value())).toList());
  }

  @Override
  public void decide(Suggestion suggestion, @Nullable EmployeeId who, Instant at) {
    var s = SUGGESTION;
    db.update(s)
        .set(s.STATE, suggestion.state().name())
        .set(s.EMPLOYEE_ID, who == null ? null : who.value())
        .set(s.DECIDED_AT, who == null ? null : at)
        .where(s.LOW_CLIENT_ID.eq(suggestion.low().value()))
        .and(s.HIGH_CLIENT_ID.eq(suggestion.high().value()))
        .execute();
  }

  @Override
  public int count(int most, Scope scope) {
    return db.fetchCount(
        joined(db.select(SUGGESTION.LOW_CLIENT_ID))
            .where(SUGGESTION.STATE.eq(State.OPEN.name()))
            .and(both(scope))
            .limit(most));
  }

  private static Suggestion suggestion(SuggestionRecord r) {
    return new Suggestion(
        new ClientId(r.getLowClientId()),
        new ClientId(r.getHighClientId()),
        LinkType.valueOf(r.getType()),
        r.getLowIsFrom(),
        r.getWeight(),
        Arrays.stream(r.getReasons().split("\n")).map(Reason::read).toList(),
        State.valueOf(r.getState()));
  }
}
