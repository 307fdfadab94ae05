package org.branchbook.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.NextSteps;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.contacts.About;
import org.branchbook.ui.contacts.ContactScreens;
import org.branchbook.ui.contacts.ContactSurroundings;
import org.branchbook.ui.contacts.ContactWork;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Panel;
import org.branchbook.ui.shell.Screen;
import org.branchbook.ui.tasks.TaskSurroundings;

/** The contact log, and the panel in which a contact is written down from anywhere. */
final class ContactsWiring {
  private final Desk desk;
  private final Wiring all;
  private final ContactScreens screens;

  ContactsWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    screens =
        new ContactScreens(
            work(desk.rooms, desk.finding::find),
            desk.asker,
            new ContactSurroundings(
                desk.works,
                desk.notices,
                desk.remembered,
                desk.rooms.clock,
                desk.drafts,
                task ->
                    Stream.of(all.deviations.question(task), all.playbooks.question(task))
                        .flatMap(Optional::stream)
                        .toList(),
                desk::closePanel,
                all.clients::open,
                () -> all.tasks.contactLogged()));
  }

  private static ContactWork work(Rooms rooms, Function<String, List<Found>> find) {
    var contacts = rooms.contacts;
    return new ContactWork(
        contacts.logContact,
        contacts.undoContact,
        contacts.keepPromise,
        contacts.contacts,
        rooms.clients.clients,
        rooms.clients.access,
        find,
        rooms.ids,
        rooms.staff.employees,
        rooms.staff.departments);
  }

  Optional<Screen> section() {
    return desk.asker.may(Privilege.CONTACT_READ)
        ? Optional.of(
            new Screen(
                "contacts.log",
                "fth-phone-call",
                w -> desk.live(screens.log(w, this::log), Set.of("contact"), screens::changed)))
        : Optional.empty();
  }

  List<Command> commands() {
    return desk.asker.may(Privilege.CONTACT_CREATE)
        ? List.of(
            new Command(
                "contacts.panel.title", "fth-phone-call", Keys.LOG_CONTACT.keys(), this::log),
            new Command(
                "contacts.panel.noAnswer",
                "fth-phone-missed",
                Keys.NO_ANSWER.keys(),
                () -> all.clients.current().ifPresent(screens::noAnswer)),
            new Command(
                "contacts.panel.noCalls", "fth-phone-off", Keys.DO_NOT_CALL.keys(), this::noCalls))
        : List.of();
  }

  /** A contact with whose card is in sight. */
  private void log() {
    all.inSight().ifPresentOrElse(this::log, this::openPanel);
  }

  /** Begins a contact with several at once. */
  void log(List<ClientId> some) {
    screens.begin(some);
    openPanel();
  }

  void log(ClientId client) {
    screens.begin(client);
    openPanel();
  }

  /** A contact with a client who has just called. */
  void called(ClientId client) {
    screens.called(client);
    openPanel();
  }

  /** A contact that is to be about something. */
  void about(ClientId client, Channel by, About what) {
    screens.begin(client, by, what);
    openPanel();
  }

  /** A contact by which a task is done. */
  void doing(TaskSurroundings.ByContact task) {
    screens.begin(
        task.client(),
        task.channel(),
        new NextSteps.Does(task.task(), task.version()),
        task.title());
    openPanel();
  }

  private void noCalls() {
    all.inSight().ifPresent(screens::wantsNoCalls);
    openPanel();
  }

  void openPanel() {
    desk.shell().open(new Panel("contact", screens::panel, false));
  }
}
