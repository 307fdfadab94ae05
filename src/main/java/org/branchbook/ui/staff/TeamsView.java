package org.branchbook.ui.staff;

import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.absences.Team;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;

/** Teams across departments at the left; the chosen one's name and members at the right. */
final class TeamsView extends BorderPane {
  private final TeamsModel model;
  private final Words words;
  private final FlowPane people = new FlowPane(16, 8);
  private final ListChangeListener<Employee> grow = _ -> tell();
  private final SetChangeListener<EmployeeId> change = _ -> tick();

  TeamsView(TeamsModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    setId("teams");
    setCenter(new Split(remembered, "staff.teams", 0.36, list(), card()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.SAVE.keys().match(e) || !model.editable()) return;
          model.save();
          e.consume();
        });
    model.employees().addListener(new WeakListChangeListener<>(grow));
    model.members.addListener(new WeakSetChangeListener<>(change));
    While.entering(this, model::load);
  }

  private Node list() {
    var list = new ListView<Team>();
    list.setId("team-list");
    list.getStyleClass().add("paged-list");
    list.setItems(model.teams());
    list.setPlaceholder(
        new EmptyState(
            "fth-users",
            words.say("staff.teams.none"),
            words.say(model.editable() ? "staff.teams.none.do" : "staff.teams.none.who")));
    list.setCellFactory(
        _ ->
            new ListCell<>() {
              @Override
              protected void updateItem(Team team, boolean empty) {
                super.updateItem(team, empty);
                setPrefWidth(0);
                setGraphic(
                    empty || team == null
                        ? null
                        : new ListLine(team.name())
                            .note(words.say("staff.teams.members", team.members().size())));
              }
            });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            team -> {
              if (team != null && !team.equals(model.read().get())) model.choose(team);
            });
    While.shown(
        list,
        model.read(),
        team -> {
          if (team == null) list.getSelectionModel().clearSelection();
          else list.getSelectionModel().select(team);
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var head = new HBox(8, Parts.section(words.say("staff.teams.title")), Parts.gap());
    if (model.editable())
      head.getChildren()
          .add(
              Parts.button(
                  "new-team", "fth-plus", words.say("staff.teams.new"), () -> model.choose(null)));
    head.getStyleClass().add("list-head");
    return new VBox(8, head, list);
  }

  private Node card() {
    var name = new TextField();
    name.setId("team-name");
    name.textProperty().bindBidirectional(model.name);
    people.setId("team-members");
    var remove = Parts.button("remove-team", words.say("staff.teams.remove"), model::remove);
    While.shown(remove, model.read(), team -> remove.setDisable(team == null));
    var form =
        new VBox(
            16,
            Parts.paragraph(words.say("staff.teams.about")),
            new Field(words.say("staff.teams.name"), name).width(320).error(model.error(), words),
            new VBox(4, Parts.group(words.say("staff.teams.who")), people));
    form.setDisable(!model.editable());
    // who may not put a team together reads one, never an empty form
    While.shown(form, model.read(), team -> form.setVisible(model.editable() || team != null));
    if (model.editable())
      form.getChildren()
          .add(
              new HBox(
                  8,
                  Parts.primary("save-team", words.say("staff.team.save"), model::save),
                  remove));
    form.getStyleClass().add("panel-body");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    tell();
    return scroll;
  }

  private void tell() {
    people.getChildren().clear();
    for (var e : model.employees()) people.getChildren().add(member(e));
  }

  private CheckBox member(Employee e) {
    var box = new CheckBox(e.name());
    box.setId("member-" + e.login());
    box.setMinWidth(160);
    box.setUserData(e.id());
    box.setSelected(model.members.contains(e.id()));
    box.setOnAction(_ -> model.toggle(e.id()));
    return box;
  }

  /** The boxes themselves stay: a new one would take the keyboard from the old. */
  private void tick() {
    for (var node : people.getChildren())
      if (node instanceof CheckBox box && box.getUserData() instanceof EmployeeId who)
        box.setSelected(model.members.contains(who));
  }
}
