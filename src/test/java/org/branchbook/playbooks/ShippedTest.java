package org.branchbook.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Words;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.store.RecordJson;
import org.junit.jupiter.api.Test;

/** What the program ships can be walked, read and kept. */
class ShippedTest {
  @Test
  void everyStepIsReachedAndEveryWayEnds() {
    Shipped.all()
        .forEach(
            (name, plan) -> {
              assertEquals(Optional.empty(), plan.wrong(), name);
              var seen = new HashSet<Integer>();
              var ways = new ArrayDeque<>(List.of(0));
              boolean ends = false;
              while (!ways.isEmpty()) {
                int step = ways.remove();
                if (!seen.add(step)) continue;
                for (int r = 0; r < plan.steps().get(step).results().size(); r++) {
                  var next = plan.after(step, r);
                  ends |= next.isEmpty();
                  next.ifPresent(ways::add);
                }
              }
              assertTrue(ends, name);
              assertEquals(plan.steps().size(), seen.size(), name + " has steps nobody comes to");
            });
  }

  @Test
  void everyLanguageTellsThem() {
    for (var language : Words.LANGUAGES) {
      var words = Words.in(language);
      for (var plan : Shipped.all().values()) {
        told(words, plan.name());
        told(words, plan.about());
        for (var step : plan.steps()) {
          told(words, step.title());
          told(words, step.script());
          step.fields().forEach(f -> told(words, f));
          step.results().forEach(r -> told(words, r.says()));
        }
      }
    }
  }

  private static void told(Words words, Phrase phrase) {
    assertTrue(words.has(phrase.key()), phrase.key());
  }

  @Test
  void theyAreKeptAsTheyAre() {
    var json = new RecordJson();
    for (var plan : Shipped.all().values())
      assertEquals(plan, json.read(json.write(plan), Plan.class));
  }
}
