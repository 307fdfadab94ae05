package org.branchbook.duplicates.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Likeness.Told;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.staff.Privilege;
import org.junit.jupiter.api.Test;

class WhoElseTest {
  private final Client maria = Cards.maria();
  private final Desk desk = new Desk(maria);
  private final InMemoryCandidates candidates = new InMemoryCandidates(() -> List.of(maria));
  private final WhoElse who = candidates.whoElse(desk.clients);

  /** The same person, entered once more without her numbers. */
  private static Client again(Client client) {
    return changed(client, ClientSheet.of(client).withIdentifiers(List.of()));
  }

  private static Client changed(Client client, ClientSheet sheet) {
    return ((ClientSheet.Read.Right) sheet.toClient(new ClientId(77), 1)).client();
  }

  @Test
  void whoIsInTheBaseIsToldWithTheReasons() {
    var told = who.of(again(maria), Desk.HRYTSENKO.scope(Privilege.CLIENT_READ)).getFirst();
    assertEquals(maria.id(), told.client());
    assertEquals(maria.name(), told.name());
    assertTrue(told.stops() && !told.signs().isEmpty());
    assertEquals(List.of(), who.of(maria, Desk.HRYTSENKO.scope(Privilege.CLIENT_READ)), "herself");
  }

  @Test
  void aQuestionIsOpenedOnce() {
    var twin = again(maria);
    var alike = who.of(twin, Desk.HRYTSENKO.scope(Privilege.CLIENT_READ));
    var told = new Told(List.of(), alike, "", Desk.HRYTSENKO.id());
    assertEquals(Set.of(maria.id()), who.kept(twin, told));
    assertEquals(Set.of(), who.kept(twin, told));
  }

  @Test
  void ofAHiddenCardOnlyWhomToCallIsTold() {
    var told = who.of(again(maria), Desk.BONDAR.scope(Privilege.CLIENT_READ)).getFirst();
    assertFalse(told.shown());
    assertEquals(List.of(), told.signs());
    assertEquals(maria.care(), told.care());
  }

  @Test
  void whoWasToldApartIsNotToldOfAgainUntilAKeyFieldChanges() {
    var scope = Desk.HRYTSENKO.scope(Privilege.CLIENT_READ);
    var twin = again(maria);
    var alike = who.of(twin, scope);
    who.kept(twin, new Told(alike, List.of(), "TWINS", Desk.HRYTSENKO.id()));
    assertEquals(Pair.State.DIFFERENT, candidates.pairs.getFirst().state());
    assertEquals(List.of(), who.of(twin, scope));
    var named = ClientSheet.of(twin).with(ClientField.PATRONYMIC, "Олегівна");
    assertFalse(who.of(changed(twin, named), scope).isEmpty(), "a key field has changed");
    var undecided = new Told(List.of(), alike, "", Desk.HRYTSENKO.id());
    assertEquals(Set.of(), who.kept(twin, undecided));
    assertEquals(
        Pair.State.DIFFERENT, candidates.pairs.getFirst().state(), "a decision is not asked anew");
  }
}
