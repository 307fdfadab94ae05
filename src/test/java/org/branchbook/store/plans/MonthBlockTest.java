package org.branchbook.store.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.staff.DepartmentId;
import org.junit.jupiter.api.Test;

class MonthBlockTest {
  /** From November to February. */
  @Test
  void eachYearIsPlannedForItself() {
    var block = new MonthBlock(2, 4, List.of(Holding.Kind.LOAN));
    var whose = new Whose(null, new DepartmentId(1), true, null, Standing.CLIENT);
    block.add(7, whose);
    block.add(8, whose);
    block.plan(7, Holding.Kind.CARD, -10, new long[12]);
    block.plan(8, Holding.Kind.LOAN, 2, new long[12]);
    var said = new ArrayList<String>();
    block.each(
        months -> {
          var planned = new StringBuilder();
          for (var line : new Holding.Kind[] {null, Holding.Kind.LOAN})
            for (int m = 0; m < 4; m++) planned.append(months.planned(line, m) ? '+' : '-');
          said.add(months.client().value() + planned.toString());
        });
    assertEquals(List.of("7++------", "8--++--++"), said);
  }
}
