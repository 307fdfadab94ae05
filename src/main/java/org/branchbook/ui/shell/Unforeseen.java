package org.branchbook.ui.shell;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.branchbook.base.NotSaved;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Theme;
import org.branchbook.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The one window about an error that nobody foresaw; the program goes on behind it. */
public final class Unforeseen {
  private final Path log;
  private @Nullable Stage open;

  /** Errors whose full story is in this log. */
  public Unforeseen(Path log) {
    this.log = log;
  }

  /**
   * Shows it, unless one is shown already: a storm of errors makes one window; on the screen's
   * thread.
   *
   * @param code the same for the same error, and found in the log
   * @param details the kinds of exceptions and where they came from, without clients' data
   */
  public void show(@Nullable Window owner, Words words, String code, String details) {
    show(owner, stage -> content(words, code, details, stage), 256);
  }

  /** The troubles of this kind that whoever is there can mend: nothing could be written. */
  public void showCut(@Nullable Window owner, Words words, NotSaved.Why why) {
    show(owner, stage -> cut(words, why, stage), 200);
  }

  private void show(@Nullable Window owner, Function<Stage, VBox> content, double height) {
    if (open != null) return;
    var stage = new Stage();
    open = stage;
    stage.setOnHidden(_ -> open = null);
    if (owner != null && owner.isShowing()) stage.initOwner(owner);
    stage.initModality(Modality.NONE);
    stage.setTitle("Branchbook");
    var scene = new Scene(content.apply(stage), 480, height);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) stage.close();
        });
    Theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private VBox cut(Words words, NotSaved.Why why, Stage stage) {
    var title = Parts.section(words.name("shell.cut", why));
    title.setGraphic(
        Icons.of(
            switch (why) {
              case NO_SPACE -> "fth-hard-drive";
              case CONNECTION -> "fth-wifi-off";
              case MERGED -> "fth-git-merge";
              case BUSY -> "fth-clock";
            },
            Tone.WARNING));
    var go = Parts.primary("go-on", words.say("shell.unforeseen.go-on"), stage::close);
    go.setDefaultButton(true);
    var buttons = new HBox(8, Parts.gap(), go);
    var all =
        new VBox(
            16, title, Parts.paragraph(words.name("shell.cut.what", why)), Parts.gap(), buttons);
    all.setId("cut");
    all.getStyleClass().add("panel-body");
    return all;
  }

  private VBox content(Words words, String code, String details, Stage stage) {
    var title = Parts.section(words.say("shell.unforeseen"));
    title.setGraphic(Icons.of("fth-alert-octagon", Tone.DANGER));
    var facts = new GridPane(12, 8);
    facts.addRow(0, Parts.muted(words.say("shell.unforeseen.code")), copyable("code", code));
    facts.addRow(
        1, Parts.muted(words.say("shell.unforeseen.log")), copyable("log", log.toString()));
    GridPane.setHgrow(facts.getChildren().getLast(), javafx.scene.layout.Priority.ALWAYS);
    var copied = new Label();
    copied.getStyleClass().add("muted");
    var copy =
        Parts.button(
            "copy",
            "fth-copy",
            words.say("shell.unforeseen.copy"),
            () -> {
              var content = new ClipboardContent();
              content.putString(told(code, details));
              Clipboard.getSystemClipboard().setContent(content);
              copied.setText(words.say("shell.unforeseen.copied"));
            });
    var go = Parts.primary("go-on", words.say("shell.unforeseen.go-on"), stage::close);
    go.setDefaultButton(true);
    Node gap = Parts.gap();
    var buttons = new HBox(8, copy, copied, gap, go);
    buttons.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var all =
        new VBox(
            16,
            title,
            Parts.paragraph(words.say("shell.unforeseen.what")),
            facts,
            Parts.gap(),
            buttons);
    all.setId("unforeseen");
    all.getStyleClass().add("panel-body");
    return all;
  }

  private static TextField copyable(String id, String text) {
    var field = new TextField(text);
    field.setId(id);
    field.setEditable(false);
    return field;
  }

  /** Code, program and where it happened; messages stay out, for they may quote a client's data. */
  static String told(String code, String details) {
    return "Branchbook %s%nJava %s, %s%n%s"
        .formatted(code, Runtime.version(), System.getProperty("os.name"), details);
  }
}
