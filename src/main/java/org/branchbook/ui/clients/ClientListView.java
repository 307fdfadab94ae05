package org.branchbook.ui.clients;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.ui.clients.card.CardScreens;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The list of clients with its filter chips. */
final class ClientListView extends VBox {
  private final ClientListModel model;
  private final Words words;
  private final Actions actions;
  private final PagedList<ClientRow> list;

  /** Arrow keys that rest on a row open it; those passed by leave no trace. */
  private final PauseTransition rest = new PauseTransition(While.REST);

  /** What the list can begin elsewhere. */
  record Actions(
      Runnable newPerson,
      Runnable newOrganisation,
      Runnable toImport,
      @Nullable Consumer<ClientFilter> group) {}

  ClientListView(ClientListModel model, Words words, Actions actions) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    getStyleClass().add("client-list");
    list = new PagedList<>(model.list, this::line, empty());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(), chips(), new FreshListView(model.lists.fresh, words), list);
    choosing();
  }

  private Node head() {
    var head = Parts.row(Parts.title(words.say("clients.list.title")), Parts.gap());
    head.getStyleClass().add("list-head");
    var group = actions.group;
    if (group != null) {
      var save = Parts.button("save-group", "fth-bookmark", "", () -> group.accept(model.filter()));
      save.getStyleClass().add("flat");
      save.setAccessibleText(words.say("budget.groups.ofList"));
      Parts.tip(save, words.say("budget.groups.ofList"));
      head.getChildren().add(save);
    }
    if (model.mayCreate) {
      var add = new MenuButton(words.say("clients.list.new"), Icons.of("fth-user-plus"));
      add.setId("new-client");
      add.getItems()
          .setAll(
              item("clients.list.newPerson", "fth-user", actions.newPerson),
              item("clients.list.newOrganisation", "fth-briefcase", actions.newOrganisation));
      head.getChildren().add(add);
    }
    return head;
  }

  private MenuItem item(String key, String icon, Runnable action) {
    var item = new MenuItem(words.say(key), Icons.of(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Node chips() {
    var chips = Chips.oneOf(model.offered, w -> words.name("clients.list.whose", w), model.whose);
    chips
        .getChildren()
        .addAll(
            Chips.choice(
                "kind",
                words.say("clients.list.kind"),
                model.person,
                List.of(true, false),
                p -> words.say(p ? "clients.list.people" : "clients.list.organisations")),
            Chips.choice(
                "standing",
                words.say("clients.list.standing"),
                model.standing,
                List.of(Standing.values()),
                s -> words.name("clients.standing", s)),
            Chips.choice(
                "tier",
                words.say("clients.list.tier"),
                model.tier,
                List.of(Tier.values()),
                t -> words.say("clients.list.tierOf", t.name())),
            new KeptListsView(model.lists, words));
    return chips;
  }

  private void choosing() {
    list.setId("clients");
    list.setAccessibleText(words.say("clients.list.title"));
    list.setFixedCellSize(48);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (model.list.replacing().get()) return;
              rest.stop();
              if (row == null || row.id().equals(model.selected.get())) return;
              rest.setOnFinished(_ -> model.open(row.id()));
              rest.playFromStart();
            });
    list.setOnMouseClicked(_ -> openSelected());
    list.setOnKeyPressed(
        press -> {
          if (press.getCode() != KeyCode.ENTER) return;
          openSelected();
          press.consume();
        });
    While.shown(
        list,
        model.selected,
        id -> {
          var row = model.list.rows().stream().filter(r -> r.id().equals(id)).findFirst();
          if (row.isPresent()) list.getSelectionModel().select(row.get());
          else list.getSelectionModel().clearSelection();
        });
  }

  private void openSelected() {
    rest.stop();
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) model.open(row.id());
  }

  /** A row: name with marks, over telephone and responsible employee. */
  private Node line(ClientRow row) {
    var name = new Label(row.name());
    name.getStyleClass().add("list-title");
    name.setMinWidth(0);
    var first = Parts.row(name);
    first.getChildren().addAll(CardScreens.marks(row, words));
    var phone = Parts.note(model.phone(row));
    phone.setMinWidth(Region.USE_PREF_SIZE);
    var responsible = Parts.note(row.responsible());
    responsible.setMinWidth(0);
    var texts = new VBox(2, first, Parts.row(phone, Parts.gap(), responsible));
    texts.setMinWidth(0);
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var line = Parts.row(Icons.of(row.person() ? "fth-user" : "fth-briefcase"), texts);
    line.setSpacing(12);
    return line;
  }

  /** What stands there while there are no rows: what to do. */
  private Node empty() {
    var place = new StackPane();
    While.shown(place, model.list.failure(), _ -> place.getChildren().setAll(reason()));
    While.shown(place, model.list.loading(), _ -> place.getChildren().setAll(reason()));
    return place;
  }

  private EmptyState reason() {
    if (model.list.failure().get() != null)
      return new EmptyState(
          "fth-alert-triangle",
          words.say("clients.list.failed"),
          words.say("clients.list.failed.how"),
          words.say("clients.list.again"),
          model::read);
    if (model.narrowed())
      return new EmptyState(
          "fth-filter",
          words.say("clients.list.nothing"),
          words.say("clients.list.nothing.how"),
          words.say("clients.list.clear"),
          model::clear);
    return none(model, words, actions);
  }

  /** What to do where there is no client yet. */
  static EmptyState none(ClientListModel model, Words words, Actions actions) {
    var title = words.say("clients.list.empty");
    if (model.mayImport)
      return new EmptyState(
          "fth-users",
          title,
          words.say("clients.list.empty.import"),
          words.say("clients.list.import"),
          actions.toImport);
    if (model.mayCreate)
      return new EmptyState(
          "fth-users",
          title,
          words.say("clients.list.empty.create"),
          words.say("clients.list.newPerson"),
          actions.newPerson);
    return new EmptyState("fth-users", title, words.say("clients.list.empty.wait"));
  }
}
