package org.branchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.*;
import org.branchbook.clients.ListId;
import org.branchbook.clients.lists.ClientLists.Named;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.lists.Picking;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.staff.*;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.junit.jupiter.api.Test;

class ClientListModelTest {
  final InMemoryClients clients = Sample.base();
  final InMemoryLists lists = new InMemoryLists();
  final Notices notices = new Notices();
  final Scope everything = Sample.asker(Reach.ALL, Role.HEAD).scope(Privilege.CLIENT_READ);
  final List<ClientId> opened = new ArrayList<>();

  ClientListModel model(Reach reach, Role role) {
    var model =
        new ClientListModel(
            clients,
            new KeptListsModel(
                lists.work(), Sample.asker(reach, role), Background.atOnce(), notices),
            Sample.asker(reach, role),
            new Phones("UA"),
            Background.atOnce(),
            opened::add);
    model.read();
    return model;
  }

  private int there() {
    return clients.list(ClientFilter.ALL, Optional.empty(), 1000, everything).rows().size();
  }

  @Test
  void whoHasAPortfolioBeginsWithHisOwnClients() {
    var model = model(Reach.ALL, Role.EMPLOYEE);
    assertEquals(List.of(Whose.MINE, Whose.DEPARTMENT, Whose.ALL), model.offered);
    assertTrue(model.list.rows().stream().allMatch(r -> r.responsible().equals("О. Гриценко")));
    model.whose.set(Whose.ALL);
    assertEquals(there(), model.list.rows().size());
  }

  @Test
  void rightsOfTheDepartmentOfferNoMore() {
    var model = model(Reach.DEPARTMENT, Role.HEAD);
    assertEquals(List.of(Whose.MINE, Whose.DEPARTMENT), model.offered);
    assertTrue(model.list.rows().stream().noneMatch(r -> r.name().contains("Агро")));
  }

  @Test
  void chipsNarrowTogether() {
    var model = model(Reach.ALL, Role.HEAD);
    model.person.set(false);
    model.standing.set(Standing.PROSPECT);
    assertEquals(
        List.of("ТОВ «Агро-Поділля»"), model.list.rows().stream().map(ClientRow::name).toList());
    model.tier.set(Tier.A);
    assertTrue(model.list.rows().isEmpty());
    assertTrue(model.narrowed());
    model.clear();
    assertEquals(there(), model.list.rows().size());
    assertFalse(model.narrowed());
  }

  @Test
  void pagesFollowUntilTheEnd() {
    for (int i = 0; i < 2 * ClientListModel.PAGE; i++)
      clients.add(Sample.person(1000 + i, "Шевченко", "Ганна", "", null, false));
    var model = model(Reach.ALL, Role.HEAD);
    assertEquals(ClientListModel.PAGE, model.list.rows().size());
    while (!model.list.complete().get()) model.list.more();
    assertEquals(there(), model.list.rows().stream().distinct().count());
  }

  @Test
  void aSavedCardChangesItsRowInPlace() {
    var model = model(Reach.ALL, Role.HEAD);
    var was = model.list.rows().get(3);
    model.changed(
        new ClientRow(was.id(), true, "Яценко", was.standing(), was.state(), null, true, "", ""));
    assertEquals("Яценко", model.list.rows().get(3).name());
  }

  @Test
  void telephoneNumbersAreWrittenAsTheCountryDoes() {
    var model = model(Reach.ALL, Role.HEAD);
    var row = model.list.rows().getFirst();
    assertTrue(row.phone().startsWith("+380"));
    assertTrue(model.phone(row).startsWith("0"), model.phone(row));
  }

  @Test
  void aKeptListIsShownWhoeverAnswersForItsClientsAndIsDropped() {
    var model = model(Reach.ALL, Role.EMPLOYEE);
    var list =
        new KeptList(
            new ListId(5),
            Sample.asker(Reach.ALL, Role.EMPLOYEE).id(),
            "Below",
            Instant.parse("2026-11-22T09:00:00Z"));
    lists.add(list, List.of());
    model.show(list.id());
    assertEquals(list, model.lists.kept.get());
    assertEquals(Whose.ALL, model.whose.get());
    assertTrue(model.narrowed());
    model.lists.drop();
    assertEquals(null, model.lists.kept.get());
    assertEquals(List.of(), model.lists.all.get());
    assertTrue(notices.undo());
    assertEquals(List.of(list), model.lists.all.get());
  }

