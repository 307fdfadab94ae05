package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.MATCH_CARD;
import static org.branchbook.store.db.Tables.MATCH_STATE;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.entry.KeysMade;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.RenamedNow;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * {@link KeysMade} in SQL. The keys of many thousand cards are written as blocks in one unit of
 * work, with the cards' rows last: these say that the keys are there. Where a card is saved
 * meanwhile it has a row already, and the stretch is made anew without it: no key ever stands
 * twice.
 */
final class KeyFilling implements KeysMade {
  /** Cards of which the keys are held in memory, some 15 MB, and written at once. */
  private static final int STRETCH = 50_000;

  private static final int READ = 2_000;

  /** How often a stretch is made anew where one of its cards is saved meanwhile. */
  private static final int TRIES = 10;

  private static final int STATE = 1;

  private final DSLContext db;
  private final Work work;
  private final RenamedNow streets;

  KeyFilling(DSLContext db, Work work, RenamedNow streets) {
    this.db = db;
    this.work = work;
    this.streets = streets;
  }

  private record State(long madeBy, long upTo, boolean done) {}

  @Override
  public boolean needed() {
    var state = state();
    return state == null || !state.done || state.madeBy != way();
  }

  @Override
  public void run(Progress progress) {
    var state = state();
    if (state == null || state.madeBy != way()) state = begin(state != null);
    long from = first();
    long upTo = state.upTo;
    long last = last();
    while (!progress.cancelled()) {
      progress.at(
          last <= from ? -1 : Math.clamp((double) (upTo - from) / (last - from), 0, 1),
          Text.of("duplicates.keys.making"));
      long next = stretch(upTo, progress);
      if (next < 0) return;
      if (next == upTo) {
        save(new State(way(), upTo, true));
        return;
      }
      upTo = next;
      save(new State(way(), upTo, false));
    }
  }

  @Override
  public void join(Progress progress) {
    new BlockJoining(db, work).run(progress);
  }

  /** Begins anew; of what another way made nothing is of use. */
  private State begin(boolean again) {
    if (again) {
      db.execute("delete from match_key");
      db.execute("delete from match_block");
      db.execute("delete from match_card");
    }
    var state = new State(way(), 0, false);
    save(state);
    return state;
  }

  /**
   * Up to which number the next cards go; the same where there are none, -1 where it is stopped.
   */
  private long stretch(long after, Progress progress) {
    for (int tries = 1; ; tries++)
      try {
        return made(after, progress);
      } catch (DataAccessException e) {
        // a card was saved meanwhile, with keys of its own
        if (!Rows.takenTwice(e) || tries == TRIES) throw e;
      }
  }

  private long made(long after, Progress progress) {
    var keys = new long[STRETCH * 24];
    int many = 0;
    var making = new Keys();
    var cards = new ArrayList<Object[]>();
    var renamed = streets.get();
    long upTo = after;
    while (cards.size() < STRETCH) {
      if (progress.cancelled()) return -1;
      var part = page(upTo);
      if (part.isEmpty()) break;
      for (var card : part) {
        var traits = Traits.of(card, renamed);
        var rows = MatchKeys.rows(making.next(traits), card.id().value());
        if (many + rows.length > keys.length) keys = Arrays.copyOf(keys, keys.length * 3 / 2);
        System.arraycopy(rows, 0, keys, many, rows.length);
        many += rows.length;
        cards.add(Rows.row(card.id().value(), traits.text()));
        upTo = Math.max(upTo, card.id().value());
      }
    }
    if (upTo == after) return after;
    Arrays.sort(keys, 0, many);
    if (progress.cancelled()) return -1;
    var made = Arrays.copyOf(keys, many);
    work.inOne(
        () -> {
          KeyBlocks.insert(db, made);
          Rows.batch(db, KeyWriter.NEW_CARD, cards);
        });
    return upTo;
  }

  private List<Client> page(long after) {
    var ids =
        db.select(CLIENT.ID)
            .from(CLIENT)
            .where(CLIENT.ID.gt(after))
            .andNotExists(selectOne().from(MATCH_CARD).where(MATCH_CARD.CLIENT_ID.eq(CLIENT.ID)))
            .orderBy(CLIENT.ID)
            .limit(READ)
            .fetch(CLIENT.ID);
    var cards = new ArrayList<Client>(ids.size());
    Rows.inParts(ids, part -> cards.addAll(CardReader.read(db, Rows.among(CLIENT.ID, part))));
    return cards;
  }

  private long first() {
    return number("select min(id) from client");
  }

  private long last() {
    return number("select max(id) from client");
  }

  private long number(String sql) {
    var found = db.fetchValue(sql);
    return found == null ? 0 : ((Number) found).longValue();
  }

  private @Nullable State state() {
    return db.selectFrom(MATCH_STATE)
        .where(MATCH_STATE.ID.eq(STATE))
        .fetchOne(r -> new State(r.getMadeBy(), r.getUpTo(), r.getDone()));
  }

  private void save(State state) {
    int there =
        db.update(MATCH_STATE)
            .set(MATCH_STATE.MADE_BY, state.madeBy)
            .set(MATCH_STATE.UP_TO, state.upTo)
            .set(MATCH_STATE.DONE, state.done)
            .where(MATCH_STATE.ID.eq(STATE))
            .execute();
    if (there == 0)
      db.insertInto(MATCH_STATE).values(STATE, state.madeBy, state.upTo, state.done).execute();
  }

  /** Another number where traits are kept or keys made in another way. */
  static long way() {
    var person = new Traits.Builder(Traits.Kind.PERSON);
    var firm = new Traits.Builder(Traits.Kind.ORGANISATION);
    for (var trait : Trait.values())
      for (var sample :
          new String[] {"1985-03-14", "+380671234567", "a.b@c.ua", "Ющенко-Jones Ґалина"}) {
        person.add(trait, sample);
        firm.add(trait, sample);
      }
    long way = 17;
    for (var traits : List.of(person.build(), firm.build())) {
      way = way * 1_000_003 + traits.text().hashCode();
      for (long row : MatchKeys.rows(Keys.of(traits), 0)) way = way * 1_000_003 + row;
    }
    return way;
  }
}
