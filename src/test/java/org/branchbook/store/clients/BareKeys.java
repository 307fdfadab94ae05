package org.branchbook.store.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Rows;
import org.branchbook.store.Store;

/** What clients are compared and met by, written without their cards: for benches of many. */
public final class BareKeys {
  private static final int PART = 5_000;

  private BareKeys() {}

  /**
   * Writes what is compared of clients, and their keys.
   *
   * @param first the number of the first; the others' follow
   */
  public static void write(Store store, long first, List<Traits> clients, Workers workers) {
    List<Callable<long[]>> jobs = new ArrayList<>();
    for (int from = 0; from < clients.size(); from += PART) {
      long number = first + from;
      var part = clients.subList(from, Math.min(clients.size(), from + PART));
      jobs.add(() -> keys(number, part));
    }
    var keys = workers.all(jobs).stream().flatMapToLong(LongStream::of).sorted().toArray();
    var rows = new ArrayList<Object[]>();
    for (int i = 0; i < clients.size(); i++) rows.add(Rows.row(first + i, clients.get(i).text()));
    store.inOne(
        () -> {
          KeyBlocks.insert(store.db(), keys);
          Rows.batch(store.db(), "insert into match_card (client_id, traits) values (?, ?)", rows);
        });
  }

  private static long[] keys(long first, List<Traits> clients) {
    var keys = LongStream.builder();
    var making = new Keys();
    long number = first;
    for (var client : clients)
      for (long row : MatchKeys.rows(making.next(client), number++)) keys.add(row);
    return keys.build().toArray();
  }

  /** Says that all keys are made. */
  public static void done(Store store) {
    store
        .db()
        .execute(
            "insert into match_state values (1, ?, ?, true)", KeyFilling.way(), Long.MAX_VALUE);
  }
}
