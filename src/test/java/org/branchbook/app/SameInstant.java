package org.branchbook.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Likeness;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Saved;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.CardCheck;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.HardKeyMet;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.Resemblance;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Scope;
import org.branchbook.store.Store;

/** Two programs that enter the same person at the same instant, one of them mistyping him. */
public final class SameInstant {
  private static final String[] FAMILIES =
      "Коваленко Шевчук Бондаренко Ткаченко Кравець Олійник Мельничук Лисенко Марчук Руденко"
          .split(" ");
  private static final String[] NAMES =
      "Олена Ірина Наталія Оксана Тетяна Марія Ганна Світлана Юлія Людмила".split(" ");

  /** The worst that can be: each waits for the other to have looked before he writes. */
  private static final int MILLIS = 15;

  /**
   * How it ended.
   *
   * @param one rounds with one card
   * @param asked rounds with two cards and an open question
   * @param silent rounds with two cards of which nobody knows
   */
  public record Ended(int one, int asked, int silent) {}

  private final List<Rooms> programs;
  private final Asker asker;
  private final boolean naive;
  private final Random random = new Random(21);

  /**
   * @param naive looks and then writes, keeping nobody out
   */
  SameInstant(List<Rooms> programs, Asker asker, boolean naive) {
    this.programs = programs;
    this.asker = asker;
    this.naive = naive;
  }

  /** So many rounds by two programs at a store that is empty yet. */
  public static Ended at(Store one, Store two, int rounds) throws Exception {
    try (var programs = new TwoPrograms(List.of(one, two))) {
      return new SameInstant(List.of(programs.here, programs.there), programs.head, false)
          .run(rounds);
    }
  }

  /** So many rounds. */
  Ended run(int rounds) throws Exception {
    int one = 0;
    int asked = 0;
    int silent = 0;
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < rounds; i++) {
        var looked = new CyclicBarrier(2);
        var start = new CyclicBarrier(2);
        var born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000));
        var family = FAMILIES[random.nextInt(FAMILIES.length)];
        var given = NAMES[random.nextInt(NAMES.length)];
        var phone = "+38067" + (1_000_000 + random.nextInt(9_000_000));
        var entries =
            List.of(
                entry(0, family, given, born, phone),
                entry(1, mistyped(family), given, born, phone));
        var jobs = new ArrayList<java.util.concurrent.Future<Saved>>();
        for (int p = 0; p < 2; p++) {
          var add = adding(programs.get(p), looked);
          var entry = entries.get(p);
          jobs.add(
              threads.submit(
                  () -> {
                    start.await();
                    return add.run(asker, entry, Insisting.NONE);
                  }));
        }
        int saved = 0;
        for (var job : jobs) if (job.get() instanceof Saved.Done) saved++;
        if (saved == 0) throw new IllegalStateException("nobody could save");
        if (saved == 1) one++;
        else if (programs.getFirst().likeness.pairs.of(List.of(entries.getFirst().id())).isEmpty())
          silent++;
        else asked++;
      }
    }
    return new Ended(one, asked, silent);
  }

  private AddClient adding(Rooms rooms, CyclicBarrier looked) {
    var clock = Clock.systemDefaultZone();
    var trail = new ClientTrail(rooms.staff.audit, rooms.ids, clock);
    return new AddClient(
        rooms.clients.clients,
        new Resemblance(List.of(new Slow(rooms.likeness.whoElse, looked, naive))),
        new CardCheck(new Phones("UA"), clock),
        new HardKeyMet(rooms.clients.clients, rooms.clients.papers, trail, rooms.ids, clock),
        trail,
        rooms.store);
  }

  private String mistyped(String family) {
    int at = 1 + random.nextInt(family.length() - 2);
    return family.substring(0, at) + family.substring(at + 1);
  }

  private Client entry(int program, String family, String given, LocalDate born, String phone) {
    return new Client(
        new ClientId(programs.get(program).ids.next()),
        new Person(new PersonName(family, given, ""), null, born, "", false, "", "", null),
        Standing.CLIENT,
        State.ACTIVE,
        new Care(asker.employee().department(), asker.id(), null, false, false),
        List.of(),
        List.of(new Phone(phone, "")),
        List.of(),
        List.of(),
        Preferences.UNKNOWN,
        null,
        1);
  }

  /** Once it has looked it waits a while for the other to have looked too. */
  private record Slow(Likeness likeness, CyclicBarrier looked, boolean naive) implements Likeness {
    @Override
    public void hold(Client candidate) {
      if (!naive) likeness.hold(candidate);
    }

    @Override
    public List<Resembling> of(Client candidate, Scope scope) {
      var found = likeness.of(candidate, scope);
      try {
        looked.await(MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        return found; // the other is kept out, or has been here before
      }
      return found;
    }

    @Override
    public Set<ClientId> kept(Client saved, Told told) {
      return likeness.kept(saved, told);
    }
  }
}
