package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.ADVICE_MODEL;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.clients.Holding;
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
  public List<Model> latest() {
    var latest = new LinkedHashMap<String, Model>();
    db.selectFrom(ADVICE_MODEL)
        .orderBy(ADVICE_MODEL.LINE, ADVICE_MODEL.LEARNED_ON)
        .forEach(r -> latest.put(r.getLine(), model(r)));
    return List.copyOf(latest.values());
  }

  @Override
  public @Nullable LocalDate learned() {
    return db.select(max(ADVICE_MODEL.LEARNED_ON)).from(ADVICE_MODEL).fetchSingle().value1();
  }

  @Override
  public void add(List<Model> learned) {
    for (var model : learned) {
      // what is no longer in force is of no use to anybody
      db.deleteFrom(ADVICE_MODEL)
          .where(ADVICE_MODEL.LINE.eq(model.line().name()))
          .and(
              model.inForce()
                  ? ADVICE_MODEL.LINE.isNotNull()
                  : ADVICE_MODEL.IN_FORCE.isFalse().or(ADVICE_MODEL.LEARNED_ON.eq(model.learned())))
          .execute();
      db.insertInto(ADVICE_MODEL).set(row(model)).execute();
    }
  }

  private static AdviceModelRecord row(Model m) {
    var r = new AdviceModelRecord();
    r.setLine(m.line().name());
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
        Holding.Kind.valueOf(r.getLine()),
        r.getLearnedOn(),
        r.getInForce(),
        r.getExamples(),
        r.getTimes(),
        r.getWorth(),
        r.getContent().isEmpty() ? null : Propensity.read(r.getContent()),
        r.getAuc() == null ? null : judgement(r.getAuc(), r.getTenths()),
        r.getLoss(),
        r.getLossBefore());
  }
}
