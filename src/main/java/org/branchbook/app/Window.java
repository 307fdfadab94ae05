package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.branchbook.app.computer.Places;
import org.branchbook.app.computer.Viewer;
import org.branchbook.app.computer.Workstation;
import org.branchbook.app.wiring.Facts;
import org.branchbook.app.wiring.Frame;
import org.branchbook.app.wiring.Wiring;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.store.StoreUrl;
import org.branchbook.training.PracticeBranch;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Steps;
import org.branchbook.ui.kit.Theme;
import org.branchbook.ui.shell.Looks;
import org.branchbook.ui.shell.MainWindow;
import org.branchbook.ui.shell.Unforeseen;
import org.branchbook.ui.shell.start.Opening;
import org.branchbook.ui.shell.start.Start;
import org.jspecify.annotations.Nullable;

/** The program with a window: which store, who is there, then the main window. */
public final class Window extends Application {
  /** JavaFX makes the window itself and hands over nothing but texts: here it finds the rest. */
  private static final AtomicReference<@Nullable HeadStart> BEGUN = new AtomicReference<>();

  private static final javafx.util.Duration QUICK = javafx.util.Duration.millis(800);

  private final HeadStart early;
  private final Places places;
  private final Workstation workstation;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final LongWorks works = new LongWorks(threads);
  private final Looks looks;
  private final Start start;
  private final Clock wall;
  private @Nullable Stores stores;
  private @Nullable MainWindow main;
  private Stores.@Nullable Ready open;
  private @Nullable LockedStore shut;
  private @Nullable DailyCare care;
  private final Sessions sessions = new Sessions();
  private @Nullable Entrance entrance;
  private @Nullable Idle idle;
  private @Nullable Text news;

  /** As JavaFX starts it: by this computer's clock. */
  public Window() {
    this(
        Clock.systemDefaultZone(),
        Objects.requireNonNullElseGet(BEGUN.getAndSet(null), HeadStart::late));
  }

  /** A window whose days and hours go by this clock. */
  Window(Clock clock) {
    this(clock, HeadStart.late());
  }

  private Window(Clock clock, HeadStart early) {
    wall = clock;
    this.early = early;
    places = early.places();
    workstation = early.workstation();
    looks = early.looks();
    start = new Start(works, looks, workstation);
  }

  /** Opens it and returns when it has been closed. */
  static void open(String... args) {
    BEGUN.set(HeadStart.begin(Places.ofThisUser(), List.of(args)));
    launch(Window.class, args);
  }

  /** Opens the practice branch as on a day, at this hour of it; returns when it is closed. */
  static void practice(LocalDate day) {
    open(HeadStart.DAY + day);
  }

  @Override
  public void start(Stage stage) {
    var unforeseen = new Unforeseen(places.logs().resolve("branchbook.log"));
    new LastResort(trouble -> Platform.runLater(() -> show(trouble, unforeseen, stage))).install();
    Theme.loadFonts();
    var day = early.day();
    stores =
        new Stores(
            early,
            new Argon2Passwords(),
            day.map(d -> Clock.offset(wall, Duration.between(today(), d.atStartOfDay())))
                .orElse(wall),
            this::opened,
            this::locked);
    var window = new MainWindow(stage, looks, workstation);
    main = window;
    idle = new Idle(stage, wall, this::lock);
    day.map(_ -> early.practice())
        .or(early::store)
        .ifPresentOrElse(
            url -> {
              var steps = new Steps();
              // most stores are open before anybody could read that they are being opened
              var slow = new PauseTransition(QUICK);
              slow.setOnFinished(
                  _ -> window.show(start.opening(Text.of("shell.opening", url), steps)));
              slow.play();
              works.run(
                  () -> reopen(url, steps),
                  opened -> {
                    slow.stop();
                    reopened(opened);
                  },
                  why -> {
                    slow.stop();
                    notOpened(why);
                  });
            },
            () -> welcome(null));
  }

  private void show(Trouble trouble, Unforeseen window, Stage stage) {
    var cut = trouble.cut();
    if (cut != null) window.showCut(stage, looks.words().get(), cut);
    else window.show(stage, looks.words().get(), trouble.code(), trouble.details());
  }

  /** Closes what is open; what was confirmed is on the disk already. */
  @Override
  public void stop() {
    close();
    workstation.close();
    threads.shutdownNow();
  }

  private LocalDateTime today() {
    return LocalDate.now(wall).atStartOfDay();
  }

  private Opening.Opened reopen(StoreUrl url, Progress progress) {
    return early.practises(url) ? stores().practice(progress) : stores().open(url, progress);
  }

  private void reopened(Opening.Opened opened) {
    switch (opened) {
      case Opening.Opened.Ready(var next) -> next.run();
      case Opening.Opened.Made(_, var next) -> next.run();
      case Opening.Opened.Failed(var why) -> welcome(why);
    }
  }

  private void notOpened(Throwable why) {
    welcome(null);
    Background.unforeseen(why);
  }

  private void welcome(@Nullable Text trouble) {
    close();
    window().show(start.welcome(stores(), trouble));
  }

  private void opened(Arrival arrival) {
    close();
    var ready = arrival.store();
    take(ready);
    arrival
        .who()
        .ifPresentOrElse(
            known -> {
              entrance = arrival.at();
              enter(ready, arrival.at(), known.asker(), known.facts());
            },
            () -> signIn(ready, arrival.at()));
  }

  private void take(Stores.Ready ready) {
    open = ready;
    care = new DailyCare(ready.rooms().care.dailyBackup, works, Clock.systemDefaultZone());
    // the address alone: a password is never kept
    workstation.put("store", ready.url().toString());
  }

