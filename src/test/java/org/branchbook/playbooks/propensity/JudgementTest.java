package org.branchbook.playbooks.propensity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgementTest {
  /** Of four pairs of one with whom it happened and one with whom not, three stand right. */
  @Test
  void countsPairsThatStandRight() {
    var judgement =
        Judgement.of(new double[] {0.1, 0.4, 0.35, 0.8}, new boolean[] {false, false, true, true});
    assertEquals(0.75, judgement.auc(), 1e-12);
  }

  @Test
  void equalChancesCountHalf() {
    var judgement = Judgement.of(new double[] {0.5, 0.5, 0.5}, new boolean[] {false, true, false});
    assertEquals(0.5, judgement.auc(), 1e-12);
  }

  @Test
  void tenthsTellWhatHappened() {
    var chances = IntStream.range(0, 100).mapToDouble(i -> i / 100.0).toArray();
    var happened = new boolean[100];
    for (int i = 90; i < 100; i++) happened[i] = true;
    var tenths = Judgement.of(chances, happened).tenths();
    assertEquals(10, tenths.size());
    assertEquals(new Judgement.Tenth(10, 0.045, 0), round(tenths.getFirst()));
    assertEquals(new Judgement.Tenth(10, 0.945, 1), round(tenths.getLast()));
  }

  private static Judgement.Tenth round(Judgement.Tenth tenth) {
    return new Judgement.Tenth(
        tenth.clients(), Math.round(tenth.predicted() * 1e6) / 1e6, tenth.happened());
  }

  @Test
  void miscalibrationIsTheMeanDistance() {
    var judgement = Judgement.of(new double[20], new boolean[20]);
    assertEquals(0, judgement.miscalibration());
    var wrong = new boolean[20];
    wrong[0] = true;
    assertEquals(0.05, Judgement.of(new double[20], wrong).miscalibration(), 1e-12);
  }
}
