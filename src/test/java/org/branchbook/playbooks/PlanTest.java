package org.branchbook.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.contacts.Contact;
import org.branchbook.playbooks.Result.Then;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.tasks.Kind;
import org.junit.jupiter.api.Test;

/** A plan as it is written: steps come and go, and results lead where they led. */
class PlanTest {
  private static Phrase said(String words) {
    return Phrase.written(words);
  }

  private static Step step(String title, Result... results) {
    return new Step(
        said(title),
        Kind.OTHER,
        Doer.RESPONSIBLE,
        Step.From.BEFORE,
        1,
        true,
        Phrase.NONE,
        List.of(),
        List.of(results));
  }

  private static final Plan PLAN =
      new Plan(
          said("Plan"),
          Phrase.NONE,
          List.of(),
          List.of(
              step("a", Result.next(said("on")), Result.step(said("far"), 2)),
              step("b", Result.step(said("back"), 0)),
              step("c", Result.next(said("end")))),
          Set.of());

  @Test
  void whatFollowsAResult() {
    assertEquals(Optional.of(1), PLAN.after(0, 0));
    assertEquals(Optional.of(2), PLAN.after(0, 1));
    assertEquals(Optional.of(0), PLAN.after(1, 0));
    assertEquals(Optional.empty(), PLAN.after(2, 0), "after the last one nothing does");
    assertEquals(Ending.REACHED, PLAN.ending(2, 0));
  }

  @Test
  void aContactProposesAResult() {
    var only = step("a", Result.next(said("on")));
    assertEquals(0, only.proposed(Contact.Result.TALKED), "there is no other");
    var two =
        step(
            "b",
            Result.next(said("on")).by(Set.of(Contact.Result.SALE)),
            Result.step(said("far"), 2).by(Set.of(Contact.Result.DECLINED)));
    assertEquals(0, two.proposed(Contact.Result.SALE));
    assertEquals(1, two.proposed(Contact.Result.DECLINED));
    assertNull(two.proposed(Contact.Result.TALKED), "somebody has to say it");
    var moved = PLAN.with(0, two).insert(0, only).remove(3).steps().get(1);
    assertEquals(1, moved.proposed(Contact.Result.DECLINED), "where the step is gone, too");
  }

  @Test
  void stepsComeAndGo() {
    var more = PLAN.insert(1, step("new", Result.next(said("on"))));
    assertEquals(Optional.of(3), more.after(0, 1), "to the same step as before");
    assertEquals(Optional.of(0), more.after(2, 0));
    assertEquals(PLAN, more.remove(1));
    var less = PLAN.remove(2);
    assertEquals(Then.END, less.steps().get(0).results().get(1).then(), "its step is gone");
    assertEquals(Optional.empty(), less.wrong());
  }

  @Test
  void whatIsWrongIsSaid() {
    assertEquals(Optional.empty(), PLAN.wrong());
    assertEquals("playbooks.wrong.steps", wrong(PLAN.remove(0).remove(0).remove(0)));
    assertEquals("playbooks.wrong.results", wrong(PLAN.with(0, step("a"))));
    assertEquals(
        "playbooks.wrong.then", wrong(PLAN.with(0, step("a", Result.step(said("self"), 0)))));
    assertEquals("playbooks.wrong.title", wrong(PLAN.with(1, step(" ", Result.next(said("x"))))));
  }

  private static String wrong(Plan plan) {
    return plan.wrong().orElseThrow().key();
  }

  @Test
  void aChartLeadsToTheRight() {
    var chart = Chart.of(PLAN);
    assertEquals(List.of(0, 1, 1), chart.layers());
    assertEquals(
        List.of(
            new Chart.Arrow(0, 0, 1, false),
            new Chart.Arrow(0, 1, 2, false),
            new Chart.Arrow(1, 0, 0, true)),
        chart.arrows());
    for (var plan : Shipped.all().values())
      for (var arrow : Chart.of(plan).arrows())
        assertEquals(
            arrow.back(),
            Chart.of(plan).layers().get(arrow.to()) <= Chart.of(plan).layers().get(arrow.from()));
  }
}
