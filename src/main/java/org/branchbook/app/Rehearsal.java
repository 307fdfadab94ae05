package org.branchbook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.Employee;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.jspecify.annotations.Nullable;

/**
 * A start of the program that plays itself, from the window to the inbox: from it the installed
 * program's cache learns what a start needs, and by it a start is timed.
 */
final class Rehearsal {
  /** For the build alone: nobody types it. */
  static final String ARGUMENT = "--rehearse=";

  private static final String ACCOUNT = ProcessHandle.current().info().user().orElse("rehearsal");
  private static final int ROWS = 60;

  /** JavaFX's classes for this system's screens. */
  private static final Pattern GLASS =
      Pattern.compile("com/sun/glass/ui/(gtk|win|mac)/[A-Za-z$0-9]+\\.class");

  /** What is on the screen, in the order in which it comes. */
  enum Seen {
    FIRST_SCREEN,
    INBOX
  }

  private Rehearsal() {}

  /**
   * Plays it once over a small branch of its own in this folder, and goes on through the sections;
   * returns when it has ended.
   */
  static void play(Path folder) {
    var store = branch(folder);
    screens();
    watch(
        (seen, _) -> {
          if (seen == Seen.INBOX)
            Tour.through(Window.getWindows().getFirst().getScene().getRoot(), Platform::exit);
        });
    org.branchbook.app.Window.open("--store", store.toString());
  }

  /** Loads what a start on a real screen needs: this one may have none. */
  private static void screens() {
    var module = Platform.class.getModule();
    if (!module.isNamed()) return;
    try (var classes =
        module
            .getLayer()
            .configuration()
            .findModule(module.getName())
            .orElseThrow()
            .reference()
            .open()) {
      for (var name : classes.list().filter(n -> GLASS.matcher(n).matches()).toList())
        Class.forName(
            name.substring(0, name.length() - ".class".length()).replace('/', '.'),
            false,
            Platform.class.getClassLoader());
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the toolkit's classes cannot be read", e);
    }
  }

  /** A small branch, made where it isn't there yet: its head comes in by his account. */
  static StoreUrl branch(Path folder) {
    var url = StoreUrl.file(folder.resolve("rehearsal"));
    if (Files.exists(url.path())) return url;
    if (!(Store.create(url) instanceof Opened.Done(var store)))
      throw new IllegalStateException("cannot make " + url);
    try (var rooms = new Rooms(store, new Argon2Passwords(), Clock.systemDefaultZone())) {
      var founding =
          new FoundBranch.Founding("Bank", "Branch", "UA", false, "head", "Head", "uk", true);
      if (!(rooms.staff.foundBranch.run(founding, "of-no-use-to-anybody-1".toCharArray())
          instanceof FoundBranch.Founded.Done(var asker)))
        throw new IllegalStateException("not founded");
      var e = asker.employee();
      rooms.staff.employees.save(
          new Employee(
              e.id(),
              e.login(),
              e.name(),
              e.department(),
              e.roles(),
              ACCOUNT,
              e.language(),
              true,
              e.version()));
      letIn(rooms);
      fill(rooms, e);
    }
    return url;
  }

  private static void letIn(Rooms rooms) {
    var usual = SignInPolicy.USUAL;
    var kind = SignInPolicy.KIND;
    Map<String, String> texts =
        kind.texts(
            new SignInPolicy(usual.tries(), usual.lock(), usual.length(), true, usual.idle()));
    rooms.staff.policyVersions.add(
        new PolicyVersion(
            rooms.ids.next(), kind.name(), LocalDate.EPOCH, texts, null, Instant.EPOCH));
  }

