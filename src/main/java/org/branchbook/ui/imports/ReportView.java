package org.branchbook.ui.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Report;
import org.branchbook.imports.plan.Restated;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What a dry run or an import came to: counts, and the rows and values that made problems. */
final class ReportView extends VBox {
  /** More closed months are hardly corrected at once. */
  private static final int MONTHS = 6;

  private final Words words;
  private final Consumer<ImportRun> takeBack;
  private final VBox head = new VBox(12);
  private final TableView<RowProblem> problems = new TableView<>();

  ReportView(
      ObservableValue<@Nullable Report> report,
      ObservableValue<@Nullable ImportRun> run,
      Consumer<ImportRun> takeBack,
      Consumer<String> openFile,
      Words words) {
    super(12);
    this.words = words;
    this.takeBack = takeBack;
    setId("report");
    getStyleClass().add("import-body");
    problems.setId("problems");
    problems.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var fine = Parts.muted(words.say("imports.screen.noProblems"));
    problems.setPlaceholder(fine);
    column("row", 70, p -> words.number(p.row().number())).getStyleClass().add("figures");
    column(
        "what",
        150,
        p -> words.say(p.rejected() ? "imports.screen.rejected" : "imports.screen.blank"));
    column("place", 150, RowProblem::column);
    column("value", 180, RowProblem::value);
    column("why", 360, p -> p.said(words));
    VBox.setVgrow(problems, Priority.ALWAYS);
    getChildren().addAll(head, problems);
    While.shown(this, report, r -> show(r, run.getValue(), openFile));
    While.shown(this, run, r -> show(report.getValue(), r, openFile));
  }

  private TableColumn<RowProblem, String> column(
      String name, double width, Function<RowProblem, String> text) {
    var column = new TableColumn<RowProblem, String>(words.say("imports.screen.problem." + name));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    problems.getColumns().add(column);
    return column;
  }

  private void show(@Nullable Report report, @Nullable ImportRun run, Consumer<String> openFile) {
    head.getChildren().clear();
    problems.getItems().clear();
    if (report == null) return;
    problems.getItems().setAll(report.problems());
    var title =
        Parts.row(
            Parts.section(words.say(run == null ? "imports.screen.would" : "imports.screen.did")),
            Parts.gap());
    if (run != null)
      title
          .getChildren()
          .add(
              Parts.button(
                  "undo-import",
                  "fth-rotate-ccw",
                  words.say("imports.screen.takeBack"),
                  () -> takeBack.accept(run)));
    head.getChildren().add(title);
    head.getChildren().add(counts(report.tally()));
    var state =
        Parts.row(
            new Badge(
                report.tally().rejected() == 0 ? Tone.SUCCESS : Tone.WARNING,
                words.say("imports.screen.rejectedRows", report.tally().rejected())),
            new Badge(
                report.tally().warned() == 0 ? Tone.SUCCESS : Tone.WARNING,
                words.say("imports.screen.doubtful", report.tally().warned())));
    report
        .tally()
        .alike()
        .forEach(
            (treatment, rows) ->
                state
                    .getChildren()
                    .add(
                        new Badge(
                            Tone.WARNING,
                            words.say("imports.screen.alike.some." + treatment, rows))));
    if (report.more() > 0)
      state.getChildren().add(Parts.muted(words.say("imports.screen.more", report.more())));
    head.getChildren().add(state);
    if (!report.restated().isEmpty()) head.getChildren().add(restated(report.restated()));
    if (run != null && !run.rejects().isEmpty())
      head.getChildren().add(RunView.rejects(run.rejects(), openFile, words));
  }

  private Node counts(Tally tally) {
    var grid = new GridPane(24, 4);
    grid.getColumnConstraints().add(new ColumnConstraints(180));
    int row = 0;
    grid.addRow(
        row++,
        new Label(),
        figure(words.say("imports.screen.added"), true),
        figure(words.say("imports.screen.updated"), true),
        figure(words.say("imports.screen.unchanged"), true));
    for (var subject : Tally.Subject.values()) {
      var count = tally.of(subject);
      if (count.added() + count.updated() + count.unchanged() == 0) continue;
      grid.addRow(
          row++,
          new Label(Sentence.begin(words.name("imports.subject", subject), words)),
          figure(words.number(count.added()), false),
          figure(words.number(count.updated()), false),
          figure(words.number(count.unchanged()), false));
    }
    if (row == 1) return Parts.muted(words.say("imports.screen.nothingIn"));
    return grid;
  }

  /** What closed months come to: the person who gives the reason sees it before it is done. */
  private Node restated(List<Restated> months) {
    var grid = new GridPane(24, 4);
    grid.setId("restated");
    grid.getColumnConstraints().add(new ColumnConstraints(180));
    grid.addRow(
        0,
        Parts.section(words.say("imports.screen.restated")),
        figure(words.say("imports.screen.restated.facts"), true),
        figure(words.say("imports.screen.restated.before"), true),
        figure(words.say("imports.screen.restated.after"), true),
        figure(words.say("imports.screen.restated.change"), true));
    for (var month : months.subList(0, Math.min(MONTHS, months.size())))
      grid.addRow(
          grid.getRowCount(),
          new Label(Sentence.begin(words.month(month.month()), words)),
          figure(words.number(month.facts()), false),
          figure(units(month.before()), false),
          figure(units(month.after()), false),
          figure(signed(month.after() - month.before()), false));
    if (months.size() > MONTHS)
      grid.addRow(
          grid.getRowCount(),
          Parts.muted(words.say("imports.screen.more", months.size() - MONTHS)));
    return grid;
  }

  private String units(long hundredths) {
    return words.number(BigDecimal.valueOf(hundredths, 2)).replace('-', '−');
  }

  private String signed(long hundredths) {
    return hundredths > 0 ? "+" + units(hundredths) : units(hundredths);
  }

  private static Label figure(String text, boolean quiet) {
    var label = quiet ? Parts.note(text) : new Label(text);
    label.getStyleClass().add("figure");
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }
}
