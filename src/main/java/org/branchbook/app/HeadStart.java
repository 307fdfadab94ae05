package org.branchbook.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.branchbook.app.computer.Places;
import org.branchbook.app.computer.Workstation;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.ui.shell.Looks;
import org.jspecify.annotations.Nullable;

/**
 * What a start can do before there is a screen: the texts are read and the store is opened while
 * the toolkit starts, which has but one of the computer's cores to itself.
 */
final class HeadStart {
  /** For the program itself: nobody types it. */
  static final String DAY = "--practice-day=";

  private final Places places;
  private final List<String> arguments;
  private final FutureTask<Workstation> workstation;
  private final FutureTask<Looks> looks;
  private final Overheard progress = new Overheard();
  private @Nullable FutureTask<Optional<Opened>> opening;

  private HeadStart(Places places, List<String> arguments) {
    this.places = places;
    this.arguments = arguments;
    workstation = new FutureTask<>(() -> Workstation.at(places.workstation()));
    looks = new FutureTask<>(() -> new Looks(workstation()));
  }

  /** One without a head start: all is done when it is asked for. */
  static HeadStart none(Places places, List<String> arguments) {
    var start = new HeadStart(places, arguments);
    start.read();
    return start;
  }

  /** None, for a window that nobody gave arguments. */
  static HeadStart late() {
    return none(Places.ofThisUser(), List.of());
  }

  /** Begins at once, on threads of its own. */
  static HeadStart begin(Places places, List<String> arguments) {
    var start = new HeadStart(places, arguments);
    start.opening = new FutureTask<>(start::openEarly);
    Thread.ofPlatform().daemon().name("opening").start(start.opening);
    Thread.ofPlatform()
        .daemon()
        .name("texts")
        .start(
            () -> {
              start.read();
              start.looks().words().get().readAhead();
            });
    return start;
  }

  private void read() {
    workstation.run();
    looks.run();
  }

  /** The practice branch may have to be made first, and a locked store waits for a password. */
  private Optional<Opened> openEarly() {
    return store()
        .filter(url -> day().isEmpty() && !practises(url) && !url.locked())
        .map(url -> really(url, progress));
  }

  Places places() {
    return places;
  }

  /** What this workstation keeps; waits until it has been read. */
  Workstation workstation() {
    return ended(workstation);
  }

  /** Language and theme; waits until the texts have been read. */
  Looks looks() {
    return ended(looks);
  }

  /** The day as of which the practice branch is to be opened. */
  Optional<LocalDate> day() {
    return arguments.stream()
        .filter(p -> p.startsWith(DAY))
        .map(p -> LocalDate.parse(p.substring(DAY.length())))
        .findFirst();
  }

  /** The store that this start names, or the one that was used last. */
  Optional<StoreUrl> store() {
    var named = Main.storeNamed(arguments);
    var url = named.or(() -> Optional.ofNullable(System.getenv("BRANCHBOOK_STORE")));
    return url.filter(u -> !u.isBlank())
        .or(() -> workstation().get("store"))
        .flatMap(StoreUrl::read);
  }

  /** Where the practice branch lies. */
  StoreUrl practice() {
    return StoreUrl.file(places.practice());
  }

  /** Whether that is the practice branch. */
  boolean practises(StoreUrl url) {
    return url.address().equals(practice().address());
  }

  /** Opens a store: the first time it is the one of this start, whose opening has begun. */
  Opened open(StoreUrl url, Progress told) {
    FutureTask<Optional<Opened>> begun;
    synchronized (this) {
      begun = opening;
      opening = null;
    }
    if (begun == null) return really(url, told);
    progress.to(told);
    return ended(begun).orElseGet(() -> really(url, told));
  }

  private Opened really(StoreUrl url, Progress told) {
    return Store.open(new KeptLogin(places.sharedLogin()).completed(url), told);
  }

  private static <T> T ended(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the program is being closed", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) throw cause;
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Progress that nobody sees until there is a screen. */
  private static final class Overheard implements Progress {
    private volatile Progress to = Progress.unseen();

    void to(Progress seen) {
      to = seen;
    }

    @Override
    public void at(double share, Text doing) {
      to.at(share, doing);
    }

    @Override
    public boolean cancelled() {
      return to.cancelled();
    }
  }
}
