package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever saves over another's version is told so: no edit is lost. */
class RacingEditsTest {
  private static final int EDITS = 200;

  @ParameterizedTest
  @EnumSource
  void noneIsLost(Databases on) throws Exception {
    var programs = on.fresh(6);
    RacingEdits.cards(Sample.branch(programs.getFirst()));
    var ended = RacingEdits.run(programs, EDITS);
    assertEquals(EDITS, ended.done());
    assertEquals(EDITS, RacingEdits.counted(programs.getFirst()));
    assertTrue(ended.stale() > 0, "nobody met anybody: the test shows nothing");
    programs.forEach(Store::close);
  }
}
