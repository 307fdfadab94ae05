package org.branchbook.ui.reports;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The list behind a figure; Enter opens the card of a line's client. */
final class BehindView extends StackPane {
  private final ReportModel model;
  private final Words words;
  private final EmptyState none;

  BehindView(ReportModel model, Words words) {
    this.model = model;
    this.words = words;
    this.none =
        new EmptyState(
            "fth-bar-chart-2", words.say("reports.choose"), words.say("reports.chooseHint"));
    getStyleClass().add("behind");
    While.shown(this, model.chosen, this::show);
  }

  private void show(@Nullable Chosen chosen) {
    if (chosen == null) {
      getChildren().setAll(none);
      return;
    }
    var title = new Label(String.join(" · ", chosen.names().stream().map(words::say).toList()));
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    var number = new Label(words.number(chosen.number()));
    number.getStyleClass().add("section-title");
    number.setMinWidth(USE_PREF_SIZE);
    var head = Parts.row(title, Parts.gap(), number);
    if (model.maySaveList())
      for (var format : List.of(Paper.Format.XLSX, Paper.Format.CSV)) {
        var save =
            Parts.button(
                "list-" + format.name().toLowerCase(Locale.ROOT),
                "fth-download",
                format.name(),
                () -> model.saveList(format, words));
        save.setAccessibleText(words.say("reports.list.save", format.name()));
        head.getChildren().add(save);
      }
    head.getStyleClass().add("list-head");
    var list =
        new PagedList<>(
            model.behind,
            this::line,
            new EmptyState("fth-inbox", words.say("reports.work.nothing"), ""));
    list.setId("behind");
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) model.open(list.getSelectionModel().getSelectedItem());
          if (e.getCode() == KeyCode.G && !e.isShortcutDown()) model.beginGiving();
        });
    list.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) model.open(list.getSelectionModel().getSelectedItem());
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(new VBox(head, new GivingView(model.giving, words), list));
  }

  private Node line(Behind row) {
    var what = words.say(row.what()).replace('\n', ' ');
    var line = new ListLine(row.name().isEmpty() ? what : row.name());
    if (row.at() != null)
      line.right(words.brief("d MMM HH:mm", row.at().atZone(ZoneId.systemDefault())));
    else if (row.due() != null) line.right(words.date(row.due()));
    if (!row.who().isEmpty()) line.about("fth-user", row.who());
    if (!row.name().isEmpty() && !what.isEmpty()) line.note(what);
    return line;
  }
}
