package org.branchbook.store.clients;

import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.duplicates.entry.KeysMade;

/** What is to be done about keys, one after the other. */
record KeysInOrder(List<KeysMade> all) implements KeysMade {
  @Override
  public boolean needed() {
    return all.stream().anyMatch(KeysMade::needed);
  }

  @Override
  public void run(Progress progress) {
    for (var one : all) if (!progress.cancelled() && one.needed()) one.run(progress);
  }

  @Override
  public void join(Progress progress) {
    for (var one : all) one.join(progress);
  }
}
