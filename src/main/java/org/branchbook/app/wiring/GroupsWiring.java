package org.branchbook.app.wiring;

import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
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
