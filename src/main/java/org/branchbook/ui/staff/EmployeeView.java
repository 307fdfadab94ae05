package org.branchbook.ui.staff;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Role;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;
import org.branchbook.ui.kit.drafts.FormDraft;

/** An employee's card: who he is, what he does here, and how he signs in. */
final class EmployeeView extends ScrollPane {
  private final TeamModel team;
  private final EmployeeModel model;
  private final Words words;

  EmployeeView(TeamModel team, Words words) {
    this.team = team;
    this.model = team.card();
    this.words = words;
    setId("employee");
    setFitToWidth(true);
    var body = new VBox(16, head(), temporary(), draft(), form(), error());
    if (team.editable()) body.getChildren().add(buttons());
    body.getStyleClass().add("panel-body");
    body.setMaxWidth(720);
    setContent(new StackPane(body));
    StackPane.setAlignment(body, Pos.TOP_LEFT);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!team.editable()) return;
          if (Keys.SAVE.keys().match(e)) model.save();
          else if (Keys.BACK.keys().match(e)) model.revert();
          else return;
          e.consume();
        });
  }

  private Node head() {
    var avatar = new StackPane();
    var title = Parts.title("");
    var note = Parts.muted("");
    var left = new Badge(Tone.NEUTRAL, "fth-log-out", words.say("staff.team.left"));
    left.managedProperty().bind(left.visibleProperty());
    While.shown(
        this,
        model.read(),
        who -> {
          title.setText(who == null ? words.say("staff.team.new") : who.name());
          note.setText(
              who == null
                  ? words.say("staff.team.new.do")
                  : who.login() + " · " + team.department(who.department()));
          avatar.getChildren().setAll(Avatar.large(who == null ? "+" : who.name()));
          left.setVisible(who != null && !who.active());
        });
    note.setWrapText(true);
    var row = new HBox(12, avatar, new VBox(4, Parts.row(title, left), note));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** The password to tell: large, to be read aloud, and gone once it is told. */
  private Node temporary() {
    var secret = new Label();
    secret.setId("temporary");
    secret.getStyleClass().add("spelled");
    var copy =
        Parts.button(
            "copy",
            "fth-copy",
            words.say("staff.team.copy"),
            () -> {
              var content = new ClipboardContent();
              content.putString(secret.getText());
              Clipboard.getSystemClipboard().setContent(content);
            });
    var told = Parts.button("told", words.say("staff.team.told"), model::told);
    var panel =
        Parts.panel(
            Parts.paragraph(words.say("staff.team.temporary")),
            Parts.row(secret, Parts.gap(), copy, told));
    panel.managedProperty().bind(panel.visibleProperty());
    While.shown(
        this,
        model.temporary(),
        password -> {
          panel.setVisible(password != null);
          secret.setText(password == null ? "" : password);
        });
    return panel;
  }

  private Node draft() {
    return new DraftBar(
        model.draft().flatMap(FormDraft::restored),
        () -> {
          var draft = model.draft().get();
          if (draft != null) draft.discard();
        },
        words);
  }

  private Node form() {
    var grid = new GridPane(16, 12);
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().addAll(half, half);
    var place = new ComboBox<DepartmentId>();
    place.setId("department");
    place.setItems(new DepartmentItems(team.departments()).ids());
    place.setConverter(new DepartmentItems.Name(team::department));
    place.valueProperty().bindBidirectional(model.department);
    var language = new ComboBox<String>();
    language.setId("employee-language");
    language.getItems().setAll(Words.LANGUAGES);
    language.setConverter(spoken());
    language.valueProperty().bindBidirectional(model.language);
    grid.addRow(
        0,
        text("name", model.name).required().error(model.nameError(), words),
        text("login", model.login).required().error(model.loginError(), words));
    grid.addRow(
        1,
        new Field(words.say("staff.team.department"), place)
            .required()
            .error(model.placeError(), words),
        new Field(words.say("staff.team.language"), language).width(200));
    grid.addRow(2, text("account", model.account).hint(words.say("staff.team.account.hint")));
    var roles = new FlowPane(16, 8);
    roles.setPrefWrapLength(640);
    for (var role : Role.values()) roles.getChildren().add(role(role));
    grid.add(new VBox(8, Parts.note(words.say("staff.team.roles")), roles), 0, 3, 2, 1);
    var active = new CheckBox(words.say("staff.team.active"));
    active.setId("active");
    active.selectedProperty().bindBidirectional(model.active);
    grid.add(active, 0, 4, 2, 1);
    grid.setDisable(!team.editable());
    return grid;
  }

  private CheckBox role(Role role) {
    var box = new CheckBox(Sentence.begin(words.name("staff.role", role), words));
    box.setId("role-" + role.name());
    box.selectedProperty().bindBidirectional(model.roles.get(role));
    return box;
  }

  private Node error() {
    var error = new ErrorLine("employee-error", model.error(), words);
    var theirs = Parts.paragraph("");
    theirs.setId("theirs");
    theirs.managedProperty().bind(theirs.visibleProperty());
    While.shown(
        this,
        model.theirs(),
        now -> {
          theirs.setVisible(now != null);
          if (now != null)
            theirs.setText(
                words.say(
                    "staff.team.theirs",
                    now.name(),
                    now.login(),
                    team.department(now.department()),
                    String.join(
                        ", ",
                        now.roles().stream()
                            .sorted()
                            .map(r -> words.name("staff.role", r))
                            .toList())));
        });
    return new VBox(8, error, theirs);
  }

  private Node buttons() {
    var save = Parts.primary("save", "", model::save);
    While.shown(this, model.busy(), save::setDisable);
    var revert = Parts.button("revert", words.say("staff.team.revert"), model::revert);
    var reset = Parts.button("reset", "fth-key", words.say("staff.team.reset"), model::reset);
    While.shown(
        this,
        model.read(),
        who -> {
          save.setText(words.say(who == null ? "staff.team.create" : "staff.team.save"));
          reset.setVisible(who != null);
          revert.setVisible(who != null);
        });
    return new HBox(8, save, revert, Parts.gap(), reset);
  }

  private Field text(String id, StringProperty text) {
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(text);
    return new Field(words.say("staff.team." + id), field);
  }

  private StringConverter<String> spoken() {
    return new StringConverter<>() {
      @Override
      public String toString(String language) {
        return language == null ? "" : words.say("staff.language." + language);
      }

      @Override
      public String fromString(String text) {
        return text;
      }
    };
  }
}
