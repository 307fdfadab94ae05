package org.branchbook.store.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.branchbook.plans.income.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedFactsTest {
  private final Random random = new Random(41);

  @Test
  void comesBackAsItWas() {
    for (int i = 0; i < 1000; i++) {
      var months = new ArrayList<@Nullable Fact>();
      for (int m = 0; m < 12; m++) months.add(random.nextBoolean() ? fact() : null);
      assertEquals(months, PackedFacts.unpack(PackedFacts.pack(months)));
    }
    var most = Collections.nCopies(12, all(Long.MIN_VALUE));
    assertEquals(most, PackedFacts.unpack(PackedFacts.pack(most)));
  }

  @Test
  void theIncomeIsReadWithoutTheRest() {
    var income = new long[12];
    for (int i = 0; i < 1000; i++) {
      var months = new ArrayList<@Nullable Fact>();
      for (int m = 0; m < 12; m++) months.add(random.nextBoolean() ? fact() : null);
      var bytes = PackedFacts.pack(months);
      PackedFacts.income(bytes, income);
      for (int m = 0; m < 12; m++) {
        var fact = months.get(m);
        assertEquals(fact == null ? 0 : fact.income(), income[m]);
        assertEquals(fact != null, (PackedFacts.there(bytes) >> m & 1) == 1);
      }
    }
  }

  @Test
  void takesLittleRoom() {
    var usual =
        new Fact(120_000_00, 900_00, -700_00, 50_00, 12_00, 20_00, 0, 30_000_00, 25_000_00, 8);
    assertEquals(2 + 12 * 27, PackedFacts.pack(Collections.nCopies(12, usual)).length);
    assertEquals(2, PackedFacts.pack(Collections.nCopies(12, null)).length);
  }

  private Fact fact() {
    return new Fact(one(), one(), one(), one(), one(), one(), one(), one(), one(), one());
  }

  private long one() {
    return random.nextInt(3) == 0 ? 0 : random.nextLong() >> random.nextInt(64);
  }

  private static Fact all(long n) {
    return new Fact(n, n, n, n, n, n, n, n, n, n);
  }
}
