package org.branchbook.ui.shell.start;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Secret;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.WorkStrip;
import org.branchbook.ui.shell.Looks;
import org.branchbook.ui.shell.start.WelcomeModel.Way;
import org.jspecify.annotations.Nullable;

/** The first start: three ways to a store, and what the chosen one needs to know. */
final class WelcomeView extends StackPane {
  private final WelcomeModel model;
  private final Words words;

  WelcomeView(WelcomeModel model, LongWorks works, Looks looks, Words words) {
    this.model = model;
    this.words = words;
    setId("welcome");
    var ways = new HBox(12);
    for (var way : Way.values()) ways.getChildren().add(way(way));
    var form = new StackPane();
    form.setAlignment(Pos.TOP_LEFT);
    form.setMinHeight(248);
    While.shown(this, model.way, way -> form.getChildren().setAll(form(way)));
    var go = Parts.primary("go", "", model::go);
    While.shown(this, model.way, way -> go.setText(words.name("shell.welcome.go", way)));
    While.shown(this, model.busy(), go::setDisable);
    var foot = new HBox(12, error(form), Parts.gap(), new WorkStrip(works, words), go);
    foot.setAlignment(Pos.CENTER_RIGHT);
    var head =
        new VBox(
            4,
            Parts.title(words.say("shell.welcome")),
            Parts.paragraph(words.say("shell.welcome.what")));
    var welcome = new StartFrame(looks, words, 880, head, ways, form, foot);
    While.shown(
        this,
        model.recovery(),
        recovery ->
            getChildren()
                .setAll(recovery == null ? welcome : new RecoveryView(recovery, looks, words)));
    Motion.focus(go);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER) return;
          var recovery = model.recovery().get();
          if (recovery == null) model.go();
          else recovery.goOn();
        });
  }

  private Node way(Way way) {
    var title = new Label(words.name("shell.welcome.way", way), Icons.of(icon(way)));
    title.getStyleClass().add("section-title");
    var what = Parts.paragraph(words.name("shell.welcome.what", way));
    var box = new VBox(8, title, what);
    box.setMouseTransparent(true);
    var button = new ToggleButton(null, box);
    button.setId("way-" + way.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().setAll("choice-card");
    button.setAccessibleText(title.getText() + ". " + what.getText());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(280);
    button.setMinHeight(104);
    button.setMaxHeight(104);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(
        _ -> {
          model.way.set(way);
          button.setSelected(true);
        });
    While.shown(button, model.way, now -> button.setSelected(now == way));
    return button;
  }

  private static String icon(Way way) {
    return switch (way) {
      case PRACTICE -> "fth-book-open";
      case OWN -> "fth-hard-drive";
      case SHARED -> "fth-server";
    };
  }

  private Node form(Way way) {
    return switch (way) {
      case PRACTICE -> Parts.paragraph(words.say("shell.welcome.practice"));
      case OWN -> own();
      case SHARED -> shared();
    };
  }

  private Node own() {
    var grid = grid();
    var country = new ComboBox<String>();
    country.getItems().setAll(List.of("UA", "BY"));
    country.setConverter(named());
    country.valueProperty().bindBidirectional(model.country);
    grid.addRow(0, field("bank", model.bank).required(), field("branch", model.branch).required());
    grid.addRow(
        1,
        field("name", model.name).required().hint(words.say("shell.welcome.name.hint")),
        new Field(words.say("shell.welcome.country"), country).width(200));
    grid.addRow(2, field("login", model.login).required(), encryption());
    var show = words.say("shell.password.show");
    grid.addRow(
        3,
        new Field(words.say("shell.signin.password"), new Secret("password", model.password, show))
            .required(),
        new Field(words.say("shell.welcome.again"), new Secret("again", model.again, show))
            .required()
            .error(model.unlike(), words));
    return grid;
  }

  private Node encryption() {
    var encrypt = new CheckBox(words.say("shell.welcome.encrypt"));
    encrypt.setId("encrypt");
    encrypt.selectedProperty().bindBidirectional(model.encrypted);
    var hint = Parts.note(words.say("shell.welcome.encrypt.hint"));
    hint.setWrapText(true);
    var box = new VBox(4, encrypt, hint);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Node shared() {
    var grid = grid();
    var url = field("url", model.url).required().hint(words.say("shell.welcome.url.hint"));
    grid.add(url, 0, 0, 2, 1);
    grid.addRow(
        1,
        field("user", model.user),
        new Field(
            words.say("shell.welcome.user-password"),
            new Secret("user-password", model.userPassword, words.say("shell.password.show"))));
    var keep = new CheckBox(words.say("shell.welcome.keep-password"));
    keep.setId("keep-password");
    keep.selectedProperty().bindBidirectional(model.keepPassword);
    var hint = Parts.note(words.say("shell.welcome.keep-password.hint"));
    hint.setWrapText(true);
    grid.add(new VBox(4, keep, hint), 1, 2);
    var verdict = new Label();
    verdict.setId("verdict");
    verdict.setWrapText(true);
    While.shown(verdict, model.tested(), tested -> tell(verdict, tested));
    Button test = Parts.button("test", "fth-zap", words.say("shell.welcome.test"), model::test);
    While.shown(test, model.busy(), test::setDisable);
    var row = Parts.row(test, verdict);
    HBox.setHgrow(verdict, Priority.ALWAYS);
    grid.add(row, 0, 3, 2, 1);
    return grid;
  }

  private void tell(Label verdict, Opening.@Nullable Tested tested) {
    verdict.setText(tested == null ? "" : words.say(tested.verdict()));
    verdict.setGraphic(
        tested == null
            ? null
            : tested.good()
                ? Icons.of("fth-check", Tone.SUCCESS)
                : Icons.of("fth-alert-circle", Tone.DANGER));
  }

  /** What is wrong; the keyboard goes to the first field that waits to be filled in. */
  private Label error(Parent form) {
    var error = new Label();
    error.setId("error");
    error.setWrapText(true);
    error.setMinHeight(Region.USE_PREF_SIZE);
    error.getStyleClass().add("danger");
    HBox.setHgrow(error, Priority.ALWAYS);
    While.shown(
        this,
        model.error(),
        why -> {
          error.setText(why == null ? "" : words.say(why));
          error.setGraphic(why == null ? null : Icons.of("fth-alert-circle", Tone.DANGER));
          if (why != null && model.way.get() == Way.OWN) Motion.focusEmpty(form);
        });
    return error;
  }

  private Field field(String id, javafx.beans.property.StringProperty text) {
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(text);
    return new Field(words.say("shell.welcome." + id), field);
  }

  private StringConverter<String> named() {
    return new StringConverter<>() {
      @Override
      public String toString(String country) {
        return country == null ? "" : Locale.of("", country).getDisplayCountry(words.locale());
      }

      @Override
      public String fromString(String text) {
        return text;
      }
    };
  }

  private static GridPane grid() {
    var grid = new GridPane(16, 12);
    var half = new javafx.scene.layout.ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().addAll(half, half);
    return grid;
  }
}