  private static void fill(Rooms rooms, Employee head) {
    var clients = new ArrayList<Client>();
    var tasks = new ArrayList<Task>();
    var today = LocalDate.now(rooms.clock);
    for (int i = 0; i < ROWS; i++) {
      var client = new ClientId(rooms.ids.next());
      clients.add(client(client, head, i));
      tasks.add(
          Task.fresh(
              new TaskId(rooms.ids.next()),
              new Subject(
                  Kind.values()[i % Kind.values().length],
                  new Title.Written("Подзвонити щодо депозиту " + i),
                  "",
                  Priority.values()[i % Priority.values().length],
                  List.of(client),
                  null),
              new Hands(head.id(), head.id(), head.department(), null, null),
              Timing.by(Due.on(today.plusDays(i / 5 - 1))),
              rooms.clock.instant()));
    }
    rooms.clients.bulk.addAll(clients);
    rooms.tasks.bulk.addAll(tasks);
    rooms.links.bulk.addAll(links(rooms, clients));
  }

  /** The first is linked with all others, in turn by every kind of line that a map draws. */
  private static List<Link> links(Rooms rooms, List<Client> clients) {
    var types = List.of(LinkType.SPOUSE, LinkType.GUARANTOR, LinkType.PARTNER, LinkType.EMPLOYER);
    var links = new ArrayList<Link>();
    for (int i = 1; i < clients.size(); i++)
      links.add(
          new Link(
              new LinkId(rooms.ids.next()),
              clients.getFirst().id(),
              clients.get(i).id(),
              types.get(i % types.size()),
              null,
              null,
              null,
              null,
              i % 5 > 0 ? Link.Status.CONFIRMED : Link.Status.SUSPECTED,
              "",
              "",
              1));
    return links;
  }

  private static Client client(ClientId id, Employee head, int i) {
    return new Client(
        id,
        new Person(
            new PersonName("Коваль", "Олена", ""),
            Person.Sex.FEMALE,
            LocalDate.of(1980, 1, 1).plusDays(i),
            "",
            false,
            "",
            "",
            null),
        Standing.CLIENT,
        State.ACTIVE,
        new Care(head.department(), head.id(), Tier.values()[0], false, false),
        List.of(),
        List.of(new Phone("+3805000000" + (10 + i), "")),
        List.of(),
        List.of(),
        Preferences.UNKNOWN,
        LocalDate.of(2020, 1, 1),
        1);
  }

  /**
   * Goes the way to the inbox as soon as there is something to press, and tells of what has been
   * painted, for the inbox with the number of its rows on the screen.
   */
  static void watch(BiConsumer<Seen, Integer> seen) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              for (boolean there = false; !there; )
                try {
                  Platform.runLater(() -> new Eye(seen).start());
                  there = true;
                } catch (IllegalStateException notYet) {
                  pause();
                }
            });
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks at every beat: what the beat before has laid out is painted by then. */
  private static final class Eye extends AnimationTimer {
    private final BiConsumer<Seen, Integer> seen;
    private Seen next = Seen.FIRST_SCREEN;

    Eye(BiConsumer<Seen, Integer> seen) {
      this.seen = seen;
    }

    @Override
    public void handle(long now) {
      for (var window : Window.getWindows())
        if (window.getScene() != null && window.isShowing()) look(window.getScene().getRoot());
    }

    private void look(Parent root) {
      switch (next) {
        case FIRST_SCREEN -> pressed(root, "go-tasks.inbox", Seen.INBOX);
        case INBOX -> {
          var inbox = find(root, "inbox");
          if (inbox == null
              || !(find(inbox, "tasks") instanceof ListView<?> list)
              || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
              || flow.getLastVisibleCell() == null
              || flow.getLastVisibleCell().getGraphic() == null) return;
          stop();
          seen.accept(
              Seen.INBOX,
              flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() + 1);
        }
      }
    }

    private void pressed(Parent root, String id, Seen then) {
      if (!(find(root, id) instanceof ButtonBase button) || button.getWidth() == 0) return;
      seen.accept(next, 0);
      next = then;
      button.fire();
    }

    private static @Nullable Node find(Node from, String id) {
      if (id.equals(from.getId())) return from;
      if (from instanceof Parent parent)
        for (var child : parent.getChildrenUnmodifiable()) {
          var found = find(child, id);
          if (found != null) return found;
        }
      return null;
    }
  }
}
