package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Step;
import org.branchbook.playbooks.Success;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** How it went with the edition in force, step by step. */
final class SuccessView extends VBox {
  private final LibraryModel model;
  private final Words words;

  SuccessView(LibraryModel model, Words words) {
    super(12);
    this.model = model;
    this.words = words;
    setId("playbook-success");
    getStyleClass().add("playbook-figures");
    While.shown(this, model.success, this::fill);
  }

  private void fill(@Nullable Success now) {
    getChildren().clear();
    var shelved = model.chosen.get();
    if (now == null || shelved == null) return;
    if (now.begun() == 0) {
      getChildren()
          .add(
              new EmptyState(
                  "fth-bar-chart-2",
                  words.say("playbooks.success.none"),
                  words.say("playbooks.success.none.do")));
      return;
    }
    var facts = new ArrayList<String>();
    facts.add(words.say("playbooks.success.begun", now.begun()));
    facts.add(words.say("playbooks.success.open", now.open()));
    for (var ending : Ending.values())
      if (now.ended().containsKey(ending))
        facts.add(
            words.name("playbooks.ending", ending) + ": " + words.number(now.ended().get(ending)));
    var head = Parts.paragraph(String.join(" · ", facts));
    head.setId("playbook-success-head");
    getChildren().addAll(head, table(now));
  }

  private GridPane table(Success now) {
    var latest = Objects.requireNonNull(model.chosen.get()).latest();
    var steps = latest == null ? List.<Step>of() : latest.plan().steps();
    var grid = new GridPane(16, 8);
    var wide = new ColumnConstraints();
    wide.setMinWidth(160);
    wide.setPercentWidth(30);
    grid.getColumnConstraints().add(wide);
    int column = 0;
    for (var key : List.of("step", "begun", "inTime", "late", "waived", "days", "results")) {
      var name = Parts.group(words.say("playbooks.success.column." + key));
      name.setMinWidth(USE_PREF_SIZE);
      if (column > 0 && column < 6) GridPane.setHalignment(name, HPos.RIGHT);
      grid.add(name, column++, 0);
    }
    int row = 1;
    for (var figure : now.steps()) {
      if (figure.step() >= steps.size()) continue;
      var step = steps.get(figure.step());
      var title = new Label((figure.step() + 1) + ". " + words.say(step.title().text()));
      title.setWrapText(true);
      title.setMinHeight(USE_PREF_SIZE);
      grid.add(title, 0, row);
      figure(grid, 1, row, figure.begun());
      figure(grid, 2, row, figure.done() - figure.late());
      figure(grid, 3, row, figure.late());
      figure(grid, 4, row, figure.waived());
      var days = new Label(words.number(Math.round(figure.days() * 10) / 10.0));
      GridPane.setHalignment(days, HPos.RIGHT);
      grid.add(days, 5, row);
      var results = new ArrayList<String>();
      for (int i = 0; i < step.results().size(); i++)
        if (figure.results().containsKey(i))
          results.add(
              words.say(step.results().get(i).says().text()) + " " + figure.results().get(i));
      var said = Parts.paragraph(String.join(" · ", results));
      grid.add(said, 6, row);
      row++;
    }
    return grid;
  }

  private void figure(GridPane grid, int column, int row, int many) {
    var label = new Label(many == 0 ? "–" : words.number(many));
    label.getStyleClass().add("figure");
    GridPane.setHalignment(label, HPos.RIGHT);
    grid.add(label, column, row);
  }
}
