package org.branchbook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.branchbook.app.computer.Places;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.staff.team.FoundBranch.Founding;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.training.PracticeBranch;
import org.branchbook.training.PracticeOpened;
import org.branchbook.ui.shell.start.Opening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways to an open store that the welcome screen offers. */
final class Stores implements Opening {
  private static final Logger LOG = LoggerFactory.getLogger(Stores.class);

  /** A store that is open, and where it is. */
  record Ready(StoreUrl url, Rooms rooms) {}

  private final HeadStart start;
  private final Places places;
  private final KeptLogin kept;
  private final Passwords passwords;
  private final Clock clock;
  private final Consumer<Arrival> ready;
  private final Consumer<LockedStore> locked;

  /**
   * @param start may have opened it already
   * @param ready goes on with the open store, on the screen's thread
   * @param locked goes on with an encrypted one, which signing in opens
   */
  Stores(
      HeadStart start,
      Passwords passwords,
      Clock clock,
      Consumer<Arrival> ready,
      Consumer<LockedStore> locked) {
    this.locked = locked;
    this.start = start;
    this.places = start.places();
    this.kept = new KeptLogin(places.sharedLogin());
    this.passwords = passwords;
    this.clock = clock;
    this.ready = ready;
  }

  /** Opens a store that is there already. */
  Opened open(StoreUrl url, Progress progress) {
    if (url.locked())
      return new Opened.Ready(
          () -> locked.accept(new LockedStore(url, new KeyFile(url.keys(), clock), this::rooms)));
    return switch (start.open(url, progress)) {
      case org.branchbook.store.Opened.Done(var store) -> ready(url, rooms(store));
      case org.branchbook.store.Opened.Failed failed -> new Opened.Failed(failed.why());
    };
  }

  /** The practice branch of today: yesterday's is made anew, so that today's work is today's. */
  @Override
  public Opened practice(Progress progress) {
    var url = StoreUrl.file(places.practice());
    if (Files.exists(places.practice())) {
      var opened = Store.open(url);
      if (opened instanceof org.branchbook.store.Opened.InUse inUse)
        return new Opened.Failed(inUse.why());
      if (opened instanceof org.branchbook.store.Opened.Done(var store)) {
        var rooms = rooms(store);
        var today = LocalDate.now(clock);
        if (rooms.openPracticeBranch.run(PracticeBranch.SEED, today, progress)
                instanceof PracticeOpened.Ready(var day)
            && day.equals(today)) return practised(url, rooms, progress);
        rooms.close();
      }
      remove(places.practice());
    }
    return switch (Store.create(url)) {
      case org.branchbook.store.Opened.Done(var store) -> fill(url, rooms(store), progress);
      case org.branchbook.store.Opened.Failed failed -> new Opened.Failed(failed.why());
    };
  }

  private Opened fill(StoreUrl url, Rooms rooms, Progress progress) {
    var made = rooms.openPracticeBranch.run(PracticeBranch.SEED, LocalDate.now(clock), progress);
    return switch (made) {
      case PracticeOpened.Made _, PracticeOpened.Ready _ -> practised(url, rooms, progress);
      case PracticeOpened.Cancelled _ -> {
        rooms.close();
        remove(places.practice());
        yield new Opened.Failed(Text.of("shell.welcome.stopped"));
      }
      case PracticeOpened.Taken(var whose) -> {
        rooms.close();
        yield new Opened.Failed(Text.of("staff.branch.already", whose.branch()));
      }
    };
  }

  /** Its last night has been: who comes in finds what deviates, with the tasks for it. */
  private Opened practised(StoreUrl url, Rooms rooms, Progress progress) {
    if (rooms.deviations.deviations.night() == null) {
      rooms.groups.watch.run();
      rooms.deviations.night.due(clock.instant(), progress);
    }
    return ready(url, rooms);
  }

  @Override
  public Opened create(NewBranch branch, Progress progress) {
    var url = StoreUrl.file(places.store());
    if (!branch.encrypted() || Files.exists(url.path())) return create(url, branch);
    aside(url.keys());
    var made = new KeyFile(url.keys(), clock).create();
    var created = create(url.with(made.filePassword()), branch);
    if (created instanceof Opened.Ready(var next)) return new Opened.Made(made.recovery(), next);
    remove(url.keys());
    return created;
  }

  private Opened create(StoreUrl url, NewBranch branch) {
    return switch (Store.create(url)) {
      case org.branchbook.store.Opened.Done(var store) -> found(url, rooms(store), branch);
      case org.branchbook.store.Opened.Failed failed -> new Opened.Failed(failed.why());
    };
  }

  /** Keys whose store is gone: they may still open a backup of it. */
  private static void aside(Path keys) {
    try {
      if (Files.exists(keys))
        Files.move(
            keys,
            keys.resolveSibling(keys.getFileName() + ".old"),
            StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Opened found(StoreUrl url, Rooms rooms, NewBranch branch) {
    var founded =
        rooms.staff.foundBranch.run(
            new Founding(
                branch.bank(),
                branch.branch(),
                branch.country(),
                false,
                branch.login(),
                branch.name(),
                branch.language(),
                true),
            branch.password().toCharArray());
    if (founded instanceof FoundBranch.Founded.Done) return ready(url, rooms);
    // nothing was written: an empty store would only be in the way of the next try
    rooms.close();
    remove(places.store());
    return new Opened.Failed(
        switch (founded) {
          case FoundBranch.Founded.Weak(var why) -> why.text();
          case FoundBranch.Founded.Missing(var field) -> Text.of("staff.branch.missing." + field);
          case FoundBranch.Founded.Already(var whose) ->
              Text.of("staff.branch.already", whose.branch());
          case FoundBranch.Founded.Done _ -> throw new IllegalStateException("founded");
        });
  }

  @Override
  public Opened shared(SharedStore shared, Progress progress) {
    var url = StoreUrl.read(shared.url());
    if (url.isEmpty()) return new Opened.Failed(Text.of("shell.welcome.url.wrong"));
    var whole = as(url.get(), shared);
    var opened = open(whole, progress);
    if (opened instanceof Opened.Failed) return opened;
    if (shared.remember()) kept.keep(whole);
    else kept.forget();
    return opened;
  }

  @Override
  public Tested test(SharedStore shared) {
    var url = StoreUrl.read(shared.url());
    if (url.isEmpty()) return new Tested(false, Text.of("shell.welcome.url.wrong"));
    return switch (Store.inspect(as(url.get(), shared))) {
      case org.branchbook.store.Opened.Done(var store) -> {
        try (var rooms = rooms(store)) {
          yield rooms
              .staff
              .settings
              .branch()
              .map(b -> new Tested(true, Text.of("shell.welcome.works", b.bank(), b.branch())))
              .orElseGet(() -> new Tested(false, Text.of("shell.welcome.nobodys")));
        }
      }
      case org.branchbook.store.Opened.Failed failed -> new Tested(false, failed.why());
    };
  }

  private static StoreUrl as(StoreUrl url, SharedStore shared) {
    return shared.user().isEmpty() ? url : url.as(shared.user(), shared.password());
  }

  private Rooms rooms(Store store) {
    return new Rooms(store, passwords, clock);
  }

  private Opened ready(StoreUrl url, Rooms rooms) {
    Arrival arrival;
    try {
      arrival = Arrival.at(new Ready(url, rooms));
    } catch (RuntimeException e) {
      rooms.close();
      throw e;
    }
    return new Opened.Ready(() -> ready.accept(arrival));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("cannot remove {}", file.getFileName());
    }
  }
}
