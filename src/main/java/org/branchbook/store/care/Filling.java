package org.branchbook.store.care;

import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.io.IOException;
import java.nio.file.Files;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.care.CareStore.Filled;
import org.branchbook.store.copies.Copies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One store's contents put into another that has none. */
final class Filling {
  private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

  private final Store from;
  private final StoreUrl to;
  private final Progress progress;

  Filling(Store from, StoreUrl to, Progress progress) {
    this.from = from;
    this.to = to;
    this.progress = progress;
  }

  Filled run() {
    return switch (Store.create(to)) {
      case Opened.Done(var into) -> {
        var filled = fill(into);
        if (to.kind() == StoreUrl.Kind.FILE && !(filled instanceof Filled.Done)) remove();
        yield filled;
      }
      case Opened.Exists exists -> intoExisting(exists);
      case Opened.Failed failed -> new Filled.Failed(failed.why());
    };
  }

  /** The tables may be there from an attempt that failed; somebody's data may not. */
  private Filled intoExisting(Opened.Exists exists) {
    return switch (Store.inspect(to)) {
      case Opened.Done(var into) -> {
        if (into.db().fetchExists(EMPLOYEE)) {
          into.close();
          yield new Filled.Failed(Text.of("store.copy.notEmpty", to));
        }
        yield fill(into);
      }
      case Opened.Failed _ -> new Filled.Failed(exists.why());
    };
  }

  private Filled fill(Store into) {
    try (into) {
      try {
        var sums =
            from.db()
                .connectionResult(
                    f -> into.db().connectionResult(t -> Copies.copy(f, t, progress)));
        long rows = sums.values().stream().mapToLong(Filling::rows).sum();
        return new Filled.Done(sums.size(), rows);
      } catch (RuntimeException e) {
        into.db().connection(Copies::empty);
        if (Why.stopped(e)) return new Filled.Cancelled();
        return new Filled.Failed(Why.of(e, to.toString()));
      }
    }
  }

  private static long rows(String sum) {
    return Long.parseLong(sum.substring(0, sum.indexOf(':')));
  }

  private void remove() {
    try {
      Files.deleteIfExists(to.path());
    } catch (IOException e) {
      LOG.warn("cannot remove the unfinished {}", to, e);
    }
  }
}
