package org.branchbook.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.QualityFigure.Group;
import org.branchbook.reports.quality.QualityReport;
import org.branchbook.reports.quality.QualityReport.DepartmentLine;
import org.branchbook.reports.quality.QualityReport.PersonLine;
import org.branchbook.staff.DepartmentId;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The figures of quality: all of them first, then by department and by who answers for clients. */
final class QualitySheet extends VBox {
  private static final Text ALL = Text.of("reports.quality.all");

  private final ReportModel model;
  private final QualityReport report;
  private final Words words;
  private final FigureCells cells;
  private @Nullable Node first;

  QualitySheet(ReportModel model, QualityReport report, Words words) {
    super(8);
    this.model = model;
    this.report = report;
    this.words = words;
    this.cells = new FigureCells(model, words);
    getStyleClass().add("figure-sheet");
    for (var group : List.of(Group.WRONG, Group.MISSING, Group.DUPLICATES)) {
      getChildren().add(Parts.section(words.name("reports.quality.group", group)));
      getChildren().add(table(group));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    if (first != null) While.entering(first, this::begin);
  }

  /** The keyboard is on the first figure, where nobody has put it elsewhere. */
  private void begin() {
    if (getScene() == null || first == null) return;
    var owner = getScene().getFocusOwner();
    if (owner == null || !inReport(owner)) Motion.focus(first);
  }

  private static boolean inReport(Node node) {
    for (Node n = node; n != null; n = n.getParent()) if (n instanceof ReportView) return true;
    return false;
  }

  private void pressed(KeyEvent e) {
    if (e.getCode() != KeyCode.G || e.isShortcutDown() || e.isAltDown()) return;
    if (e.getTarget() instanceof Node node && node.getUserData() instanceof Chosen chosen) {
      model.choose(chosen);
      model.beginGiving();
      e.consume();
    }
  }

  private Node table(Group group) {
    var figures = new ArrayList<QualityFigure>();
    figures.add(QualityFigure.CLIENTS);
    figures.addAll(report.of(group));
    var heads = new ArrayList<String>();
    heads.add(words.say("reports.quality.whose"));
    for (var figure : figures) heads.add(words.name("reports.quality", figure));
    var grid = cells.grid("quality-" + group, heads);
    var rows = new Rows(grid, figures);
    rows.add(strong(words.say(ALL)), report::count, f -> new Figure.OfQuality(f), List.of());
    rows.shares();
    for (var department : report.departments()) {
      var name = said(department.name());
      if (report.departments().size() > 1 || department.people().size() > 1)
        rows.add(
            strong(department.name()),
            department::count,
            f -> new Figure.OfQuality(f, department.id(), null, false),
            List.of(name));
      for (var person : department.people()) rows.add(department, person);
    }
    return grid;
  }

  private static Text said(String name) {
    return Text.of("reports.written", Text.asWritten(name));
  }

  private static Label strong(String name) {
    var label = FigureCells.named(name);
    label.getStyleClass().add("strong");
    return label;
  }

  /** The figure of a cell. */
  private interface Behind {
    Figure of(QualityFigure figure);
  }

  /** One table's rows, from above. */
  private final class Rows {
    private final GridPane grid;
    private final List<QualityFigure> figures;
    private int line;

    Rows(GridPane grid, List<QualityFigure> figures) {
      this.grid = grid;
      this.figures = figures;
    }

    void add(DepartmentLine department, PersonLine person) {
      var nobody = Text.of("reports.quality.nobody");
      var name = person.id() == null ? nobody : said(person.name());
      var label = FigureCells.named(words.say(name));
      label.getStyleClass().add("inner-row");
      add(label, person::count, f -> of(f, department.id(), person), List.of(name));
    }

    private static Figure of(QualityFigure figure, DepartmentId department, PersonLine person) {
      return new Figure.OfQuality(figure, department, person.id(), person.id() == null);
    }

    void add(Label name, ToLongFunction<QualityFigure> count, Behind behind, List<Text> names) {
      line++;
      grid.add(name, 0, line);
      for (int i = 0; i < figures.size(); i++) {
        var figure = figures.get(i);
        var all = new ArrayList<>(names);
        all.add(title(figure));
        var cell = cells.cell(behind.of(figure), all, count.applyAsLong(figure));
        if (line == 1) cell.setId("quality-" + figure + (i == 0 ? grid.getId() : ""));
        if (first == null && figure.ofCards() && cell.isFocusTraversable()) first = cell;
        grid.add(cell, i + 1, line);
      }
    }

    /** What part of all cards it is, under the sums. */
    void shares() {
      line++;
      long all = report.count(QualityFigure.CLIENTS);
      for (int i = 1; i < figures.size(); i++)
        if (figures.get(i).ofCards() && all > 0) {
          var share = (double) report.count(figures.get(i)) / all;
          var label = Parts.note(words.say("reports.quality.share", share));
          label.getStyleClass().add("share");
          grid.add(label, i + 1, line);
        }
    }
  }

  /** As the list is headed: what is missing says so. */
  private static Text title(QualityFigure figure) {
    return figure.group() == Group.MISSING
        ? Text.of("reports.quality.missing", "@reports.quality." + figure.name())
        : Text.of("reports.quality." + figure.name());
  }
}
