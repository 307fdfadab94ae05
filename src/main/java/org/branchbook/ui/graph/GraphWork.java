package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Workers;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkHistory;
import org.branchbook.links.SaveLink;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.links.picture.GiveOnMap;
import org.branchbook.links.picture.GroupsShown;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.links.scenes.GiveScene;
import org.branchbook.links.scenes.RemoveScene;
import org.branchbook.links.scenes.SaveScene;
import org.branchbook.links.scenes.Scenes;
import org.branchbook.links.suggested.DecideSuggestion;
import org.branchbook.links.suggested.WhoShares;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.acts.UndoTasks;

/**
 * What the picture of the links is made of.
 *
 * @param way finds the clients on a shortest way between two, ends and all; nobody where none is
 * @param ask answers a question about a client by ways from him, or to him, end by end
 * @param shares finds who shares something with a client
 * @param groups the groups of connected clients among those shown, as of a day
 * @param looked leaves on record round whom a picture was begun
 * @param cores draw it, band by band
 */
public record GraphWork(
    Neighbourhoods neighbourhoods,
    LinkHistory history,
    BiFunction<ClientId, ClientId, List<ClientId>> way,
    BiFunction<Asked, ClientId, List<List<ClientId>>> ask,
    Function<ClientId, WhoShares.Shares> shares,
    BiFunction<Collection<ClientId>, LocalDate, List<GroupsShown.Group>> groups,
    Consumer<ClientId> looked,
    Keeping keeping,
    Doing doing,
    ExportPicture export,
    Workers cores) {
  /**
   * What keeps pictures and gives them to others.
   *
   * @param colleagues to whom the asker may give something to do
   */
  public record Keeping(
      Scenes scenes,
      SaveScene save,
      RemoveScene remove,
      GiveScene give,
      Supplier<List<Employee>> colleagues) {}

  /**
   * What is done with those who are shown.
   *
   * @param decide makes links of what clients share
   */
  public record Doing(
      SaveLink save, DecideSuggestion decide, GiveOnMap give, UndoTasks undo, Ids ids) {}
}
