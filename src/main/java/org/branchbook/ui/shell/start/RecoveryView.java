package org.branchbook.ui.shell.start;

import javafx.geometry.Pos;
import javafx.print.PrinterJob;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.shell.Looks;

/** The recovery key of a new store: to be printed or written down before one goes on. */
final class RecoveryView extends StackPane {
  private final RecoveryModel model;
  private final Words words;

  RecoveryView(RecoveryModel model, Looks looks, Words words) {
    this.model = model;
    this.words = words;
    setId("recovery");
    var title = Parts.title(words.say("shell.recovery"));
    title.setGraphic(Icons.of("fth-key"));
    var print =
        Parts.button("print", "fth-printer", words.say("shell.recovery.print"), this::print);
    var copy = Parts.button("copy", "fth-copy", words.say("shell.recovery.copy"), this::copy);
    var said = new Label();
    said.setId("said");
    said.getStyleClass().add("muted");
    said.setWrapText(true);
    While.shown(said, model.said(), what -> said.setText(what == null ? "" : words.say(what)));
    var kept = new CheckBox(words.say("shell.recovery.kept"));
    kept.setId("kept");
    kept.selectedProperty().bindBidirectional(model.kept);
    var go = Parts.primary("go-on", words.say("shell.recovery.go"), model::goOn);
    go.disableProperty().bind(model.kept.not());
    var foot = new HBox(12, kept, Parts.gap(), go);
    foot.setAlignment(Pos.CENTER_LEFT);
    var warning = Parts.paragraph(words.say("shell.recovery.once"));
    warning.setGraphic(Icons.of("fth-alert-triangle", Tone.WARNING));
    getChildren()
        .add(
            new StartFrame(
                looks,
                words,
                640,
                title,
                Parts.paragraph(words.say("shell.recovery.what")),
                key(),
                Parts.row(print, copy, said),
                warning,
                foot));
    Motion.focus(print);
  }

  /** In a field, so that it can be selected and read aloud sign by sign. */
  private TextField key() {
    var key = new TextField(model.key());
    key.setId("key");
    key.setEditable(false);
    key.setAlignment(Pos.CENTER);
    key.getStyleClass().add("recovery-key");
    key.setAccessibleText(words.say("shell.recovery"));
    return key;
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(model.key());
    Clipboard.getSystemClipboard().setContent(content);
    model.say("shell.recovery.copied");
  }

  private void print() {
    var job = PrinterJob.createPrinterJob();
    if (job == null) {
      model.say("shell.recovery.noPrinter");
      return;
    }
    if (!job.showPrintDialog(getScene().getWindow())) return;
    var key = new Label(model.key());
    key.setStyle("-fx-font-size: 16px");
    var page =
        new VBox(
            16, new Label(words.say("shell.recovery.page")), key, paper("shell.recovery.what"));
    page.setPrefWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
    boolean printed = job.printPage(page) && job.endJob();
    model.say(printed ? "shell.recovery.printed" : "shell.recovery.notPrinted");
  }

  private Label paper(String text) {
    var label = new Label(words.say(text));
    label.setWrapText(true);
    return label;
  }
}
