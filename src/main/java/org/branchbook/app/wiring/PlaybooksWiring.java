package org.branchbook.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.ui.contacts.Asking;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.playbooks.PlaybookScreens;
import org.branchbook.ui.playbooks.PlaybookSurroundings;
import org.branchbook.ui.playbooks.PlaybookWork;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Panel;
import org.branchbook.ui.shell.Screen;
import org.branchbook.ui.tasks.TaskSurroundings;

/** Playbooks on cards and beside tasks, and what the program begins by itself once a day. */
final class PlaybooksWiring {
  private final Desk desk;
  private final Wiring all;
  private final PlaybookScreens screens;
  private final Nightly nightly;

  PlaybooksWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    screens =
        new PlaybookScreens(
            work(desk.rooms),
            desk.asker,
            new PlaybookSurroundings(
                desk.works,
                desk.notices,
                desk.remembered,
                desk.rooms.clock,
                this::talk,
                this::changed,
                client -> all.clients.name(client.value()),
                () -> desk.shell().open(new Panel("playbook", screens()::panel, false)),
                desk::closePanel),
            desk::words);
    var startDue = desk.rooms.playbooks.startDue;
    nightly =
        new Nightly(
            new Nightly.Work(
                Text.of("playbooks.looking"),
                startDue::isDue,
                startDue::due,
                // the day's other works come first
                Duration.minutes(8)),
            desk.works,
            desk.rooms.clock,
            this::changed);
  }

  private PlaybookScreens screens() {
    return screens;
  }

  static PlaybookWork work(Rooms rooms) {
    var playbooks = rooms.playbooks;
    return new PlaybookWork(
        playbooks.library,
        playbooks.runs,
        playbooks.start,
        playbooks.leave,
        playbooks.endStep,
        playbooks.write,
        playbooks.experience,
        playbooks.tryOut,
        rooms.tasks.undo,
        rooms.staff.departments);
  }

  /** The section of all playbooks. */
  Optional<Screen> section() {
    return desk.asker.may(Privilege.TASK_READ)
        ? Optional.of(
            new Screen(
                "playbooks",
                "fth-compass",
                w -> desk.live(screens.section(w), Set.of("playbook"), _ -> screens.reread())))
        : Optional.empty();
  }

  /** The bar beneath a card's head. */
  Parent strip(ClientId client, Words words) {
    return desk.live(screens.strip(client, words), PlaybookScreens.KINDS, _ -> screens.changed());
  }

  /** How a task is done that is a step of a playbook. */
  Optional<Node> view(Task task, Words words) {
    return screens.guide(task, words);
  }

  /** What came of a step, asked with the contact that ends it where it may end so or so. */
  Optional<Asking.Question> question(TaskId task) {
    var pick = desk.rooms.playbooks.pick;
    return pick.here(task)
        .filter(here -> here.step().results().size() > 1)
        .map(
            here ->
                new Asking.Question(
                    "contact-step",
                    Text.of("playbooks.ask.contact"),
                    here.step().results().stream().map(r -> r.says().text()).toList(),
                    here::proposed,
                    (answer, _) -> pick.chosen(answer)));
  }

  boolean pressed(Task task, int digit) {
    return screens.pressed(task, digit);
  }

  /** A step that is done by talking is done once the contact is logged. */
  private void talk(Task task) {
    var client = task.subject().client();
    if (client != null)
      all.contacts.doing(
          new TaskSurroundings.ByContact(
              task.id(),
              task.version(),
              client,
              task.subject().kind() == Kind.MEETING ? Channel.MEETING : Channel.CALL,
              task.subject().title().text()));
  }

  private void changed() {
    all.tasks.contactLogged();
    screens.changed();
  }

  List<Command> commands() {
    return PlaybookScreens.isFor(desk.asker)
        ? List.of(
            new Command(
                "playbooks.start.title",
                "fth-compass",
                PlaybookScreens.START,
                () -> all.inSight().ifPresent(this::begin)))
        : List.of();
  }

  /** Begins to choose a playbook for a client. */
  void begin(ClientId client) {
    screens.begin(client);
  }

  void start() {
    nightly.start();
    // what the program ships is there before somebody asks for it
    desk.works.run(desk.rooms.playbooks.library::shelf, _ -> {}, Background::unforeseen);
  }

  void stop() {
    nightly.stop();
  }
}
