package org.branchbook.store;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Saved;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;

/** Programs that edit the same few cards at the same time: each adds one to what it has read. */
public final class RacingEdits {
  private static final int CARDS = 5;
  private static final long FIRST = 500;

  /**
   * How it ended.
   *
   * @param done edits that were told to be saved
   * @param stale edits that met another's and were begun again
   */
  public record Ended(int done, int stale) {}

  private RacingEdits() {}

  /** Puts the cards into a branch's store, each saying 0. */
  public static void cards(Store store) {
    var clients = new ClientStore(store).clients();
    for (int i = 0; i < CARDS; i++) {
      var card = Sample.card(FIRST + i, Sample.person("Коваль", "Олена", ""));
      clients.add(counting(card, 0));
    }
  }

  /** So many edits, shared out among the programs, until each is saved. */
  public static Ended run(List<Store> programs, int edits)
      throws ExecutionException, InterruptedException {
    var left = new AtomicInteger(edits);
    var done = new AtomicInteger();
    var stale = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, programs.size())
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            var clients = new ClientStore(programs.get(i)).clients();
                            var random = new Random(i);
                            while (left.getAndDecrement() > 0) {
                              var id = new ClientId(FIRST + random.nextInt(CARDS));
                              while (true) {
                                var read = clients.find(id, Sample.ALL).orElseThrow();
                                Thread.yield(); // as a person does, who thinks before he saves
                                var saved = clients.save(counting(read, count(read) + 1));
                                if (saved instanceof Saved.Done) break;
                                if (!(saved instanceof Saved.Stale))
                                  throw new IllegalStateException(saved.toString());
                                stale.incrementAndGet();
                              }
                              done.incrementAndGet();
                            }
                          }))
              .toList();
      for (var one : all) one.get();
    }
    return new Ended(done.get(), stale.get());
  }

  /** How many edits the cards say that there were. */
  public static int counted(Store store) {
    var clients = new ClientStore(store).clients();
    return IntStream.range(0, CARDS)
        .map(i -> count(clients.find(new ClientId(FIRST + i), Sample.ALL).orElseThrow()))
        .sum();
  }

  private static Client counting(Client card, int count) {
    var sheet = ClientSheet.of(card).with(ClientField.OCCUPATION, String.valueOf(count));
    return ((ClientSheet.Read.Right) sheet.toClient(card.id(), card.version())).client();
  }

  private static int count(Client card) {
    return Integer.parseInt(ClientSheet.of(card).text(ClientField.OCCUPATION));
  }
}
