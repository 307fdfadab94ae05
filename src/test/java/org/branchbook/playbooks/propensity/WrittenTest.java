package org.branchbook.playbooks.propensity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WrittenTest {
  @Test
  void aModelComesBackToTheLastBit() {
    var random = new Random(3);
    int many = 600;
    var numbers = new double[many];
    var labels = new ArrayList<@Nullable String>();
    var happened = new boolean[many];
    for (int i = 0; i < many; i++) {
      numbers[i] = i % 7 == 0 ? Double.NaN : random.nextInt(50);
      labels.add(List.of("", "A B", "100 %", "-").get(random.nextInt(4)));
      happened[i] = random.nextDouble() < ("A B".equals(labels.get(i)) ? 0.6 : numbers[i] / 100);
    }
    List<Column> columns =
        List.of(new Column.Numbers("AGE", numbers), new Column.Labels("HELD", labels));
    var learned = Learning.raw(new Examples(columns, happened));
    var read = Propensity.read(learned.written());
    for (int i = 0; i < many; i++) {
      assertEquals(learned.odds(columns, i), read.odds(columns, i), 0.0);
      assertEquals(learned.reasons(columns, i), read.reasons(columns, i));
    }
  }
}
