package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.ADVICE_MODEL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.chances.Accepted;
import org.branchbook.playbooks.advice.chances.Model;
import org.branchbook.playbooks.advice.chances.Models;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.playbooks.propensity.Judgement.Tenth;
import org.branchbook.playbooks.propensity.Propensity;
import org.branchbook.store.db.tables.records.AdviceModelRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Models} in SQL. */
final class JooqModels implements Models {
  private final DSLContext db;

  JooqModels(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Model> inForce() {
    return db.selectFrom(ADVICE_MODEL)
        .where(ADVICE_MODEL.IN_FORCE.isTrue())
        .orderBy(ADVICE_MODEL.LINE)
        .fetch(JooqModels::model);
  }

  @Override
  public List<Model> kept() {
    return db.selectFrom(ADVICE_MODEL)
        .orderBy(ADVICE_MODEL.LINE, ADVICE_MODEL.LEARNED_ON.desc())
        .fetch(JooqModels::model);
  }

  @Override
  public @Nullable LocalDate learned() {
    return db.select(max(ADVICE_MODEL.LEARNED_ON)).from(ADVICE_MODEL).fetchSingle().value1();
  }

  @Override
  public void add(List<Model> learned) {
    for (var model : learned) {
      var its = ADVICE_MODEL.LINE.eq(model.piece().name());
      // beside it stands what it was compared with; what is older is of no use to anybody
      db.deleteFrom(ADVICE_MODEL)
          .where(its)
          .and(ADVICE_MODEL.IN_FORCE.isFalse().or(ADVICE_MODEL.LEARNED_ON.eq(model.learned())))
          .execute();
      if (model.inForce())
        db.update(ADVICE_MODEL).set(ADVICE_MODEL.IN_FORCE, false).where(its).execute();
      db.insertInto(ADVICE_MODEL).set(row(model)).execute();
    }
  }

  @Override
  public boolean choose(Piece piece, LocalDate learned, boolean chosen) {
    var its = ADVICE_MODEL.LINE.eq(piece.name());
    var one = ADVICE_MODEL.LEARNED_ON.eq(learned);
    if (!db.fetchExists(ADVICE_MODEL, its.and(one))) return false;
    db.update(ADVICE_MODEL)
        .set(ADVICE_MODEL.IN_FORCE, field(one))
        .set(ADVICE_MODEL.CHOSEN, field(one.and(inline(chosen))))
        .where(its)
        .execute();
    return true;
  }

  private static AdviceModelRecord row(Model m) {
    var r = new AdviceModelRecord();
    r.setLine(m.piece().name());
    r.setLearnedOn(m.learned());
    r.setInForce(m.inForce());
    r.setExamples(m.examples());
    r.setTimes(m.times());
    r.setWorth(m.worth());
    r.setContent(m.propensity() == null ? "" : m.propensity().written());
    r.setAuc(m.judgement() == null ? null : m.judgement().auc());
    r.setTenths(m.judgement() == null ? "" : written(m.judgement().tenths()));
    r.setLoss(m.loss());
    r.setLossBefore(m.before());
    r.setAccepted(m.accepted() == null ? "" : m.accepted().written());
    r.setAucBefore(m.judgedBefore() == null ? null : m.judgedBefore().auc());
    r.setTenthsBefore(m.judgedBefore() == null ? "" : written(m.judgedBefore().tenths()));
    r.setChosen(m.chosen());
    return r;
  }

  private static String written(List<Tenth> tenths) {
    return tenths.stream()
        .map(t -> t.clients() + ":" + (float) t.predicted() + ":" + (float) t.happened())
        .collect(Collectors.joining(";"));
  }

  private static Judgement judgement(double auc, String written) {
    var tenths = new ArrayList<Tenth>();
    for (var one : written.split(";")) {
      var parts = one.split(":");
      tenths.add(
          new Tenth(
              Integer.parseInt(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2])));
    }
    return new Judgement(auc, tenths);
  }

  private static Model model(AdviceModelRecord r) {
    return new Model(
        Piece.valueOf(r.getLine()),
        r.getLearnedOn(),
        r.getInForce(),
        r.getChosen(),
        r.getExamples(),
        r.getTimes(),
        r.getWorth(),
        r.getContent().isEmpty() ? null : Propensity.read(r.getContent()),
        r.getAccepted().isEmpty() ? null : Accepted.read(r.getAccepted()),
        r.getAuc() == null ? null : judgement(r.getAuc(), r.getTenths()),
        r.getLoss(),
        r.getAucBefore() == null ? null : judgement(r.getAucBefore(), r.getTenthsBefore()),
        r.getLossBefore());
  }
}
