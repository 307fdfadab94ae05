package org.branchbook.ui.plans.saved;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.ListId;
import org.branchbook.clients.groups.GroupLine;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.Sample;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavedGroupsTest extends ScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  private final Store store = Sample.branch(Databases.H2.fresh());
  private final Rooms rooms = new Rooms(store, new Argon2Passwords(64, 1, 1), CLOCK);
  private final Notices notices = new Notices();
  private final KeptList mills =
      new KeptList(new ListId(7), ANNA, "Млини й хлібозаводи", CLOCK.instant());
  private boolean filled;

  @AfterEach
  void close() {
    rooms.close();
  }

  private void fill() {
    for (int i = 0; i < 12; i++)
      rooms.clients.clients.add(
          i % 3 == 0
              ? card(
                  500 + i,
                  organisation("ТОВ «Подільський хлібозавод № " + i + "»", ""),
                  care(NORTH, ANNA, false))
              : card(
                  500 + i,
                  person("Ковальчук-" + i, "Олександра", "Володимирівна"),
                  care(NORTH, i % 2 == 0 ? ANNA : BORYS, false)));
    store.inOne(
        () ->
            rooms.clients.lists.add(
                mills, LongStream.of(500, 503, 506).mapToObj(ClientId::new).toList()));
    filled = true;
  }

  private static Asker head() {
    var anna =
        new Employee(ANNA, "e11", "Employee 11", NORTH, Set.of(Role.HEAD), "", "uk", true, 1);
    return new Asker(anna, Set.of(NORTH), DefaultRights.all().get(Role.HEAD));
  }

  private SavedGroupWork work() {
    return new SavedGroupWork(
        rooms.plans.keepGroup,
        rooms.clients.clients,
        rooms.clients.lists,
        rooms.staff.employees,
        rooms.staff.departments,
        typed -> rooms.clients.finder.find(typed, 5, Sample.ALL),
        _ -> {});
  }

  @Override
  protected Parent open(Words words) {
    if (!filled) fill();
    return new SavedGroupScreens(
            work(), head(), Background.atOnce(), notices, Remembered.inMemory())
        .view(words, () -> {});
  }

  @SuppressWarnings("unchecked")
  private TableView<GroupLine> groups() {
    return lookup("#saved-list").queryAs(TableView.class);
  }

  @SuppressWarnings("unchecked")
  private ListView<ClientRow> members() {
    return lookup("#saved-members").queryAs(ListView.class);
  }

  @Test
  void aGroupIsMadeByARuleAndOneOfAList() throws IOException {
    speak("uk");
    picture("saved-groups-none-uk");
    clickOn("#empty-action");
    clickOn("#saved-name").write("Retail");
    clickOn("#filter-kind").clickOn("Фізичні особи");
    await(() -> members().getItems().size() == 8);
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> groups().getItems().size() == 1);
    assertEquals(8, groups().getItems().getFirst().members());

    // of a kept list: the list stays one's own, the group is filled and emptied by itself
    clickOn("#saved-new");
    clickOn("#saved-from").clickOn(mills.name());
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> groups().getItems().size() == 2 && members().getItems().size() == 3);
    assertEquals(List.of(mills), rooms.clients.lists.of(ANNA, 9));
    interact(
        () -> {
          members().requestFocus();
          members().getSelectionModel().select(0);
        });
    type(KeyCode.DELETE);
    await(() -> members().getItems().size() == 2);
    clickOn("#saved-add").write("Kovalchuk");
    await(() -> lookup("#saved-add-list").tryQuery().isPresent());
    type(KeyCode.ENTER);
    await(() -> members().getItems().size() == 3);
    picture("saved-groups-uk");
    speak("ru");
    picture("saved-groups-ru");
  }

  @Test
  void aFilteredListBecomesARuleOrItsClients() {
    interact(
        () -> {
          if (!filled) fill();
          var model = new SavedGroupsModel(work(), head(), Background.atOnce(), notices);
          model.read();
          var mine = new ClientFilter(true, null, null, Set.of(BORYS), Set.of(), null);
          model.begin(mine);
          assertNull(model.picked.get());
          assertEquals(true, model.person.get());
          assertNotNull(model.owner.get());
          assertEquals(BORYS, model.owner.get().id());
          model.begin(new ClientFilter(null, null, null, Set.of(), Set.of(), mills.id()));
          assertEquals(3, model.picked.get().size());
          model.save();
          assertTrue(
              notices.shown().stream()
                  .anyMatch(n -> n.text().key().equals("clients.lists.nameless")));
          model.name.set("Mills");
          model.save();
          assertEquals(3, model.chosen.get().members());
          // handed on, it is the other's
          model.owner.set(
              model.employees.stream().filter(e -> e.id().equals(BORYS)).findFirst().orElseThrow());
          model.save();
          assertEquals(
              BORYS,
              rooms
                  .clients
                  .groups
                  .find(model.chosen.get().group().id())
                  .orElseThrow()
                  .responsible());
          model.remove();
          assertEquals(List.of(), List.copyOf(model.groups));
        });
  }
}
