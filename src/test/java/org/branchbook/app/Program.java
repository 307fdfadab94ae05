package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.computer.Places;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.clients.Identifier;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.plans.deviations.night.DeviationNight;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.Outcome;

/** The whole program for tests that play a day in it: its window by another clock, its commands. */
public final class Program {
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);

  private Program() {}

  /** The window, its days and hours by this clock. */
  public static Application window(Clock clock) {
    return new Window(clock);
  }

  /** The commands over stores in a folder, with passwords hashed as they really are. */
  public static CommandLineRun commands(Path folder) {
    return new CommandLineRun(
        folder,
        store -> CommandDesk.office(store, new Argon2Passwords(), folder.resolve("rejected")));
  }

  /** The commands on a computer with this home, as the program puts them together there. */
  public static CommandLineRun commandsAt(Path home) {
    var places = Places.of(System.getProperty("os.name"), home, Map.of());
    return new CommandLineRun(
        StoreUrl.file(places.store()),
        places.practice(),
        store -> CommandDesk.office(store, new Argon2Passwords(), places.rejected()),
        KeyFile::create);
  }

  /** The first telephone number of the client of that name, read from the store in a file. */
  public static String phone(Path file, String client) {
    if (!(Store.open(StoreUrl.file(file)) instanceof Opened.Done(var store)))
      throw new IllegalStateException("cannot open " + file);
    try (store) {
      var base = new ClientStore(store);
      var id = base.finder().find(client, 5, ALL).getFirst().client();
      return base.clients().find(id, ALL).orElseThrow().phones().getFirst().number();
    }
  }

  /**
   * The tax numbers of persons of those names, up to nine of each, read from the store in a file.
   */
  public static List<String> numbers(Path file, String... names) {
    if (!(Store.open(StoreUrl.file(file)) instanceof Opened.Done(var store)))
      throw new IllegalStateException("cannot open " + file);
    try (store) {
      var base = new ClientStore(store);
      return Stream.of(names)
          .flatMap(name -> base.finder().find(name, 9, ALL).stream())
          .flatMap(
              found ->
                  base.clients().find(found.client(), ALL).orElseThrow().identifiers().stream())
          .filter(number -> number.kind() == Identifier.Kind.TAX)
          .map(Identifier::number)
          .distinct()
          .toList();
    }
  }

  /** Somebody of the department that was asked takes a request, at another workstation. */
  public static void accepts(Path file, String login, String what) {
    if (!(Store.open(StoreUrl.file(file)) instanceof Opened.Done(var store)))
      throw new IllegalStateException("cannot open " + file);
    try (var rooms = new Rooms(store, new Argon2Passwords(), Clock.systemDefaultZone())) {
      var asker = rooms.staff.askers.of(rooms.staff.employees.byLogin(login).orElseThrow());
      var waiting = TaskFilter.of(TaskFilter.Whose.DEPARTMENT, TaskFilter.Stretch.OPEN);
      var scope = asker.scope(Privilege.TASK_READ);
      var found =
          rooms
              .tasks
              .tasks
              .list(waiting, Optional.empty(), 200, scope, Instant.now())
              .rows()
              .stream()
              .filter(t -> new Title.Written(what).equals(t.title()))
              .findFirst()
              .orElseThrow();
      var came = rooms.tasks.answer.accept(asker, found.id(), found.version(), asker.id());
      if (!(came instanceof Outcome.Done)) throw new IllegalStateException(came.toString());
    }
  }

  /** A night passes over the store in a file: what deviates is found, and tasks are given. */
  public static DeviationNight.Did nightOver(Path file, Clock clock) {
    if (!(Store.open(StoreUrl.file(file)) instanceof Opened.Done(var store)))
      throw new IllegalStateException("cannot open " + file);
    try (var rooms = new Rooms(store, new Argon2Passwords(), clock)) {
      rooms.groups.watch.run();
      return rooms.deviations.night.due(clock.instant(), Progress.unseen());
    }
  }
}
