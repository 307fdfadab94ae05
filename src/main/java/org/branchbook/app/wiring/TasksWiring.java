package org.branchbook.app.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.links.LinkId;
import org.branchbook.links.scenes.SceneId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.deviations.DeviationScreens;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.plans.PlanScreens;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Panel;
import org.branchbook.ui.shell.Screen;
import org.branchbook.ui.tasks.Guide;
import org.branchbook.ui.tasks.TaskScreens;
import org.branchbook.ui.tasks.TaskSurroundings;
import org.branchbook.ui.tasks.TaskWork;
import org.jspecify.annotations.Nullable;

/** My day and the inbox of tasks, and the panel in which a task is given from anywhere. */
final class TasksWiring {
  private static final String DAY = "tasks.day";
  private static final String INBOX = "tasks.inbox";
  private static final Set<String> SHOWN = Set.of("task", "contact");

  /** The day on which he saw his day last. */
  private static final String SEEN = "tasks.day.seen";

  private final Desk desk;
  private final Wiring all;
  private final CardBeside besideDay;
  private final CardBeside besideTask;
  private final TaskScreens screens;

  TasksWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    besideDay = all.clients.beside();
    besideTask = all.clients.beside();
    screens =
        new TaskScreens(
            work(desk.rooms, desk.finding::find),
            desk.asker,
            new TaskSurroundings(
                desk.works,
                desk.notices,
                desk.remembered,
                desk.rooms.clock,
                desk.facts.currency(),
                desk.drafts,
                desk::words,
                all.contacts::doing,
                this::remembered,
                all.clients::open,
                this::begin,
                desk::closePanel,
                () -> desk.frame.places().printed("day.pdf").toString(),
                desk::showFile,
                this::changed,
                this::cameFrom,
                all::second,
                PlanScreens.isFor(desk.asker) ? () -> all.plans.showQuarter() : null,
                DeviationScreens.isFor(desk.asker) ? () -> all.deviations.show() : null,
                all.clients::none,
                new Guide() {
                  @Override
                  public Optional<Node> view(Task task, Words words) {
                    var parts =
                        Stream.of(all.deviations.view(task, words), all.playbooks.view(task, words))
                            .flatMap(Optional::stream)
                            .toArray(Node[]::new);
                    return parts.length == 0 ? Optional.empty() : Optional.of(new VBox(8, parts));
                  }

                  @Override
                  public boolean pressed(Task task, int digit) {
                    return all.deviations.pressed(task, digit)
                        || all.playbooks.pressed(task, digit);
                  }
                }),
            besideTask,
            besideDay);
  }

  private static TaskWork work(Rooms rooms, Function<String, List<Found>> find) {
    var tasks = rooms.tasks;
    return new TaskWork(
        tasks.tasks,
        tasks.bulk,
        tasks.filters,
        rooms.clients.clients,
        rooms.staff.employees,
        rooms.staff.departments,
        rooms.staff.teams,
        find,
        rooms.ids,
        rooms.reports.readDay,
        rooms.reports.printDay,
        rooms.reports.readEvening,
        rooms.contacts.keepPromise,
        new TaskWork.Acts(
            tasks.give,
            tasks.ask,
            tasks.perform,
            tasks.postpone,
            tasks.delegate,
            tasks.takeBack,
            tasks.cancel,
            tasks.answer,
            tasks.edit,
            tasks.remind,
            tasks.tick,
            tasks.postponeMany,
            tasks.reassignMany,
            tasks.undo));
  }

  Optional<Screen> day() {
    return section(
        new Screen(DAY, "fth-sun", w -> desk.live(screens.day(w), SHOWN, _ -> screens.reload())));
  }

  Optional<Screen> inbox() {
    return section(
        new Screen(
                INBOX, "fth-inbox", w -> desk.live(screens.inbox(w), SHOWN, _ -> screens.reload()))
            .counting(screens.due()));
  }

  private Optional<Screen> section(Screen screen) {
    return desk.asker.may(Privilege.TASK_READ) ? Optional.of(screen) : Optional.empty();
  }

  /** The tab of a card. */
  Parent tab(ClientId client, Words words) {
    return desk.live(screens.tab(client, words), Set.of("task"), _ -> screens.reload());
  }

  List<Command> commands() {
    var commands = new ArrayList<Command>();
    if (desk.asker.may(Privilege.TASK_CREATE))
      commands.add(
          new Command("tasks.new.title", "fth-check-square", TaskScreens.NEW_TASK, this::begin));
    if (desk.asker.may(Privilege.TASK_READ))
      commands.add(new Command("tasks.day.toPrint", "fth-printer", null, screens::print));
    return commands;
  }

  /** The day is what he sees first, where he has tasks; later that day, where he was. */
  void start() {
    if (!desk.asker.may(Privilege.TASK_READ)) return;
    var today = LocalDate.now(desk.rooms.clock).toString();
    if (desk.remembered.get(SEEN).filter(today::equals).isEmpty()) desk.shell().show(DAY);
    desk.remembered.put(SEEN, today);
    screens.watch();
  }

  void stop() {
    screens.stop();
  }

  /** A year that comes near gets its holidays by itself; who sets such things may look at them. */
  void loadHolidays() {
    desk.works.run(
        desk.rooms.tasks.loadYear::ahead,
        years -> {
          if (desk.asker.may(Privilege.POLICY_EDIT) && !years.isEmpty())
            desk.notices.mention(
                Text.of("tasks.calendar.loaded", Text.asWritten(years.getLast().toString())));
        },
        Background::unforeseen);
  }

  /** Whose card stands beside the day or a task; null where another section is shown. */
  @Nullable CardBeside inSight() {
    if (desk.shell().shows(DAY)) return besideDay;
    return desk.shell().shows(INBOX) ? besideTask : null;
  }

  /** A task about whose card is in sight. */
  void begin() {
    begin(all.inSight().orElse(null));
  }

  void begin(@Nullable ClientId client) {
    screens.begin(client);
    desk.shell().open(new Panel("task", screens::panel, false));
  }

  /** A task to look at a map leads to it, one to review a link to that. */
  private Optional<TaskSurroundings.CameFrom> cameFrom(Origin origin) {
    return switch (origin.subject()) {
      case "scene" ->
          Optional.of(
              new TaskSurroundings.CameFrom(
                  Text.of("graph.scene.show"), () -> all.graph.open(new SceneId(origin.id()))));
      case "link" ->
          Optional.of(
              new TaskSurroundings.CameFrom(
                  Text.of("graph.link.show"), () -> all.links.show(new LinkId(origin.id()))));
      default -> Optional.empty();
    };
  }

  /** Begins a task about several clients. */
  void begin(List<ClientId> some) {
    screens.begin(some);
    desk.shell().open(new Panel("task", screens::panel, false));
  }

  void perform(TaskRow task) {
    screens.perform(task);
  }

  /** Brings the task of a reminder before him. */
  private void remembered(TaskRow task) {
    desk.shell().show(INBOX);
    screens.show(task);
  }

  void contactLogged() {
    screens.reload();
    changed();
  }

  private void changed() {
    besideDay.reread();
    besideTask.reread();
    all.clients.reread();
  }
}
