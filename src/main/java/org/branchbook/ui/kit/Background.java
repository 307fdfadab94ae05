package org.branchbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;

/** Work done away from the screen, its result handed back to it. */
public interface Background {
  /**
   * Does the work elsewhere; then either {@code done} or {@code failed} runs on the screen's
   * thread.
   */
  <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);

  /**
   * The same for long work: it stands in the status line by this name, with progress and cancel.
   */
  default <T> void run(
      Text name, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    run(() -> work.apply(Progress.unseen()), done, failed);
  }

  /** On other threads, as in the program. */
  static Background on(ExecutorService threads) {
    return new Background() {
      @Override
      public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var task =
            new Task<T>() {
              @Override
              protected T call() throws Exception {
                return work.call();
              }
            };
        task.setOnSucceeded(_ -> done.accept(task.getValue()));
        task.setOnFailed(_ -> failed.accept(task.getException()));
        try {
          threads.execute(task);
        } catch (RejectedExecutionException e) {
          // the program is being closed: nobody waits for the answer any more
          if (!threads.isShutdown()) throw e;
        }
      }
    };
  }

  /** At once, on the calling thread: for tests. */
  static Background atOnce() {
    return new Background() {
      @Override
      public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
          result = work.call();
        } catch (Exception e) {
          failed.accept(e);
          return;
        }
        done.accept(result);
      }
    };
  }

  /** Only the answer to the last question is handed back: for search boxes and selections. */
  static Background latest(Background of) {
    return new Background() {
      private long asked;

      @Override
      public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        long mine = ++asked;
        of.run(
            work,
            t -> {
              if (mine == asked) done.accept(t);
            },
            e -> {
              if (mine == asked) failed.accept(e);
            });
      }
    };
  }

  /**
   * What to do with a failure that nobody foresaw: it goes to the thread's last resort, which logs
   * it and shows it with a code.
   */
  static void unforeseen(Throwable e) {
    var thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
  }
}
