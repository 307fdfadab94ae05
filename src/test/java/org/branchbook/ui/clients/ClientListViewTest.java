package org.branchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.InMemoryClients;
import org.branchbook.clients.ListId;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.lists.Picking;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class ClientListViewTest extends ScreenTest {
  final InMemoryClients clients = Sample.base();
  final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  final InMemoryLists lists = new InMemoryLists();
  final ClientListModel model =
      new ClientListModel(
          clients,
          new KeptListsModel(
              lists.work(), Sample.asker(Reach.ALL, Role.HEAD), Background.atOnce(), new Notices()),
          Sample.asker(Reach.ALL, Role.HEAD),
          new Phones("UA"),
          Background.on(Executors.newVirtualThreadPerTaskExecutor()),
          opened::add);

  @Override
  protected Parent open(Words words) {
    model.read();
    var view =
        new ClientListView(
            model, words, new ClientListView.Actions(() -> {}, () -> {}, () -> {}, null));
    view.getStylesheets().add("/org/branchbook/css/clients.css");
    view.setMaxWidth(520);
    return new javafx.scene.layout.HBox(view);
  }

  @Test
  void arrowsPassByAndEnterOpens() {
    await(() -> !model.list.rows().isEmpty());
    interact(() -> lookup("#clients").query().requestFocus());
    // at one stroke: a row is opened by itself only when the arrows rest on it
    interact(
        () -> {
          for (var key : new KeyCode[] {KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER})
            Event.fireEvent(
                lookup("#clients").query(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
    await(() -> !opened.isEmpty());
    assertEquals(List.of(model.list.rows().get(2).id()), opened, "those passed by stay closed");
    picture("client-list-uk");
  }

  @Test
  void anEmptyListSaysWhatToDo() {
    await(() -> !model.list.rows().isEmpty());
    interact(() -> model.tier.set(org.branchbook.clients.Tier.A));
    interact(() -> model.person.set(false));
    await(() -> lookup("#empty-action").tryQuery().isPresent());
    picture("client-list-nothing-uk");
    clickOn("#empty-action");
    await(() -> model.list.rows().size() == Sample.all().size());
  }

  @Test
  void aKeptListIsCalledOtherwiseWhereItStands() {
    var list = new KeptList(new ListId(5), Sample.OLENA, "Млини", Instant.EPOCH);
    lists.add(list, List.of());
    interact(() -> model.show(list.id()));
    await(() -> lookup("#list-more").tryQuery().isPresent());
    clickOn("#list-more");
    await(() -> lookup(words.say("clients.lists.rename")).tryQuery().isPresent());
    picture("client-list-kept-uk");
    clickOn(words.say("clients.lists.rename"));
    await(() -> lookup("#list-rename").tryQuery().isPresent());
    interact(() -> model.lists.naming.set("Млини Полтавщини"));
    type(KeyCode.ENTER);
    await(() -> lists.find(list.id()).orElseThrow().name().equals("Млини Полтавщини"));
  }

  @Test
  void whoComesOnAPickedListAndWhoGoesIsShownFirst() {
    var picking = new Picking("industries.BELOW", "DIVISION 10");
    var list =
        new KeptList(
            new ListId(5), Sample.OLENA, "Нижче медіани: млини", Instant.EPOCH, null, picking);
    var all = Sample.all();
    lists.add(list, all.stream().limit(2).map(Client::id).toList());
    lists.picked = all.stream().skip(1).map(Client::id).toList();
    all.forEach(c -> lists.names.put(c.id(), c.name()));
    for (var language : List.of("uk", "ru", "en")) {
      speak(language);
      interact(() -> model.show(list.id()));
      await(() -> lookup("#list-more").tryQuery().isPresent());
      interact(model.lists::refresh);
      await(() -> lookup("#fresh-apply").tryQuery().isPresent());
      picture("client-list-fresh-" + language);
    }
    type(KeyCode.ESCAPE);
    await(() -> lookup("#fresh-apply").tryQuery().isEmpty());
    clickOn("#list-more");
    await(
        () ->
            lookup("#list-refresh").tryQuery().isPresent()
                || lookup("Refresh list…").tryQuery().isPresent());
    clickOn("Refresh list…");
    await(() -> lookup("#fresh-apply").tryQuery().isPresent());
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> lists.everybody(list.id()).size() == all.size() - 1);
  }
}
