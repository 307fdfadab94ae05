package org.branchbook.ui.plans;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.loading.LoadTable.Loaded;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pasted;
import org.branchbook.ui.kit.RejectedRows;
import org.branchbook.ui.kit.TableFile;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Says what a table in a file would bring, and loads it; there only meanwhile. */
final class LoadTableForm extends HBox {
  private final LoadTableModel<?> model;
  private final String id;
  private final Words words;

  /**
   * @param id before the ids of its parts
   */
  LoadTableForm(LoadTableModel<?> model, String id, Words words) {
    this.model = model;
    this.id = id;
    this.words = words;
    setId(id + "-file");
    getStyleClass().add("product-form");
    var said = Parts.paragraph("");
    said.setId(id + "-file-said");
    var keep =
        Parts.primary(id + "-file-keep", words.say("plans.load.keep"), () -> model.load(words));
    var leave = Parts.button(id + "-file-leave", words.say("plans.load.leave"), model.trial::leave);
    var rows = new RejectedRows(id + "-file-rows", words);
    var told = new VBox(4, said, rows, new ErrorLine(id + "-file-wrong", model.trial.wrong, words));
    told.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(told, Priority.ALWAYS);
    leave.setMinWidth(USE_PREF_SIZE);
    keep.setMinWidth(USE_PREF_SIZE);
    setSpacing(8);
    setAlignment(Pos.CENTER);
    getChildren().addAll(told, leave, keep);
    While.shown(
        this,
        model.trial.tried(),
        done -> {
          said.setText(said(done));
          rows.show(done == null ? List.of() : done.wrong());
          keep.setDisable(done == null || done.kept().isEmpty());
          if (done != null) (done.kept().isEmpty() ? leave : keep).requestFocus();
        });
    While.shown(
        this,
        model.trial.wrong,
        wrong -> {
          said.setVisible(wrong == null);
          said.setManaged(wrong == null);
          if (wrong != null) leave.requestFocus();
        });
    While.shown(
        this,
        model.trial.file(),
        file -> {
          setVisible(file != null);
          setManaged(file != null);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The button that asks for a file. */
  Button button() {
    var title = words.say(model.key + ".load");
    var button =
        Parts.button(
            id + "-load",
            "fth-upload",
            title,
            () ->
                TableFile.choose(this, title, words.say(model.key))
                    .ifPresent(file -> model.choose(file, words)));
    Parts.tip(button, words.say(model.key + ".load.how"));
    return button;
  }

  /**
   * Keys of the screen that this stands on: saves what is typed, reads anew, and takes the file
   * that was copied in another program.
   */
  void listenOver(Node screen, Runnable save, Runnable read) {
    screen.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (Keys.SAVE.keys().match(e)) save.run();
          else if (Keys.REFRESH.keys().match(e)) read.run();
          else if (e.isShortcutDown() && e.getCode() == KeyCode.V)
            Pasted.file().ifPresent(file -> model.choose(file, words));
          else return;
          e.consume();
        });
  }

  private String said(Loaded.@Nullable Done<?> done) {
    if (done == null) return words.say("plans.load.trying");
    var brings = words.say(model.key + ".load.tried", done.added(), done.changed(), done.same());
    return done.wrong().isEmpty()
        ? brings
        : brings
            + " "
            + words.say("plans.load.rejected", done.wrong().size(), Text.asWritten(done.place()));
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) model.load(words);
    else if (Keys.BACK.keys().match(e)) model.trial.leave();
    else return;
    e.consume();
  }
}