  /** Signing in opens an encrypted store; until then nothing in it is known, not even its name. */
  private void locked(LockedStore store) {
    close();
    shut = store;
    var steps = new Steps();
    window()
        .show(
            start.signIn(
                new Start.Place(
                    store.url().name(),
                    Facts.storeName(store.url(), false),
                    news(),
                    steps,
                    () -> welcome(null)),
                (login, password) -> store.signIn(login, password, steps),
                Optional.empty(),
                (who, old, fresh) -> store.rooms().staff.changePassword.run(who, old, fresh),
                asker -> {
                  var ready = store.handOver();
                  take(ready);
                  works.run(
                      () -> Entrance.of(ready),
                      at -> {
                        entrance = at;
                        enter(ready, at, asker);
                      },
                      this::notOpened);
                }));
  }

  private void signIn(Stores.Ready ready, Entrance at) {
    entrance = at;
    var rooms = ready.rooms();
    window()
        .show(
            start.signIn(
                new Start.Place(
                    at.branch(),
                    Facts.storeName(ready.url(), at.practice()),
                    at.practice() ? PracticeBranch.invitation() : news(),
                    new Steps(),
                    () -> welcome(null)),
                rooms.staff.signIn::withPassword,
                at.byAccount()
                    ? Optional.of(() -> rooms.staff.signIn.withOsAccount(Arrival.account()))
                    : Optional.empty(),
                rooms.staff.changePassword::run,
                asker -> enter(ready, at, asker)));
  }

  private void enter(Stores.Ready ready, Entrance at, Asker asker) {
    enter(ready, at, asker, null);
  }

  /** Lets somebody in; what the frame says for him is read first where that isn't known yet. */
  private void enter(Stores.Ready ready, Entrance at, Asker asker, @Nullable Facts known) {
    looks.speak(asker.employee().language());
    watch(ready);
    var before = sessions.back(asker);
    if (before != null) {
      window().show(before.shell());
      care(at, before);
      return;
    }
    if (known != null) furnish(ready, at, asker, known);
    else
      works.run(
          () -> Arrival.facts(ready, asker),
          facts -> furnish(ready, at, asker, facts),
          this::notOpened);
  }

  /** Makes the screens for somebody and shows them. */
  private void furnish(Stores.Ready ready, Entrance at, Asker asker, Facts facts) {
    var frame =
        new Frame(
            places,
            workstation,
            looks,
            works,
            window(),
            start,
            new Viewer(works, this::showFile),
            who -> compact(ready, who),
            locked -> cover(ready, at, locked));
    var screens = new Wiring(frame, ready.rooms(), asker, facts, () -> leave(ready, at));
    sessions.begin(asker, screens);
    window().show(screens.shell());
    care(at, screens);
  }

  /** Begins the day's care for the store, but for the practice branch: that is invented anew. */
  private void care(Entrance at, Wiring screens) {
    if (!at.practice() && care != null) care.start(screens::trouble);
  }

  /** Covers the window until somebody signs in: he who is here, or another. */
  private void cover(Stores.Ready ready, Entrance at, boolean locked) {
    var here = sessions.here();
    if (here == null) return;
    if (locked && idle != null) idle.stop();
    window().hideOthers();
    var rooms = ready.rooms();
    window()
        .show(
            start.cover(
                new Start.Cover(
                    new Start.Person(here.employee().login(), here.employee().name(), ""),
                    locked,
                    () -> Colleagues.of(rooms),
                    () -> enter(ready, at, here)),
                rooms.staff.signIn::withPassword,
                rooms.staff.changePassword::run,
                asker -> enter(ready, at, asker)));
  }

  /**
   * Compacts the store's file: nobody works in it meanwhile, and whoever was here signs in again.
   */
  private void compact(Stores.Ready ready, Asker who) {
    closeScreens();
    window().hideOthers();
    open = null;
    var steps = new Steps();
    window().show(start.opening(Text.of("staff.care.compacting"), steps));
    works.run(
        () -> {
          // a failure leaves it open, success closed: either way it is opened afresh
          try (var rooms = ready.rooms()) {
            return rooms.care.compactStore.run(who, steps);
          }
        },
        compacted -> {
          news = Compaction.told(compacted);
          works.run(() -> reopen(ready.url(), steps), this::reopened, this::notOpened);
        },
        this::notOpened);
  }

  /** Watches for an idle workstation, as long as the bank's policy says. */
  private void watch(Stores.Ready ready) {
    works.run(
        () -> ready.rooms().staff.policies.today(SignInPolicy.KIND).idle(),
        after -> {
          if (idle != null) idle.watch(after);
        },
        Background::unforeseen);
  }

  private void lock() {
    var ready = open;
    var at = entrance;
    if (ready != null && at != null) cover(ready, at, true);
  }

  private void leave(Stores.Ready ready, Entrance at) {
    sessions.leave();
    nobody();
    signIn(ready, at);
  }

  private void nobody() {
    sessions.nobody();
    if (care != null) care.stop();
    if (idle != null) idle.stop();
  }

  private void closeScreens() {
    nobody();
    sessions.close();
  }

  /** What the next to sign in ought to know, told once. */
  private @Nullable Text news() {
    var told = news;
    news = null;
    return told;
  }

  private void showFile(String file) {
    getHostServices().showDocument(Path.of(file).toUri().toString());
  }

  private void close() {
    closeScreens();
    if (shut != null) shut.close();
    shut = null;
    var closing = open;
    open = null;
    if (closing != null) closing.rooms().close();
  }

  private Stores stores() {
    if (stores == null) throw new IllegalStateException("not started");
    return stores;
  }

  private MainWindow window() {
    if (main == null) throw new IllegalStateException("not started");
    return main;
  }
}
