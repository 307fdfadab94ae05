package org.branchbook.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.acts.AskCause;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.ui.clients.card.CardTab;
import org.branchbook.ui.contacts.Asking;
import org.branchbook.ui.deviations.DeviationScreens;
import org.branchbook.ui.deviations.DeviationWork;
import org.branchbook.ui.shell.Screen;

/**
 * Deviations of fact from plan: beside their tasks, on cards, and the worst of all; found once a
 * day, in the background where no night did it.
 */
final class DeviationsWiring {
  private static final String SECTION = "deviations";

  private final Desk desk;
  private final DeviationScreens screens;
  private final Nightly nightly;

  DeviationsWiring(Desk desk, Wiring all) {
    this.desk = desk;
    var room = desk.rooms.deviations;
    screens =
        new DeviationScreens(
            new DeviationWork(
                room.deviations,
                room.worst,
                desk.rooms.clients.recordLook,
                room.tell,
                room.giveNow,
                room.countNow,
                room.tryRule,
                room.limits,
                room.setLimit,
                desk.rooms.staff.departments,
                room.causes,
                room.export,
                desk.rooms.staff.policies,
                desk.rooms.staff.changePolicy,
                client -> all.clients.name(client.value()),
                client -> all.clients.open(client, DeviationScreens.TAB),
                all.tasks::contactLogged,
                all::second,
                desk::showFile,
                desk.documents),
            desk.asker,
            desk.works,
            desk.notices,
            desk.remembered,
            desk.rooms.clock);
    nightly =
        new Nightly(
            new Nightly.Work(
                Text.of("deviations.looking"),
                room.night::isDue,
                (since, progress) -> {
                  // connected clients that deviate together have one task: who they are is known
                  desk.rooms.groups.watch.run();
                  room.night.due(since, progress);
                },
                // before the playbooks: a deviation begins one
                Duration.minutes(6)),
            desk.works,
            desk.rooms.clock,
            () -> {
              all.tasks.contactLogged();
              screens.changed();
            });
  }

  /** The tab of a card, for who may see what clients bring in. */
  static List<CardTab> tabs(Desk desk, Wiring all) {
    return DeviationScreens.isFor(desk.asker)
        ? List.of(
            new CardTab(DeviationScreens.TAB, (client, words) -> all.deviations.tab(client, words)))
        : List.of();
  }

  private Parent tab(ClientId client, Words words) {
    return desk.live(screens.tab(client, words), DeviationScreens.KINDS, _ -> screens.changed());
  }

  void show() {
    desk.shell().show(SECTION);
  }

  Optional<Screen> section() {
    return DeviationScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                SECTION,
                "fth-activity",
                w -> desk.live(screens.section(w), DeviationScreens.KINDS, _ -> screens.changed())))
        : Optional.empty();
  }

  /** What a task for a deviation says of it. */
  Optional<Node> view(Task task, Words words) {
    return screens.guide(task, words);
  }

  /** What is asked with the contact by which a task is done. */
  Optional<Asking.Question> question(TaskId task) {
    var room = desk.rooms.deviations;
    return AskCause.asked(
            desk.asker, room.deviations.ofTask(task, desk.asker.scope(Privilege.INCOME_SEE)))
        .map(
            one ->
                new Asking.Question(
                    "contact-answer",
                    Text.of("deviations.why.contact"),
                    Stream.of(Cause.values()).map(c -> Text.of("deviations.cause." + c)).toList(),
                    _ -> null,
                    (answer, said) -> room.tell.along(one, Cause.values()[answer], said)));
  }

  boolean pressed(Task task, int digit) {
    return screens.pressed(task, digit);
  }

  void start() {
    nightly.start();
  }

  void stop() {
    nightly.stop();
  }
}
