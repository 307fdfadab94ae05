package org.branchbook.app;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.search.Found;
import org.branchbook.io.pictures.FilePictures;
import org.branchbook.links.graph.Path;
import org.branchbook.links.graph.Questions;
import org.branchbook.links.graph.ShortestPath;
import org.branchbook.links.graph.Sight;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.ui.clients.card.CardWork;
import org.branchbook.ui.contacts.ContactWork;
import org.branchbook.ui.graph.Asked;
import org.branchbook.ui.graph.GraphWork;
import org.branchbook.ui.links.AllLinksWork;
import org.branchbook.ui.links.LinkWork;
import org.branchbook.ui.staff.StaffWork;
import org.branchbook.ui.staff.care.CareScreens;

/** What the screens of each room work with, out of the rooms; of tasks see {@link TaskWiring}. */
final class RoomWork {
  /** A way of more links than that explains nothing. */
  private static final int FARTHEST = 12;

  private static final int STEPS = 4;
  private static final int ANSWERS = 24;

  private RoomWork() {}

  static CardWork card(Rooms rooms) {
    return new CardWork(
        rooms.openCard,
        rooms.addClient,
        rooms.takeBackClient,
        rooms.saveClient,
        rooms.whoIsThis,
        rooms.timeline,
        rooms.recordConsent,
        rooms.writeNote,
        rooms.saveHolding,
        rooms.papers,
        rooms.cardHeads,
        rooms.keepPromise,
        rooms.access,
        rooms.employees,
        rooms.departments,
        rooms.ids);
  }

  static LinkWork links(Rooms rooms, Function<String, List<Found>> find) {
    return new LinkWork(
        rooms.links,
        rooms.saveLink,
        rooms.removeLink,
        find,
        rooms.ids,
        new AllLinksWork(
            rooms.linkTable,
            rooms.linkHistory,
            rooms.suggestions,
            rooms.decideSuggestion,
            rooms.suggestLinks,
            rooms.departments::all,
            rooms.keyPeople,
            rooms.bringIn,
            rooms.bringNew,
            rooms.tasks.undo));
  }

  static ContactWork contacts(Rooms rooms, Function<String, List<Found>> find) {
    return new ContactWork(
        rooms.logContact,
        rooms.undoContact,
        rooms.keepPromise,
        rooms.contacts,
        rooms.clients,
        rooms.access,
        find,
        rooms.ids,
        rooms.employees,
        rooms.departments);
  }

  static GraphWork graph(Rooms rooms, Function<String, List<Found>> find) {
    return new GraphWork(
        rooms.neighbourhoods,
        find,
        (one, other) ->
            new ShortestPath(
                    rooms.groups.graph.fresh(), Sight.on(LocalDate.now(rooms.clock)), _ -> true)
                .between(one, other, FARTHEST)
                .map(Path::clients)
                .orElse(List.of()),
        (asked, client) -> answers(rooms, asked, client),
        new ExportPicture(new FilePictures(), rooms.confirm, rooms.trail, rooms.store),
        rooms.drawing);
  }

  private static List<List<ClientId>> answers(Rooms rooms, Asked asked, ClientId client) {
    var questions = new Questions(rooms.groups.graph.fresh(), LocalDate.now(rooms.clock));
    var ways =
        switch (asked) {
          case INTRODUCERS -> questions.introducers(client, STEPS, ANSWERS);
          case GUARANTORS -> questions.guarantors(client, STEPS);
          case GUARANTEED -> questions.guaranteed(client, STEPS);
          case SAME_DIRECTOR -> questions.sameDirector(client);
          case LOST -> questions.beside(client, Standing.FORMER);
          case PROSPECTS -> questions.beside(client, Standing.PROSPECT);
        };
    return ways.stream().limit(ANSWERS).map(Path::clients).toList();
  }

  static CareScreens.Work care(Rooms rooms) {
    return new CareScreens.Work(
        rooms.backups, rooms.storeFile, rooms.settings, rooms.policies, rooms.backUp, rooms.clock);
  }

  static StaffWork staff(Rooms rooms) {
    return new StaffWork(
        rooms.employees,
        rooms.departments,
        rooms.roleRights,
        rooms.addEmployee,
        rooms.changeEmployee,
        rooms.resetPassword,
        rooms.changeDepartments,
        rooms.changeRights,
        rooms.readAudit,
        new StaffWork.Numbers(
            Rooms.POLICIES, rooms.policyVersions, rooms.policies, rooms.changePolicy),
        new StaffWork.Away(rooms.absences, rooms.changeAbsences, rooms.followAbsence),
        new StaffWork.Second(rooms.confirm, rooms.exportAudit, rooms.signIn::withPassword),
        new StaffWork.Reaching(rooms.teams, rooms.changeTeams, rooms.whyHidden));
  }
}
