package org.branchbook.ui.plans.industries;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.RejectedRows;
import org.branchbook.ui.kit.TableFile;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.columns.ColumnGrid;
import org.branchbook.ui.kit.columns.KeepProfile;
import org.branchbook.ui.kit.columns.ProfileChoice;

/** Asks whose register a file is, says what it would bring, and loads it; there only meanwhile. */
final class RegisterForm extends VBox {
  /** So many lines of columns are seen before they are scrolled. */
  private static final int COLUMNS = 7;

  private static final double ROW = 32;

  private final RegisterModel model;
  private final Words words;

  RegisterForm(RegisterModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("register-form");
    getStyleClass().add("register-form");
    var source = new TextField();
    source.setId("register-source");
    source.textProperty().bindBidirectional(model.source);
    var version = new TextField();
    version.setId("register-version");
    version.textProperty().bindBidirectional(model.version);
    var whose = new Field(words.say("industries.register.source"), source);
    HBox.setHgrow(whose, Priority.ALWAYS);
    var fields =
        new HBox(
            8,
            whose,
            new Field(
                    words.say("industries.register.asOf"),
                    new DayPicker("register-day", model.asOf, words))
                .width(130),
            new Field(words.say("industries.register.version"), version).width(120));
    var profile = new ProfileChoice(model.profiles, model::use, words).field(words);
    var columns =
        Parts.button(
            "register-columns",
            words.say("industries.register.columns.show"),
            () -> model.matching.set(true));
    var reading = Parts.row(profile, columns);
    reading.setAlignment(Pos.BOTTOM_LEFT);
    While.shown(
        this,
        List.of(model.trial.file(), model.trial.tried(), model.matching, model.profiles.used()),
        () -> {
          see(profile, !model.profiles.fitting.isEmpty());
          boolean told = model.trial.tried().get() != null;
          see(columns, told && !model.matching.get() && model.profiles.used().get() == null);
          see(reading, profile.isVisible() || columns.isVisible());
        });
    var rows = new RejectedRows("register-rows", words);
    var said = Parts.paragraph("");
    said.setId("register-said");
    While.shown(
        said,
        List.of(model.trial.tried(), model.trial.working()),
        () -> {
          said.setText(said());
          see(said, !said.getText().isEmpty());
          var done = model.trial.tried().get();
          rows.show(done == null ? List.of() : done.first());
        });
    var keep =
        Parts.primary(
            "register-keep", words.say("industries.register.keep"), () -> model.load(words));
    While.shown(
        keep,
        List.of(model.trial.working(), model.trial.tried()),
        () -> keep.setDisable(model.trial.working().get() || model.nothing()));
    While.shown(
        keep,
        model.trial.tried(),
        now ->
            keep.setText(
                words.say(now == null ? "industries.register.again" : "industries.register.keep")));
    var leave =
        Parts.button("register-leave", words.say("industries.register.leave"), model::leave);
    var keeping = new KeepProfile(model::keep, words);
    While.shown(
        keeping,
        List.of(model.matching, model.columns.changes()),
        () -> {
          boolean had = keeping.isFocusWithin();
          see(keeping, model.matching.get() && model.understood());
          if (had && !keeping.isVisible()) keep.requestFocus();
        });
    var buttons = Parts.row(keeping, Parts.gap(), leave, keep);
    getChildren()
        .addAll(
            fields,
            reading,
            matching(),
            said,
            rows,
            new ErrorLine("register-wrong", model.trial.wrong, words),
            buttons);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.shown(
        this,
        model.trial.file(),
        file -> {
          setVisible(file != null);
          setManaged(file != null);
          if (file != null) source.requestFocus();
        });
  }

  /** The columns and what each fills in, as where files are imported. */
  private Node matching() {
    var grid = new ColumnGrid(model.columns, model::map, words);
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(USE_PREF_SIZE);
    scroll.setMinHeight(USE_PREF_SIZE);
    While.shown(
        scroll,
        List.of(model.matching, model.columns.changes()),
        () -> {
          boolean before = scroll.isVisible();
          see(scroll, model.matching.get());
          if (!model.matching.get()) return;
          grid.show();
          scroll.setPrefHeight(Math.min(COLUMNS, 1 + model.columns.lines.size()) * ROW);
          if (!before) grid.focusOpen();
        });
    // the first time it is seen it comes into the window a moment later
    While.entering(grid, grid::focusOpen);
    return scroll;
  }

  private static void see(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }

  /** The button that asks for a file. */
  Button button() {
    var button =
        Parts.button(
            "industries-register",
            "fth-upload",
            words.say("industries.register.load"),
            this::chooseFile);
    Parts.tip(button, words.say("industries.register.load.hint"));
    return button;
  }

  private String said() {
    var done = model.trial.tried().get();
    if (model.trial.working().get()) return words.say("industries.register.trying");
    if (done == null) return "";
    var brings = words.say("industries.register.tried", done.organisations(), done.onCards());
    return done.rejected() == 0
        ? brings
        : brings
            + " "
            + words.say(
                "industries.register.rejected", done.rejected(), Text.asWritten(done.place()));
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e) || e.getCode() == KeyCode.ENTER) model.load(words);
    else if (Keys.BACK.keys().match(e)) model.leave();
    else return;
    e.consume();
  }

  private void chooseFile() {
    TableFile.choose(
            this, words.say("industries.register.load"), words.say("industries.register.file"))
        .ifPresent(file -> model.choose(file, words));
  }
}
