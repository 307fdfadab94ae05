package org.branchbook.store.duplicates.keys;

import static org.branchbook.store.db.Tables.MATCH_CARD;
import static org.branchbook.store.db.Tables.MATCH_MODEL;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.entry.KeptLearned;
import org.branchbook.duplicates.entry.Learned;
import org.branchbook.duplicates.entry.Shares;
import org.branchbook.duplicates.score.Frequencies;
import org.branchbook.duplicates.score.Model;
import org.jooq.DSLContext;

/** {@link KeptLearned} in SQL. */
final class JooqLearned implements KeptLearned {
  private static final int ROW = 1;
  private static final int PAGE = 5_000;
  private static final Instant NEVER = Instant.EPOCH;

  private final DSLContext db;
  private final Work work;

  JooqLearned(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  @Override
  public Optional<Instant> counted() {
    return db.select(MATCH_MODEL.LEARNED_AT)
        .from(MATCH_MODEL)
        .where(MATCH_MODEL.ID.eq(ROW), MATCH_MODEL.LEARNED_AT.gt(NEVER))
        .fetchOptional(MATCH_MODEL.LEARNED_AT);
  }

  @Override
  public Optional<Instant> changed() {
    return db.select(MATCH_MODEL.LEARNED_AT, MATCH_MODEL.MODELLED_AT)
        .from(MATCH_MODEL)
        .where(MATCH_MODEL.ID.eq(ROW))
        .fetchOptional(
            r -> {
              var modelled = r.value2();
              return modelled == null || modelled.isBefore(r.value1()) ? r.value1() : modelled;
            });
  }

  @Override
  public Learned read() {
    return db.selectFrom(MATCH_MODEL)
        .where(MATCH_MODEL.ID.eq(ROW))
        .fetchOptional(r -> learned(r.getModel(), r.getShares()))
        .orElseGet(Learned::shipped);
  }

  private static Learned learned(String model, byte[] shares) {
    return new Learned(
        model.isEmpty() ? Model.shipped() : Model.read(model),
        shares.length == 0
            ? Frequencies.UNKNOWN
            : Shares.read(new String(shares, StandardCharsets.UTF_8)));
  }

  @Override
  public void keep(Model model, Instant at) {
    work.inOne(
        () -> {
          make();
          db.update(MATCH_MODEL)
              .set(MATCH_MODEL.MODEL, model.text())
              .set(MATCH_MODEL.MODELLED_AT, at)
              .where(MATCH_MODEL.ID.eq(ROW))
              .execute();
        });
  }

  @Override
  public void count(Progress progress, Instant at) {
    var counting = new Shares.Counting();
    long after = 0;
    while (!progress.cancelled()) {
      progress.at(-1, Text.of("duplicates.keys.counting", counting.clients()));
      var page =
          db.select(MATCH_CARD.CLIENT_ID, MATCH_CARD.TRAITS)
              .from(MATCH_CARD)
              .where(MATCH_CARD.CLIENT_ID.gt(after))
              .orderBy(MATCH_CARD.CLIENT_ID)
              .limit(PAGE)
              .fetch();
      if (page.isEmpty()) {
        save(counting, at);
        return;
      }
      for (var row : page) counting.add(Traits.read(row.value2()));
      after = page.getLast().value1();
    }
  }

  private void save(Shares.Counting counting, Instant at) {
    work.inOne(
        () -> {
          make();
          db.update(MATCH_MODEL)
              .set(MATCH_MODEL.SHARES, counting.shares().text().getBytes(StandardCharsets.UTF_8))
              .set(MATCH_MODEL.CLIENTS, (long) counting.clients())
              .set(MATCH_MODEL.LEARNED_AT, at)
              .where(MATCH_MODEL.ID.eq(ROW))
              .execute();
        });
  }

  private void make() {
    var m = MATCH_MODEL;
    if (!db.fetchExists(m, m.ID.eq(ROW)))
      db.insertInto(m, m.ID, m.LEARNED_AT, m.CLIENTS, m.MODEL, m.SHARES)
          .values(ROW, NEVER, 0L, "", new byte[0])
          .execute();
  }
}
