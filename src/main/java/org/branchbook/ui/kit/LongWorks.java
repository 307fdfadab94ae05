package org.branchbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** The program's {@link Background}: it knows which long works are under way. */
public final class LongWorks implements Background {
  private final Background threads;
  private final ObservableList<LongWork> running = FXCollections.observableArrayList();

  /** On these threads, virtual ones in the program. */
  public LongWorks(ExecutorService threads) {
    this.threads = Background.on(threads);
  }

  /** The long works under way, the oldest first; changes on the screen's thread only. */
  public ObservableList<LongWork> running() {
    return running;
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    threads.run(work, done, failed);
  }

  @Override
  public <T> void run(
      Text name, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    var cancelled = new AtomicBoolean();
    var shown = new LongWork(name, () -> cancelled.set(true));
    running.add(shown);
    threads.run(
        () -> work.apply(new Throttled(shown, cancelled)),
        result -> {
          running.remove(shown);
          done.accept(result);
        },
        e -> {
          running.remove(shown);
          failed.accept(e);
        });
  }

  /** Work may tell its progress a million times: the screen hears only the latest of them. */
  private static final class Throttled implements Progress {
    private record At(double share, Text doing) {}

    private final LongWork shown;
    private final AtomicBoolean cancelled;
    private final AtomicReference<@Nullable At> latest = new AtomicReference<>();

    Throttled(LongWork shown, AtomicBoolean cancelled) {
      this.shown = shown;
      this.cancelled = cancelled;
    }

    @Override
    public void at(double share, Text doing) {
      if (latest.getAndSet(new At(share, doing)) == null) Platform.runLater(this::tell);
    }

    private void tell() {
      var at = latest.getAndSet(null);
      if (at != null) shown.at(at.share(), at.doing());
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }
}
