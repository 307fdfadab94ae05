package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Chart;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Result;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;

/** A plan as boxes in layers, each with its results, from which lines lead to what follows. */
final class ChartPane extends Pane {
  private static final double WIDTH = 188;
  private static final double HEAD = 66;
  private static final double RESULT = 22;
  private static final double ACROSS = 40;
  private static final double DOWN = 20;
  private static final double EDGE = 24;
  private static final double ROUND = 10;

  private final Plan plan;
  private final Chart chart;
  private final Words words;
  private final int chosen;
  private final IntConsumer choose;
  private final double[] x;
  private final double[] y;

  /** The chart of a plan with a step chosen; {@code choose} hears which is clicked. */
  ChartPane(Plan plan, int chosen, Words words, IntConsumer choose) {
    this.plan = plan;
    this.chart = Chart.of(plan);
    this.words = words;
    this.chosen = chosen;
    this.choose = choose;
    setId("playbook-chart");
    getStyleClass().add("playbook-chart");
    int count = plan.steps().size();
    x = new double[count];
    y = new double[count];
    double low = place();
    var lines = new ArrayList<Node>();
    int around = 0;
    for (var arrow : chart.arrows())
      lines.add(near(arrow) ? curve(arrow) : around(arrow, low + ROUND * ++around));
    getChildren().addAll(lines);
    for (int i = 0; i < count; i++) getChildren().add(box(i));
    double right = 0;
    for (double at : x) right = Math.max(right, at + WIDTH);
    setMinSize(right + EDGE + ROUND * around, low + ROUND * (around + 1) + EDGE);
  }

  /** Puts the boxes of each layer under one another; how low the lowest reaches. */
  private double place() {
    var next = new HashMap<Integer, Double>();
    double low = 0;
    for (int i = 0; i < x.length; i++) {
      int layer = chart.layers().get(i);
      x[i] = EDGE + layer * (WIDTH + ACROSS);
      y[i] = next.getOrDefault(layer, EDGE);
      double end = y[i] + height(i);
      next.put(layer, end + DOWN);
      low = Math.max(low, end);
    }
    return low;
  }

  private double height(int step) {
    return HEAD + RESULT * plan.steps().get(step).results().size() + 8;
  }

  private Node box(int number) {
    var step = plan.steps().get(number);
    var title = new Label((number + 1) + ". " + words.say(step.title().text()));
    title.getStyleClass().add("playbook-box-title");
    title.setWrapText(true);
    title.setAlignment(Pos.TOP_LEFT);
    title.setPrefHeight(38);
    title.setMaxHeight(38);
    title.setMaxWidth(Double.MAX_VALUE);
    Parts.hint(title, words.say(step.title().text()));
    var when =
        Parts.note(
            words.name("tasks.kind", step.kind())
                + " · "
                + words.say("playbooks.from.short." + step.from(), step.days()));
    var box = new VBox(title, when);
    box.setSpacing(2);
    for (var result : step.results()) box.getChildren().add(line(result));
    box.getStyleClass().add("playbook-box");
    if (number == chosen) box.getStyleClass().add("chosen");
    box.setId("playbook-box-" + (number + 1));
    box.setAccessibleText(title.getText());
    box.setOnMouseClicked(_ -> choose.accept(number));
    box.resizeRelocate(x[number], y[number], WIDTH, height(number));
    box.setManaged(false);
    return box;
  }

  private Node line(Result result) {
    var said = new Label(words.say(result.says().text()));
    said.setMinWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, javafx.scene.layout.Priority.ALWAYS);
    var row = new HBox(4, said);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(RESULT - 2);
    row.setPrefHeight(RESULT - 2);
    var ending = result.ending();
    if (ending != null)
      row.getChildren()
          .add(
              ending == Ending.REACHED
                  ? Icons.of("fth-check-circle", Tone.SUCCESS)
                  : Icons.of("fth-x-circle", Tone.WARNING));
    return row;
  }

  private double lineY(Chart.Arrow arrow) {
    return y[arrow.from()] + HEAD + RESULT * arrow.result() + RESULT / 2 + 2;
  }

  /** Whether it leads to the next layer, with nothing between. */
  private boolean near(Chart.Arrow arrow) {
    return chart.layers().get(arrow.to()) == chart.layers().get(arrow.from()) + 1;
  }

  private Node curve(Chart.Arrow arrow) {
    double x1 = x[arrow.from()] + WIDTH;
    double y1 = lineY(arrow);
    double x2 = x[arrow.to()];
    double y2 = y[arrow.to()] + 20;
    var curve = new CubicCurve(x1, y1, x1 + ACROSS / 2, y1, x2 - ACROSS / 2, y2, x2 - 6, y2);
    curve.getStyleClass().add("playbook-arrow");
    return new Group(curve, head(x2, y2));
  }

  /** Beneath all boxes and up again, where it leads back or past others. */
  private Node around(Chart.Arrow arrow, double under) {
    double aside = ROUND + arrow.result() * 4;
    double x1 = x[arrow.from()] + WIDTH;
    double y1 = lineY(arrow);
    double x2 = x[arrow.to()];
    double y2 = y[arrow.to()] + 20 + 6;
    var path =
        new Path(
            new MoveTo(x1, y1),
            new LineTo(x1 + aside, y1),
            new LineTo(x1 + aside, under),
            new LineTo(x2 - aside - 6, under),
            new LineTo(x2 - aside - 6, y2),
            new LineTo(x2 - 6, y2));
    path.getStyleClass().addAll("playbook-arrow", arrow.back() ? "back" : "far");
    return new Group(path, head(x2, y2));
  }

  private static Node head(double x, double y) {
    var head = new Polygon(x, y, x - 7, y - 4, x - 7, y + 4);
    head.getStyleClass().add("playbook-arrow-head");
    return head;
  }
}
