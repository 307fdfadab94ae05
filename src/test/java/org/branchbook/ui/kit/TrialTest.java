package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TrialTest {
  private final List<Runnable> later = new ArrayList<>();
  private final List<String> always = new ArrayList<>();
  private final Trial<String> trial = new Trial<>(new Later(), new Notices());

  /** Does what it is given when the test says so. */
  private final class Later implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      later.add(
          () -> {
            try {
              done.accept(work.call());
            } catch (Exception e) {
              failed.accept(e);
            }
          });
    }
  }

  private void tryOut(String brings) {
    trial.run(() -> brings, always::add, trial::show);
  }

  @Test
  void whatWasBegunAboutAnotherFileOrReadingTellsNothing() {
    trial.choose("first");
    tryOut("of the first");
    assertTrue(trial.working().get());
    // nothing is begun twice
    tryOut("again");
    assertEquals(1, later.size());

    trial.choose("second");
    assertFalse(trial.working().get());
    tryOut("of the second");
    later.removeFirst().run();
    assertNull(trial.tried().get());
    assertTrue(trial.working().get());
    later.removeFirst().run();
    assertEquals("of the second", trial.tried().get());
    // yet what was done about the first is known
    assertEquals(List.of("of the first", "of the second"), always);

    tryOut("read otherwise meanwhile");
    trial.forget();
    later.removeFirst().run();
    assertNull(trial.tried().get());
    assertEquals("second", trial.file().get());
    trial.leave();
    assertNull(trial.file().get());
  }
}
