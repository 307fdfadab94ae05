package org.branchbook.ui.imports;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Stayed;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;

/** A past import: what it came to, its rejected rows, taking it back. */
final class RunView extends VBox {
  private final HistoryModel model;
  private final Words words;
  private final VBox stayed = new VBox(4);

  RunView(ImportRun run, HistoryModel model, Consumer<String> openFile, Words words) {
    this.model = model;
    this.words = words;
    setId("import-run");
    var name = Parts.title(run.file());
    name.setMinWidth(0);
    var head = Parts.row(Icons.of("fth-file-text"), name, Parts.gap());
    if (run.reverted() == null)
      head.getChildren()
          .add(
              Parts.button(
                  "take-back",
                  "fth-rotate-ccw",
                  words.say("imports.screen.takeBack"),
                  () -> model.takeBack(run)));
    head.getStyleClass().add("list-head");
    var body = new VBox(16, facts(run), reason(run), error(), stayed);
    if (!run.rejects().isEmpty())
      body.getChildren().add(1, rejects(run.rejects(), openFile, words));
    body.getStyleClass().add("import-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    model.stayed.subscribe(this::tellStayed);
    tellStayed();
  }

  private Node facts(ImportRun run) {
    var grid = new GridPane(24, 8);
    grid.getColumnConstraints().add(new ColumnConstraints(200));
    var totals = run.totals();
    fact(grid, "number", Long.toString(run.id().value()));
    fact(grid, "kind", words.name("imports.kind", run.kind()));
    fact(grid, "profile", run.profile());
    fact(grid, "started", words.time(run.started()));
    var finished = run.finished();
    fact(
        grid,
        "finished",
        finished == null ? words.say("imports.screen.state.open") : words.time(finished));
    var reverted = run.reverted();
    if (reverted != null) fact(grid, "reverted", words.time(reverted));
    fact(grid, "added", words.number(totals.added()));
    fact(grid, "updated", words.number(totals.updated()));
    fact(grid, "unchanged", words.number(totals.unchanged()));
    fact(grid, "rejected", words.number(totals.rejected()));
    fact(grid, "doubtful", words.number(totals.warned()));
    return grid;
  }

  private void fact(GridPane grid, String name, String value) {
    grid.addRow(
        grid.getRowCount(),
        Parts.muted(words.say("imports.screen.fact." + name)),
        new Label(value));
  }

  /** Asked for where closed months would change: the log keeps it. */
  private Node reason(ImportRun run) {
    var what = Parts.paragraph("");
    var why = new TextField();
    why.setId("take-back-why");
    why.setPromptText(words.say("imports.screen.why"));
    why.setAccessibleText(words.say("imports.screen.why"));
    HBox.setHgrow(why, Priority.ALWAYS);
    var go =
        Parts.button(
            "take-back-because",
            words.say("imports.screen.takeBack"),
            () -> model.takeBack(run, why.getText()));
    go.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> why.getText().isBlank(), why.textProperty()));
    why.setOnAction(_ -> go.fire());
    var asked = new VBox(8, what, Parts.row(why, go));
    asked.setId("take-back-closed");
    Runnable tell =
        () -> {
          boolean needed = !model.closed.isEmpty();
          asked.setVisible(needed);
          asked.setManaged(needed);
          if (!needed) return;
          what.setText(
              words.say(
                  "imports.screen.closed",
                  model.closed.stream().map(words::month).collect(Collectors.joining(", "))));
          Motion.focus(why);
        };
    model.closed.subscribe(tell);
    tell.run();
    return asked;
  }

  private Node error() {
    return new ErrorLine("run-error", model.error(), words);
  }

  private void tellStayed() {
    stayed.getChildren().clear();
    if (model.stayed.isEmpty()) return;
    stayed
        .getChildren()
        .add(Parts.section(words.say("imports.screen.stayed", model.stayed.size())));
    for (var one : model.stayed) stayed.getChildren().add(line(one));
  }

  private Node line(Stayed one) {
    return Parts.row(
        new Label(one.name()),
        Parts.muted(
            words.name("imports.kind", one.kind()) + " · " + words.name("imports.why", one.why())));
  }

  /** A link to the file of rejected rows. */
  static Node rejects(String place, Consumer<String> openFile, Words words) {
    var link = new Hyperlink(place);
    link.setId("rejects");
    link.setMinWidth(0);
    link.setOnAction(_ -> openFile.accept(place));
    return Parts.row(
        Icons.of("fth-file-minus"), Parts.muted(words.say("imports.screen.rejectsIn")), link);
  }
}
