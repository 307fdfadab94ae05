package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  @Test
  void whatIsAskedWhileTheProgramClosesIsNoTrouble() {
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    threads.shutdownNow();
    Background.on(threads)
        .run(() -> fail("it ran"), _ -> fail("it was answered"), _ -> fail("it was told of"));
  }

  @Test
  void whatIsRefusedOtherwiseIsTrouble() throws Exception {
    var busy = new SynchronousQueue<Integer>();
    try (var one = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>())) {
      one.execute(
          () -> {
            try {
              busy.take();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
      assertThrows(
          RejectedExecutionException.class,
          () -> Background.on(one).run(() -> 1, _ -> {}, _ -> {}));
      busy.put(1);
    }
  }
}
