package org.branchbook.app.wiring;

import javafx.scene.Parent;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.connected.Mishap;
import org.branchbook.ui.clients.card.Warned;
import org.branchbook.ui.groups.GroupScreens;
import org.branchbook.ui.groups.GroupSurroundings;
import org.branchbook.ui.groups.GroupWork;
import org.branchbook.ui.groups.RegisterWork;

/**
 * A card's tab of connected clients and owners, the list of all groups, and who is told where
 * groups change.
 */
final class GroupsWiring {
  private final Desk desk;
  private final GroupScreens screens;
  private final GroupCare care;

  GroupsWiring(Desk desk, Wiring all) {
    this.desk = desk;
    var groups = desk.rooms.groups;
    screens =
        new GroupScreens(
            new GroupWork(
                groups.read::of,
                groups.setLead::run,
                groups.setLead::undo,
                groups.markRelated::run,
                groups.markRelated::end,
                desk.rooms.staff.employees::all),
            register(all),
            desk.asker,
            new GroupSurroundings(desk.works, desk.notices, desk.rooms.clock, all.clients::open));
    care = new GroupCare(groups.watch, desk.works);
  }

  private RegisterWork register(Wiring all) {
    var groups = desk.rooms.groups;
    return new RegisterWork(
        groups.register::run,
        groups.leadMany::run,
        groups.leadMany::undo,
        groups.askLeads::run,
        desk.rooms.tasks.undo::run,
        groups.exportRegister::run,
        all::second,
        desk.documents,
        desk::showFile,
        client -> all.clients.open(client, GroupScreens.TAB),
        desk.remembered);
  }

  /** The list of all groups, within the section of links. */
  Parent all(Words words) {
    return desk.live(screens.register(words), GroupScreens.KINDS, screens::registerChanged);
  }

  /** Who of those linked with a client has left, or has refused lately. */
  Warned warned(ClientId client) {
    var mishaps = desk.rooms.groups.mishaps.of(desk.asker, client);
    return new Warned(mishaps.stream().map(GroupsWiring::said).toList(), GroupScreens.TAB);
  }

  private static Text said(Mishap mishap) {
    var name = Text.asWritten(mishap.name());
    var on = mishap.on();
    return on == null ? Text.of("groups.left", name) : Text.of("groups.refused", name, on);
  }

  Parent tab(ClientId client, Words words) {
    return desk.live(screens.tab(client, words), GroupScreens.KINDS, screens::changed);
  }

  void start() {
    care.start();
  }

  /** Links were changed here. */
  void soon() {
    care.soon();
  }

  void stop() {
    care.stop();
  }
}
