package org.branchbook.ui.staff;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** Departments at the left, their employees beside, and the card of the one chosen. */
final class TeamView extends BorderPane {
  /** The departments' share of the width: their longest names within. */
  private static final double PLACES = 0.22;

  private final TeamModel model;
  private final Words words;
  private final TreeView<Department> tree = new TreeView<>();
  private final ListView<Employee> list = new ListView<>();
  private final ListChangeListener<Department> grow = _ -> plant();

  TeamView(TeamModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    setId("team");
    var card = new StackPane();
    var empty =
        new EmptyState(
            "fth-users", words.say("staff.team.nobody"), words.say("staff.team.nobody.do"));
    var employee = new EmployeeView(model, words);
    While.shown(
        this,
        model.selected(),
        who -> card.getChildren().setAll(who == null && !model.adding().get() ? empty : employee));
    While.shown(
        this,
        model.adding(),
        begun ->
            card.getChildren().setAll(begun || model.selected().get() != null ? employee : empty));
    setCenter(
        new Split(
            remembered,
            "staff.places",
            PLACES,
            places(),
            new Split(remembered, "staff.team", 0.46, people(), card)));
    While.entering(this, model::load);
  }

  private Node places() {
    tree.setId("departments");
    tree.setAccessibleText(words.say("staff.team.departments"));
    tree.setCellFactory(
        _ ->
            new TreeCell<>() {
              @Override
              protected void updateItem(Department department, boolean empty) {
                super.updateItem(department, empty);
                var name = empty || department == null ? null : department.name();
                setText(name);
                setTooltip(name == null ? null : new Tooltip(name));
              }
            });
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (item != null) model.place.set(item.getValue().id());
            });
    model.departments().addListener(new WeakListChangeListener<>(grow));
    plant();
    VBox.setVgrow(tree, Priority.ALWAYS);
    var places = new VBox(8, Parts.group(words.say("staff.team.departments")), tree);
    if (model.editable()) places.getChildren().add(departmentForm());
    places.getStyleClass().addAll("side-column");
    places.setMinWidth(200);
    return places;
  }

  private Node departmentForm() {
    var form = model.departmentForm();
    var name = new TextField();
    name.setId("department-name");
    name.textProperty().bindBidirectional(form.name);
    var above = new ComboBox<DepartmentId>();
    above.setItems(new DepartmentItems(model.departments()).ids());
    above.setConverter(new DepartmentItems.Name(model::department));
    above.valueProperty().bindBidirectional(form.above);
    above.setMaxWidth(Double.MAX_VALUE);
    var place = new Field(words.say("staff.team.above"), above);
    While.shown(
        place,
        form.read(),
        now -> place.setDisable(now != null && now.parent() == null)); // the branch stays on top
    var save = Parts.button("save-department", words.say("staff.team.department.save"), form::save);
    var add =
        Parts.button(
            "add-department",
            "fth-plus",
            words.say("staff.team.department.add"),
            () -> {
              form.begin();
              name.requestFocus();
            });
    While.shown(add, form.read(), now -> add.setDisable(now == null));
    return new VBox(
        8,
        new Field(words.say("staff.team.department.name"), name).error(form.error(), words),
        place,
        new HBox(8, add, Parts.gap(), save));
  }

  private void plant() {
    Map<DepartmentId, TreeItem<Department>> items = new HashMap<>();
    for (var d : model.departments()) {
      var item = new TreeItem<>(d);
      item.setExpanded(true);
      items.put(d.id(), item);
    }
    TreeItem<Department> root = null;
    for (var d : model.departments()) {
      var item = items.get(d.id());
      var parent = d.parent() == null ? null : items.get(d.parent());
      if (parent != null) parent.getChildren().add(item);
      else root = item;
    }
    tree.setRoot(root);
    var chosen = items.get(model.place.get());
    if (chosen != null || root != null)
      tree.getSelectionModel().select(chosen == null ? root : chosen);
  }

  private Node people() {
    var search = new TextField();
    search.setId("search");
    search.setPromptText(words.say("staff.team.search"));
    search.setAccessibleText(words.say("staff.team.search"));
    search.textProperty().bindBidirectional(model.search);
    HBox.setHgrow(search, Priority.ALWAYS);
    var head =
        new HBox(8, search, new Chips().toggle(words.say("staff.team.former"), model.former));
    head.setAlignment(Pos.CENTER_LEFT);
    if (model.editable()) {
      Button add =
          Parts.button(
              "add",
              "fth-user-plus",
              words.say("staff.team.add"),
              () -> model.begin(words.language()));
      head.getChildren().add(add);
    }
    list.setId("employees");
    list.getStyleClass().add("paged-list");
    list.setItems(model.shown());
    list.setPlaceholder(
        new EmptyState(
            "fth-user-x", words.say("staff.team.none"), words.say("staff.team.none.do")));
    list.setCellFactory(_ -> new Line());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            e -> {
              if (e != null && !model.refreshing().get() && !e.id().equals(model.selected().get()))
                model.select(e);
            });
    While.shown(list, model.selected(), _ -> choose());
    While.shown(
        list,
        model.refreshing(),
        is -> {
          if (!is) choose();
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var column = new VBox(8, head, list);
    head.getStyleClass().add("list-head");
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.FILTER.keys().match(e)) return;
          search.requestFocus();
          e.consume();
        });
    return column;
  }

  /** Marks the employee whose card is shown, where he is among those listed. */
  private void choose() {
    var who = model.selected().get();
    model.shown().stream()
        .filter(e -> e.id().equals(who))
        .findFirst()
        .ifPresentOrElse(
            e -> list.getSelectionModel().select(e),
            () -> list.getSelectionModel().clearSelection());
  }

  private final class Line extends ListCell<Employee> {
    Line() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Employee e, boolean empty) {
      super.updateItem(e, empty);
      if (empty || e == null) {
        setGraphic(null);
        return;
      }
      var roles =
          String.join(
              ", ", e.roles().stream().sorted().map(r -> words.name("staff.role", r)).toList());
      var line = new ListLine(e.name()).lead(Avatar.small(e.name()));
      if (!e.active())
        line.right(new Badge(Tone.NEUTRAL, "fth-log-out", words.say("staff.team.left")));
      setGraphic(line.note(model.department(e.department()) + " · " + roles));
    }
  }
}
