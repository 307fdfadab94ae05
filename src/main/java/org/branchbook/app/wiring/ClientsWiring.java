package org.branchbook.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.links.LinkRole;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.clients.ClientScreens;
import org.branchbook.ui.clients.ListWork;
import org.branchbook.ui.clients.card.CardAction;
import org.branchbook.ui.clients.card.CardStrip;
import org.branchbook.ui.clients.card.CardTab;
import org.branchbook.ui.clients.card.CardWork;
import org.branchbook.ui.clients.card.HappeningAction;
import org.branchbook.ui.duplicates.DuplicateScreens;
import org.branchbook.ui.graph.GraphScreens;
import org.branchbook.ui.groups.GroupScreens;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.plans.saved.SavedGroupScreens;
import org.branchbook.ui.playbooks.PlaybookScreens;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;

/** The section of clients with its cards. */
final class ClientsWiring {
  private static final String SECTION = "clients.list";

  /** What list and card are made of; tasks, since the head tells of the next one. */
  private static final Set<String> SHOWN =
      Set.of("client", "contact", "link", "task", "holding", "note", "consent");

  private final Desk desk;
  private final Wiring all;
  private final ClientScreens screens;

  ClientsWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    screens =
        new ClientScreens(
            desk.rooms.clients.clients,
            new ListWork(
                desk.rooms.clients.lists,
                desk.rooms.clients.changeList,
                desk.rooms.industries.refreshList,
                () -> desk.rooms.staff.employees.all().stream().filter(Employee::active).toList()),
            card(desk.rooms),
            desk.asker,
            desk.facts.country(),
            new ClientScreens.Surroundings(
                desk.works, desk.notices, desk.ask, desk.remembered, desk.rooms.clock, desk.drafts),
            new ClientScreens.Elsewhere(
                client -> all.contacts.log(client),
                task -> all.tasks.perform(task),
                () -> all.imports.show(),
                tabs(all),
                actions(),
                happenings(),
                client -> all.groups.warned(client),
                new CardStrip((client, w) -> all.advice.strip(client, w)),
                DuplicateScreens.isFor(desk.asker) ? () -> all.duplicates.review() : null,
                SavedGroupScreens.isFor(desk.asker) ? filter -> all.budget.group(filter) : null));
  }

  /** The tabs of other rooms, in their order. */
  private List<CardTab> tabs(Wiring all) {
    var tabs = new ArrayList<>(PlansWiring.tabs(desk, all));
    tabs.addAll(DeviationsWiring.tabs(desk, all));
    tabs.add(new CardTab("tasks.inbox.title", (client, w) -> all.tasks.tab(client, w)));
    tabs.add(new CardTab("links.title", (client, w) -> all.links.tab(client, w)));
    tabs.add(new CardTab(GroupScreens.TAB, (client, w) -> all.groups.tab(client, w)));
    return tabs;
  }

  private static CardWork card(Rooms rooms) {
    var clients = rooms.clients;
    return new CardWork(
        clients.openCard,
        clients.addClient,
        clients.takeBackClient,
        clients.saveClient,
        clients.whoIsThis,
        rooms.timeline,
        clients.recordConsent,
        clients.writeNote,
        clients.saveHolding,
        clients.papers,
        rooms.contacts.cardHeads,
        rooms.contacts.keepPromise,
        clients.access,
        rooms.staff.employees,
        rooms.staff.departments,
        rooms.ids,
        rooms.links.addLinked);
  }

  /** What a card's menu leads to. */
  private List<CardAction> actions() {
    var actions = new ArrayList<CardAction>();
    if (PlaybookScreens.isFor(desk.asker))
      actions.add(
          new CardAction(
              "playbooks.start.title", "fth-compass", client -> all.playbooks.begin(client)));
    if (GraphScreens.isFor(desk.asker))
      actions.add(
          new CardAction("graph.ofClient", "fth-share-2", client -> all.graph.draw(client)));
    if (DuplicateScreens.isFor(desk.asker)) {
      actions.add(
          new CardAction("merge.with", "fth-git-merge", client -> all.duplicates.with(client)));
      actions.add(
          new CardAction("merge.list.of", "fth-list", client -> all.duplicates.mergesOf(client)));
    }
    return actions;
  }

  /** What the timeline's line of a merge leads to, for who may merge. */
  private List<HappeningAction> happenings() {
    return DuplicateScreens.isFor(desk.asker)
        ? List.of(
            new HappeningAction(
                "merge", "merge.back", id -> all.duplicates.takeBack(new MergeId(id))))
        : List.of();
  }

  Optional<Screen> section() {
    return desk.asker.may(Privilege.CLIENT_READ)
        ? Optional.of(
            new Screen(
                SECTION, "fth-users", w -> desk.live(screens.section(w), SHOWN, screens::changed)))
        : Optional.empty();
  }

  List<Command> commands() {
    return desk.asker.may(Privilege.CLIENT_CREATE)
        ? List.of(
            new Command(
                "clients.list.newPerson", "fth-user-plus", Keys.NEW_CLIENT.keys(), this::newPerson),
            new Command(
                "clients.list.newOrganisation", "fth-briefcase", null, this::newOrganisation))
        : List.of();
  }

  void newPerson() {
    fresh(true);
  }

  void newOrganisation() {
    fresh(false);
  }

  /** Whoever is in sight may be linked with the new client. */
  private void fresh(boolean person) {
    var beside = all.inSight();
    show();
    if (beside.isPresent()) screens.newBeside(person, beside.get(), null);
    else if (person) screens.newPerson();
    else screens.newOrganisation();
  }

  /** A new client who is this to one who is there. */
  void newLinked(ClientId beside, LinkRole as, boolean person) {
    show();
    screens.newBeside(person, beside, as);
  }

  /** A new client who calls from this number. */
  void newCaller(String number) {
    show();
    screens.newCaller(number, all.contacts::called);
  }

  void open(ClientId client) {
    show();
    screens.open(client);
  }

  /** Opens a card with a tab in front, by its key. */
  void open(ClientId client, String tab) {
    show();
    screens.open(client, tab);
  }

  /** Shows those on a kept list. */
  void open(ListId kept) {
    show();
    screens.open(kept);
  }

  private void show() {
    desk.shell().show(SECTION);
  }

  /** A place for a card beside something else. */
  CardBeside beside() {
    return new CardBeside(screens.place());
  }

  /** What to do first where there is no client yet. */
  Node none(Words words) {
    return screens.none(words);
  }

  /** Whose card is open in the section. */
  Optional<ClientId> current() {
    return screens.current();
  }

  /** Clients were brought in, or taken back. */
  void reload() {
    screens.reload();
  }

  /** What the open card says of contacts and tasks is read anew. */
  void reread() {
    current().ifPresent(screens::contactsChanged);
  }

  String name(long client) {
    return desk.rooms
        .clients
        .clients
        .find(new ClientId(client), desk.asker.scope(Privilege.CLIENT_READ))
        .map(Client::name)
        .orElse("");
  }
}
