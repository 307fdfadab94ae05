package org.branchbook.playbooks.propensity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearningTest {
  private static final int CLIENTS = 3000;

  /** What the invented clients do depends on this alone. */
  private interface Odds {
    double of(double age, @Nullable String job, double noise);
  }

  private static Examples invented(int clients, Odds odds) {
    var chance = new Random(3);
    var ages = new double[clients];
    var noise = new double[clients];
    var jobs = new ArrayList<@Nullable String>();
    var happened = new boolean[clients];
    for (int i = 0; i < clients; i++) {
      ages[i] = chance.nextInt(10) == 0 ? Double.NaN : 18 + chance.nextInt(60);
      noise[i] = chance.nextDouble();
      jobs.add(List.of("baker", "smith", "miller").get(chance.nextInt(3)));
      happened[i] = chance.nextDouble() < Additive.chance(odds.of(ages[i], jobs.get(i), noise[i]));
    }
    return new Examples(
        List.of(
            new Column.Numbers("age", ages),
            new Column.Labels("job", jobs),
            new Column.Numbers("noise", noise)),
        happened);
  }

  private static Learning.Learned.Ready ready(Examples examples) {
    return assertInstanceOf(Learning.Learned.Ready.class, Learning.from(examples));
  }

  private static List<Column> client(double age, @Nullable String job) {
    return List.of(
        new Column.Numbers("age", new double[] {age}),
        new Column.Labels("job", Arrays.asList(job)),
        new Column.Numbers("noise", new double[] {0.5}));
  }

  /** The middle-aged accept, which no straight line tells, and bakers more than others. */
  private static Examples bakers() {
    return invented(
        CLIENTS,
        (age, job, _) -> -2 + (age > 35 && age < 55 ? 2 : 0) + ("baker".equals(job) ? 1.5 : 0));
  }

  @Test
  void aBendIsLearned() {
    var propensity = ready(bakers()).propensity();
    assertEquals(Additive.chance(0), propensity.chance(client(45, "smith"), 0), 0.07);
    assertEquals(Additive.chance(-2), propensity.chance(client(25, "miller"), 0), 0.05);
    assertEquals(Additive.chance(1.5), propensity.chance(client(45, "baker"), 0), 0.07);
  }

  @Test
  void reasonsAddUpToTheOddsWithTheWeightiestFirst() {
    var propensity = ready(bakers()).propensity();
    var client = client(45, "baker");
    var reasons = propensity.reasons(client, 0);
    assertEquals(
        propensity.odds(client, 0),
        propensity.base() + reasons.stream().mapToDouble(Propensity.Reason::effect).sum(),
        1e-9);
    assertEquals(
        Set.of(List.of("age"), List.of("job")),
        Set.of(reasons.get(0).respects(), reasons.get(1).respects()));
  }

  @Test
  void whatHasNoBearingComesToNothing() {
    var propensity = ready(bakers()).propensity();
    for (var reason : propensity.reasons(client(45, "smith"), 0))
      if (reason.respects().equals(List.of("noise")))
        assertTrue(Math.abs(reason.effect()) < 0.15, "noise " + reason.effect());
  }

  @Test
  void twoRespectsTogetherAreFound() {
    var propensity =
        ready(invented(CLIENTS, (age, job, _) -> age > 48 == "smith".equals(job) ? 0.5 : -2.5))
            .propensity();
    assertTrue(propensity.chance(client(70, "smith"), 0) > 0.5);
    assertTrue(propensity.chance(client(70, "baker"), 0) < 0.2);
    assertTrue(propensity.chance(client(25, "smith"), 0) < 0.2);
    assertTrue(propensity.chance(client(25, "baker"), 0) > 0.5);
  }

  @Test
  void whatIsNotKnownHasAnEffectOfItsOwn() {
    var propensity =
        ready(invented(CLIENTS, (age, _, _) -> Double.isNaN(age) ? 1 : -2)).propensity();
    assertTrue(propensity.chance(client(Double.NaN, "smith"), 0) > 0.6);
    assertTrue(propensity.chance(client(40, "smith"), 0) < 0.2);
  }

  @Test
  void aNewLabelIsNoReason() {
    var propensity = ready(bakers()).propensity();
    for (var job : Arrays.asList("pilot", null))
      for (var reason : propensity.reasons(client(45, job), 0))
        if (reason.respects().equals(List.of("job"))) assertEquals(0, reason.effect(), 0.6);
  }

  @Test
  void chancesComeTrue() {
    var judgement = ready(bakers()).judgement();
    assertTrue(judgement.auc() > 0.7, "auc " + judgement.auc());
    assertTrue(judgement.miscalibration() < 0.03, "off " + judgement.miscalibration());
  }

  /** No one may learn from chance: at most a weak order, and chances near the share of all. */
  @Test
  void nothingIsLearnedFromChance() {
    var ready = ready(invented(CLIENTS, (_, _, _) -> -1));
    assertTrue(ready.judgement().auc() < 0.56, "auc " + ready.judgement().auc());
    assertEquals(Additive.chance(-1), ready.propensity().chance(client(30, "baker"), 0), 0.06);
  }

  /** Those over 50 always, the others never: chances stay chances, and the order is perfect. */
  @Test
  void whatIsCertainIsLearnedToo() {
    var ready = ready(invented(CLIENTS, (age, _, _) -> age > 50 ? 1000 : -1000));
    assertTrue(ready.judgement().auc() > 0.999, "auc " + ready.judgement().auc());
    assertTrue(ready.propensity().chance(client(70, "smith"), 0) > 0.97);
    assertTrue(ready.propensity().chance(client(30, "smith"), 0) < 0.03);
  }

  @Test
  void columnsThatTellNothingDoNoHarm() {
    var bakers = bakers();
    var columns = new ArrayList<>(bakers.columns());
    var unknown = new double[CLIENTS];
    Arrays.fill(unknown, Double.NaN);
    columns.add(new Column.Numbers("unknown", unknown));
    columns.add(new Column.Numbers("always 7", new double[CLIENTS]));
    var codes = new ArrayList<@Nullable String>();
    for (int i = 0; i < CLIENTS; i++) codes.add("code " + i);
    columns.add(new Column.Labels("of his own", codes));
    var ready = ready(new Examples(columns, bakers.happened()));
    assertEquals(ready(bakers).judgement().auc(), ready.judgement().auc(), 0.01);
  }

  @Test
  void tooLittleIsSaid() {
    var examples = invented(40, (_, _, _) -> -2);
    assertEquals(
        new Learning.Learned.TooLittle(examples.times(), Learning.LEAST), Learning.from(examples));
    var all = new Examples(examples.columns(), new boolean[40]);
    assertEquals(new Learning.Learned.TooLittle(0, Learning.LEAST), Learning.from(all));
  }

  @Test
  void theSameExamplesTeachTheSame() {
    var one = ready(bakers());
    var other = ready(bakers());
    assertEquals(one.judgement(), other.judgement());
    assertEquals(
        one.propensity().odds(client(33, "smith"), 0),
        other.propensity().odds(client(33, "smith"), 0));
  }

  @Test
  void otherColumnsAreRefused() {
    var propensity = ready(bakers()).propensity();
    assertThrows(
        IllegalArgumentException.class,
        () -> propensity.chance(client(33, "smith").subList(0, 2), 0));
  }

  @Test
  void everyoneIsInOneFoldAndItHappenedAlikeInAll() {
    var examples = bakers();
    var folds = new Folds(examples, 5, 7);
    int all = 0;
    for (int fold = 0; fold < 5; fold++) {
      var in = examples.only(folds.in(fold));
      all += in.size();
      assertEquals(CLIENTS, in.size() + folds.outside(fold).length);
      assertEquals(examples.times() / 5.0, in.times(), 1);
    }
    assertEquals(CLIENTS, all);
  }
}
