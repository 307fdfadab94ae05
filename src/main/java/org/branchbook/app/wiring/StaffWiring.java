package org.branchbook.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.duplicates.streets.StreetScreens;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;
import org.branchbook.ui.staff.StaffScreens;
import org.branchbook.ui.staff.StaffSurroundings;
import org.branchbook.ui.staff.StaffWork;
import org.branchbook.ui.staff.care.CareScreens;
import org.branchbook.ui.tasks.calendar.CalendarScreens;

/** The section of staff with the tabs that other rooms fill, and what waits for a second person. */
final class StaffWiring {
  private static final String SECTION = "staff";
  private static final Set<String> SHOWN = Set.of("employee", "department");

  private final Desk desk;
  private final Wiring all;
  private final StaffScreens screens;

  StaffWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    screens =
        new StaffScreens(
            desk.asker,
            work(desk.rooms),
            new StaffSurroundings(
                client -> all.clients.open(new ClientId(client)),
                all.clients::name,
                view -> desk.slide("second", view),
                desk::closePanel,
                desk::showFile,
                desk.documents,
                tabs()),
            desk.works,
            desk.notices,
            desk.remembered,
            desk.drafts);
  }

  private static StaffWork work(Rooms rooms) {
    var staff = rooms.staff;
    var away = rooms.absences;
    return new StaffWork(
        staff.employees,
        staff.departments,
        staff.roleRights,
        staff.addEmployee,
        staff.changeEmployee,
        staff.resetPassword,
        staff.changeDepartments,
        staff.changeRights,
        staff.readAudit,
        new StaffWork.Numbers(
            Rooms.POLICIES, staff.policyVersions, staff.policies, staff.changePolicy),
        new StaffWork.Away(away.absences, away.changeAbsences, away.followers),
        new StaffWork.Second(staff.confirm, staff.exportAudit, staff.signIn::withPassword),
        new StaffWork.Reaching(staff.teams, staff.changeTeams, rooms.clients.whyHidden));
  }

  private List<StaffSurroundings.Tab> tabs() {
    var tabs = new ArrayList<StaffSurroundings.Tab>();
    tabs.add(new StaffSurroundings.Tab("tasks.calendar.title", calendars()));
    var streets = streets();
    tabs.add(
        new StaffSurroundings.Tab(
            "streets.title",
            w -> desk.live(streets.apply(w), Set.of("street"), _ -> streets.changed())));
    if (desk.asker.may(Privilege.STORE_CARE))
      tabs.add(new StaffSurroundings.Tab("staff.care.title", care()));
    return tabs;
  }

  private CalendarScreens calendars() {
    var rooms = desk.rooms;
    return new CalendarScreens(
        rooms.staff.departments,
        rooms.tasks.calendars,
        rooms.tasks.changeCalendar,
        desk.asker,
        desk.works,
        desk.notices,
        desk.remembered,
        rooms.clock);
  }

  private StreetScreens streets() {
    var streets = desk.rooms.streets;
    return new StreetScreens(
        new StreetScreens.Work(
            streets.table,
            streets.change,
            streets.load(desk.frame.places().rejected()),
            streets.export),
        desk.asker,
        new StreetScreens.Surroundings(
            desk.works,
            desk.notices,
            desk.remembered,
            desk.documents,
            desk::showFile,
            () -> all.duplicates.makeKeys()));
  }

  private CareScreens care() {
    var rooms = desk.rooms;
    var care = rooms.care;
    return new CareScreens(
        new CareScreens.Work(
            care.backups,
            care.storeFile,
            rooms.staff.settings,
            rooms.staff.policies,
            care.backUp,
            rooms.clock),
        new CareScreens.Surroundings(
            care.address, desk.documents, () -> desk.frame.compact().accept(desk.asker)),
        desk.asker,
        desk.works,
        desk.notices,
        desk.ask);
  }

  Optional<Screen> section() {
    return StaffScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                SECTION,
                "fth-shield",
                true,
                w -> desk.live(screens.section(w), SHOWN, screens::changed)))
        : Optional.empty();
  }

  List<Command> commands() {
    var commands = new ArrayList<Command>();
    if (StaffScreens.mayBeAway(desk.asker))
      commands.add(
          new Command(
              "staff.absence.title",
              "fth-sunset",
              null,
              () -> desk.slide("absence", screens::absence)));
    commands.add(
        new Command(
            "staff.hidden.title", "fth-help-circle", null, () -> desk.slide("why", screens::why)));
    return commands;
  }

  /** Asks a second person to confirm, then goes on. */
  void second(Confirmation request, Runnable then) {
    screens.second(request, then);
  }

  /** Tells that something waits for the asker's confirmation. */
  void tellWaiting() {
    if (!desk.asker.may(Privilege.CONFIRM)) return;
    desk.works.run(
        screens::waiting,
        many -> {
          if (many > 0)
            desk.notices.offer(
                Text.of("staff.confirm.waiting", many),
                Text.of("staff.confirm.look"),
                () -> {
                  screens.showWaiting();
                  desk.shell().show(SECTION);
                });
        },
        Background::unforeseen);
  }

  /** Changing one's own password, beside what is done. */
  Function<Words, Parent> password() {
    return desk.frame
        .start()
        .password(desk.asker, desk.rooms.staff.changePassword::run, this::passwordChanged);
  }

  private void passwordChanged() {
    desk.closePanel();
    desk.notices.did(Text.of("staff.password.changed"));
    // the keys lie beside the file, on the server: from here they are out of reach
    if (desk.rooms.care.served && desk.asker.may(Privilege.STORE_CARE))
      desk.notices.warn(Text.of("staff.password.served"));
  }
}
