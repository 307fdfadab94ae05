package org.branchbook.app.wiring;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.shell.palette.Hit;

/** Clients found by what is typed anywhere: in the search of the window, in a form's field. */
final class Finding {
  private static final int HITS = 10;

  /** A telephone number in full, however it is written. */
  private static final Pattern CALLER = Pattern.compile("\\+?(?:[ ()-]*\\d){10,13}");

  private final Rooms rooms;
  private final Asker asker;

  Finding(Rooms rooms, Asker asker) {
    this.rooms = rooms;
    this.asker = asker;
  }

  /** Those whom the asker may see, with their telephones as people read them. */
  List<Found> find(String typed) {
    return rooms.clients.finder.find(typed, HITS, asker.scope(Privilege.CLIENT_READ)).stream()
        .map(found -> found.detail(rooms.clients.phones::prettyIn))
        .toList();
  }

  /**
   * The same for the search of the window; who has a number that nobody has may become a prospect.
   *
   * @param open opens a client's card
   * @param caller goes on with a number that nobody has
   */
  List<Hit> hits(String typed, Words words, Consumer<ClientId> open, Consumer<String> caller) {
    var number = typed.strip();
    var found = find(typed).stream().map(one -> hit(one, open)).toList();
    boolean unknown =
        found.isEmpty() && asker.may(Privilege.CLIENT_CREATE) && CALLER.matcher(number).matches();
    return unknown
        ? List.of(
            new Hit(
                "fth-user-plus",
                words.say("clients.list.newCaller"),
                number,
                () -> caller.accept(number)))
        : found;
  }

  private static Hit hit(Found found, Consumer<ClientId> open) {
    return new Hit(
        found.person() ? "fth-user" : "fth-briefcase",
        found.name(),
        found.detail(),
        () -> open.accept(found.client()));
  }
}
