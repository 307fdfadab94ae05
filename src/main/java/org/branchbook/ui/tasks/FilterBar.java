package org.branchbook.ui.tasks;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.branchbook.base.Words;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The chips over the inbox: whose, which, and what was kept under a name. */
final class FilterBar extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Typing that rests this long is asked for. */
  private static final Duration REST = Duration.millis(150);

  private final InboxModel model;
  private final Words words;
  private final TextField text = new TextField();
  private final HBox asking = new HBox(8);
  private final InvalidationListener colleagues;
  private final InvalidationListener teams;
  private final InvalidationListener kept;

  FilterBar(InboxModel model, Words words) {
    super(6);
    this.model = model;
    this.words = words;
    getStyleClass().add("filter-bar");
    var filters = model.filters;
    var whose = Chips.oneOf(model.offered, w -> words.name("tasks.whose", w), filters.whose);
    var team = chip(new MenuButton(), "team");
    teams = _ -> fillTeams(team);
    model.teams.addListener(new WeakInvalidationListener(teams));
    While.shown(team, filters.whose, _ -> fillTeams(team));
    While.shown(team, filters.team, _ -> fillTeams(team));
    var employee = new MenuButton();
    colleagues = _ -> fillColleagues(employee);
    model.colleagues.addListener(new WeakInvalidationListener(colleagues));
    var saved = saved();
    kept = _ -> fillKept(saved);
    model.kept.addListener(new WeakInvalidationListener(kept));
    fillKept(saved);
    var narrowing = new Chips();
    narrowing
        .getChildren()
        .addAll(
            choice(
                "stretch",
                null,
                filters.stretch,
                List.of(Stretch.values()),
                s -> words.name("tasks.stretch", s)),
            choice(
                "kind",
                words.say("tasks.filter.kind"),
                filters.kind,
                List.of(Kind.values()),
                k -> words.name("tasks.kind", k)),
            choice(
                "priority",
                words.say("tasks.filter.priority"),
                filters.priority,
                List.of(
                    org.branchbook.tasks.Priority.HIGH,
                    org.branchbook.tasks.Priority.NORMAL,
                    org.branchbook.tasks.Priority.LOW),
                p -> words.name("tasks.priority", p)),
            chip(employee, "employee"),
            client());
    While.shown(employee, filters.employee, _ -> fillColleagues(employee));
    asking.managedProperty().bind(asking.visibleProperty());
    asking.setVisible(false);
    getChildren().addAll(Parts.row(whose, team, Parts.gap(), saved), narrowing, asking);
  }

  /** The field in which words are looked for; it belongs in the head of the list. */
  TextField text() {
    text.setId("task-text");
    text.setPromptText(words.say("tasks.filter.text"));
    text.setAccessibleText(words.say("tasks.filter.text"));
    text.setText(model.filters.text.get());
    var rest = new PauseTransition(REST);
    rest.setOnFinished(_ -> model.filters.text.set(text.getText()));
    text.textProperty().subscribe((_, _) -> rest.playFromStart());
    While.shown(
        text,
        model.filters.text,
        now -> {
          if (!now.strip().equals(text.getText().strip())) text.setText(now);
        });
    HBox.setHgrow(text, Priority.SOMETIMES);
    return text;
  }

  private MenuButton chip(MenuButton chip, String id) {
    chip.setId("filter-" + id);
    chip.getStyleClass().add("chip");
    return chip;
  }

  /** A chip with a menu: says what it narrows to, or that it does not. */
  private <T> MenuButton choice(
      String id,
      @Nullable String any,
      ObjectProperty<@Nullable T> value,
      List<T> all,
      Function<T, String> name) {
    var chip = chip(new MenuButton(), id);
    var group = new ToggleGroup();
    if (any != null) chip.getItems().add(radio(any, group, null, value));
    for (var one : all) chip.getItems().add(radio(name.apply(one), group, one, value));
    While.shown(
        chip,
        value,
        now -> {
          chip.setText(now == null ? any : name.apply(now));
          chip.pseudoClassStateChanged(CHOSEN, now != null && !now.equals(Stretch.OPEN));
          for (var item : chip.getItems())
            if (Objects.equals(now, item.getUserData())) ((RadioMenuItem) item).setSelected(true);
        });
    return chip;
  }

  private static <T> RadioMenuItem radio(
      String name, ToggleGroup group, @Nullable T one, ObjectProperty<@Nullable T> value) {
    var item = new RadioMenuItem(name);
    item.setToggleGroup(group);
    item.setUserData(one);
    item.setOnAction(_ -> value.set(one));
    return item;
  }

  private void fillColleagues(MenuButton chip) {
    var any = words.say("tasks.filter.employee");
    var chosen = model.filters.employee.get();
    var group = new ToggleGroup();
    chip.getItems().setAll(radio(any, group, null, model.filters.employee));
    for (var e : model.colleagues)
      chip.getItems().add(radio(e.name(), group, e.id(), model.filters.employee));
    for (var item : chip.getItems())
      if (Objects.equals((EmployeeId) item.getUserData(), chosen))
        ((RadioMenuItem) item).setSelected(true);
    var name = model.employeeName();
    chip.setText(chosen == null || name.isEmpty() ? any : name);
    chip.pseudoClassStateChanged(CHOSEN, chosen != null);
    // for whom nobody else's tasks can be seen there is nothing to choose
    chip.setVisible(model.colleagues.size() > 1);
    chip.setManaged(chip.isVisible());
  }

  private void fillTeams(MenuButton chip) {
    var group = new ToggleGroup();
    var name = model.teamName();
    chip.getItems().clear();
    for (var team : model.teams) {
      var item = new RadioMenuItem(team.name());
      item.setToggleGroup(group);
      item.setSelected(team.name().equals(name));
      item.setOnAction(_ -> model.team(team));
      chip.getItems().add(item);
    }
    if (!name.isEmpty()) {
      var mine = new MenuItem(words.name("tasks.whose", Whose.MINE));
      mine.setOnAction(_ -> model.team(null));
      chip.getItems().add(0, mine);
    }
    chip.setText(name.isEmpty() ? words.name("tasks.whose", Whose.TEAM) : name);
    chip.pseudoClassStateChanged(CHOSEN, !name.isEmpty());
    chip.setVisible(!model.teams.isEmpty());
    chip.setManaged(chip.isVisible());
  }

  private MenuButton client() {
    var chip = chip(new MenuButton(), "client");
    var find = new MenuItem(words.say("tasks.filter.findClient"), Icons.of("fth-search"));
    find.setOnAction(_ -> askClient());
    var any = new MenuItem(words.say("tasks.filter.client"));
    any.setOnAction(_ -> model.anyClient());
    chip.getItems().setAll(any, find);
    While.shown(
        chip,
        model.clientName,
        name -> {
          chip.setText(name.isEmpty() ? words.say("tasks.filter.client") : name);
          chip.pseudoClassStateChanged(CHOSEN, !name.isEmpty());
        });
    return chip;
  }

  private void askClient() {
    var suggest =
        new Suggest<>(
            "task-client",
            model.background(),
            model::findClients,
            found ->
                Parts.row(
                    Icons.of(found.person() ? "fth-user" : "fth-briefcase"),
                    new javafx.scene.control.Label(found.name()),
                    Parts.note(found.detail())),
            found -> {
              close();
              model.client(found);
            });
    suggest.field().setPromptText(words.say("tasks.filter.findClient"));
    HBox.setHgrow(suggest, Priority.ALWAYS);
    ask(suggest, suggest.field());
  }

  private MenuButton saved() {
    var chip = chip(new MenuButton(words.say("tasks.filter.saved"), null), "saved");
    chip.setGraphic(Icons.small("fth-bookmark"));
    return chip;
  }

  private void fillKept(MenuButton chip) {
    var items = chip.getItems();
    items.clear();
    int place = 1;
    for (var filter : model.kept) {
      var item = new MenuItem(filter.name(), Icons.of("fth-filter"));
      item.setOnAction(_ -> model.recall(filter));
      if (place <= 9) item.setAccelerator(TaskKeys.filter(place++));
      items.add(item);
    }
    if (!items.isEmpty()) items.add(new SeparatorMenuItem());
    var keep = new MenuItem(words.say("tasks.filter.keep"), Icons.of("fth-plus"));
    keep.setId("filter-keep");
    keep.setOnAction(_ -> askName());
    items.add(keep);
    for (var filter : model.kept) {
      var drop =
          new MenuItem(words.say("tasks.filter.drop", filter.name()), Icons.of("fth-trash-2"));
      drop.setOnAction(_ -> model.forget(filter));
      items.add(drop);
    }
    var all = new MenuItem(words.say("tasks.filter.clear"), Icons.of("fth-x"));
    all.setOnAction(_ -> model.clear());
    items.add(all);
  }

  private void askName() {
    var name = new TextField();
    name.setId("filter-name");
    name.setPromptText(words.say("tasks.filter.name"));
    name.setAccessibleText(words.say("tasks.filter.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Runnable keep =
        () -> {
          model.keep(name.getText());
          close();
        };
    name.setOnAction(_ -> keep.run());
    var button = Parts.button("filter-save", words.say("tasks.filter.save"), keep);
    ask(new HBox(8, name, button), name);
  }

  private void ask(javafx.scene.Node node, TextField first) {
    HBox.setHgrow(node, Priority.ALWAYS);
    asking.getChildren().setAll(node);
    asking.setVisible(true);
    asking.setOnKeyPressed(
        e -> {
          if (!Keys.BACK.keys().match(e)) return;
          close();
          e.consume();
        });
    first.requestFocus();
  }

  private void close() {
    asking.setVisible(false);
    asking.getChildren().clear();
    if (getParent() != null && getParent().lookup(".task-list") instanceof javafx.scene.Node list)
      list.requestFocus();
  }
}
