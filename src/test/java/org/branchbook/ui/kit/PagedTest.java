package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.branchbook.base.Page;
import org.junit.jupiter.api.Test;

class PagedTest {
  final Paged<Integer> paged = new Paged<>(Background.atOnce(), 10);

  static Page<Integer> upTo(int end, Optional<Page.Mark> after, int size) {
    int from = after.map(m -> (int) m.id()).orElse(0);
    var rows = IntStream.range(from + 1, Math.min(end, from + size + 1) + 1).boxed().toList();
    return Page.of(rows, size, i -> new Page.Mark("", i));
  }

  @Test
  void readsOnUntilTheEnd() {
    paged.show((after, size) -> upTo(25, after, size));
    assertEquals(10, paged.rows().size());
    assertFalse(paged.complete().get());
    paged.more();
    paged.more();
    assertEquals(IntStream.rangeClosed(1, 25).boxed().toList(), paged.rows());
    assertTrue(paged.complete().get());
    paged.more();
    assertEquals(25, paged.rows().size());
  }

  @Test
  void readsAgainAsMuchAsWasRead() {
    paged.show((after, size) -> upTo(25, after, size));
    paged.more();
    paged.reload();
    assertEquals(20, paged.rows().size());
    paged.more();
    assertEquals(25, paged.rows().size());
  }

  @Test
  void aFailureIsKeptAndTheRowsStay() {
    paged.show((after, size) -> upTo(25, after, size));
    paged.show(
        (_, _) -> {
          throw new IllegalStateException("no store");
        });
    assertNotNull(paged.failure().get());
    assertEquals(10, paged.rows().size());
    assertFalse(paged.loading().get());
  }

  @Test
  void onlyTheLastQuestionIsAnswered() {
    var held = new java.util.ArrayList<Runnable>();
    var slow =
        new Background() {
          @Override
          public <T> void run(
              java.util.concurrent.Callable<T> work,
              java.util.function.Consumer<T> done,
              java.util.function.Consumer<Throwable> failed) {
            held.add(() -> Background.atOnce().run(work, done, failed));
          }
        };
    var late = new Paged<Integer>(slow, 10);
    late.show((_, _) -> new Page<>(List.of(1), Optional.empty()));
    late.show((_, _) -> new Page<>(List.of(2), Optional.empty()));
    held.getLast().run();
    held.getFirst().run();
    assertEquals(List.of(2), late.rows());
  }
}
