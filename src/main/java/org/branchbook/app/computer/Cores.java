package org.branchbook.app.computer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.branchbook.base.Workers;

/** All the machine's cores, as threads that end with the program, and soon where idle. */
public final class Cores implements Workers, AutoCloseable {
  private static final int COUNT = Runtime.getRuntime().availableProcessors();
  private static final int IDLE_SECONDS = 10;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          COUNT,
          COUNT,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("core-", 1).factory());

  public Cores() {
    threads.allowCoreThreadTimeOut(true);
    // a map that is drawn once more while the program closes is drawn by the screen's own thread
    threads.setRejectedExecutionHandler((job, _) -> job.run());
  }

  @Override
  public <T> List<T> all(List<Callable<T>> jobs) {
    try {
      var answers = new ArrayList<T>(jobs.size());
      List<Future<T>> futures = threads.invokeAll(jobs);
      for (var future : futures) answers.add(future.get());
      return answers;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) throw error;
      if (e.getCause() instanceof RuntimeException unchecked) throw unchecked;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while computing", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
