package org.branchbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.base.NotSaved;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;

/** A background in which everything is saved at once, until the store can't be reached. */
public final class Cut implements Background {
  /** What a form says then. */
  public static final Text SAID = Text.of("kit.notSaved.CONNECTION");

  /** Whether the connection is cut. */
  public boolean cut;

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Background.atOnce()
        .run(
            () -> {
              var made = cut ? null : work.call();
              if (made == null && cut)
                throw new IllegalStateException(
                    new NotSaved(NotSaved.Why.CONNECTION, new IllegalStateException("no network")));
              return made;
            },
            done,
            failed);
  }

  @Override
  public <T> void run(
      Text name, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    run(() -> work.apply(Progress.unseen()), done, failed);
  }
}
