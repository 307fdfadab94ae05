package org.branchbook.ui.kit;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** How far opening a store has come, for the screen that is seen meanwhile. It can't be stopped. */
public final class Steps implements Progress {
  /** What is being done, and the share of it that is done; negative where that is unknown. */
  public record Step(double share, Text doing) {}

  private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();
  private final AtomicReference<@Nullable Step> latest = new AtomicReference<>();

  /** Null while there is nothing to tell; changes on the screen's thread only. */
  public ReadOnlyObjectProperty<@Nullable Step> step() {
    return step.getReadOnlyProperty();
  }

  /** There is nothing to tell any more; on the screen's thread. */
  public void ended() {
    latest.set(null);
    step.set(null);
  }

  @Override
  public void at(double share, Text doing) {
    // it may be told a million times: the screen hears only the latest
    if (latest.getAndSet(new Step(share, doing)) == null) Platform.runLater(this::tell);
  }

  private void tell() {
    var now = latest.getAndSet(null);
    if (now != null) step.set(now);
  }

  @Override
  public boolean cancelled() {
    return false;
  }
}