  @Test
  void aListIsCalledOtherwiseSharedAndHandedOnByItsOwnerAlone() {
    var model = model(Reach.ALL, Role.EMPLOYEE);
    var me = Sample.asker(Reach.ALL, Role.EMPLOYEE).employee();
    var ivan =
        new Employee(
            Sample.IVAN, "ivan", "І. Мороз", me.department(), me.roles(), "", "uk", true, 1);
    lists.staff.people.put(me.id(), me);
    lists.staff.people.put(ivan.id(), ivan);
    var at = Instant.parse("2026-11-22T09:00:00Z");
    lists.add(new KeptList(new ListId(5), me.id(), "Below", at), List.of());
    lists.add(new KeptList(new ListId(6), ivan.id(), "His", at, me.department(), null), List.of());
    model.show(new ListId(6));
    assertFalse(model.lists.own(), "shared by a colleague");
    model.lists.share(false);
    assertEquals(me.department(), lists.find(new ListId(6)).orElseThrow().shared());

    model.show(new ListId(5));
    assertEquals(List.of(ivan), model.lists.colleagues.get());
    model.lists.beginNaming();
    model.lists.naming.set(" Mills ");
    model.lists.rename();
    model.lists.share(true);
    assertEquals(
        new KeptList(new ListId(5), me.id(), "Mills", at, me.department(), null),
        model.lists.kept.get());
    model.lists.give(ivan);
    assertFalse(model.lists.own());
    assertEquals(ivan.id(), lists.find(new ListId(5)).orElseThrow().owner());
    assertEquals(
        List.of(Act.CHANGED, Act.CHANGED, Act.CHANGED),
        lists.staff.lines.stream().map(AuditLine::act).toList());
  }

  @Test
  void aPickedListIsRefreshedAfterALookAndTakenBack() {
    var model = model(Reach.ALL, Role.EMPLOYEE);
    var me = Sample.asker(Reach.ALL, Role.EMPLOYEE).id();
    var at = Instant.parse("2026-11-22T09:00:00Z");
    var list =
        new KeptList(new ListId(5), me, "Below", at, null, new Picking("room", "DIVISION 10"));
    lists.add(list, List.of(new ClientId(1), new ClientId(2)));
    lists.names.put(new ClientId(1), "Яна");
    lists.names.put(new ClientId(3), "Євген");
    lists.names.put(new ClientId(4), "Дарина");
    lists.picked = List.of(new ClientId(3), new ClientId(4), new ClientId(2));
    model.show(list.id());
    model.lists.refresh();
    var fresh = Objects.requireNonNull(model.lists.fresh.fresh.get());
    assertEquals(List.of("Дарина", "Євген"), fresh.came().stream().map(Named::name).toList());
    assertEquals(List.of("Яна"), fresh.went().stream().map(Named::name).toList());
    assertEquals(1, fresh.stay());

    model.lists.fresh.apply();
    assertNull(model.lists.fresh.fresh.get());
    assertEquals(
        List.of(2L, 3L, 4L),
        lists.everybody(list.id()).stream().map(ClientId::value).sorted().toList());
    model.lists.refresh();
    assertNull(model.lists.fresh.fresh.get(), "nobody comes, nobody goes");
    assertEquals(Text.of("clients.lists.fresh.same", 3), notices.shown().getLast().text());
    assertTrue(notices.undo());
    assertEquals(
        List.of(1L, 2L),
        lists.everybody(list.id()).stream().map(ClientId::value).sorted().toList());
  }

  @Test
  void aListPutTogetherByHandSaysWhyItIsNotRefreshed() {
    var model = model(Reach.ALL, Role.EMPLOYEE);
    var me = Sample.asker(Reach.ALL, Role.EMPLOYEE).id();
    lists.add(new KeptList(new ListId(5), me, "Mine", Instant.EPOCH), List.of(new ClientId(1)));
    model.show(new ListId(5));
    model.lists.refresh();
    assertNull(model.lists.fresh.fresh.get());
    assertEquals(Text.of("clients.lists.byHand"), notices.shown().getFirst().text());
  }
}
