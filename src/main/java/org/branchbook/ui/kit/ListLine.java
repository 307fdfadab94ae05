package org.branchbook.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A line of a list, two or three rows high: a name in bold with a figure at its right, what it is
 * about with a badge at its right, a quiet note; before them a time or an avatar.
 */
public final class ListLine extends HBox {
  /** As wide as a day and time in any language, so that the lines stand in columns. */
  private static final double LEAD = 96;

  /** As wide as a day, or a time, in any language. */
  private static final double NARROW = 56;

  private final VBox rows = new VBox(2);

  /** A line that begins with a name. */
  public ListLine(String title) {
    super(12);
    getStyleClass().add("list-line");
    HBox.setHgrow(rows, Priority.ALWAYS);
    rows.setMinWidth(0);
    rows.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(rows);
    var label = new Label(title);
    label.getStyleClass().add("list-title");
    row(label);
  }

  /** Puts a short text, a time say, before the line, in a column of its own. */
  public ListLine lead(String text) {
    return lead(text, LEAD);
  }

  /** The same in a narrow column: a day and a time stand one above the other. */
  public ListLine narrow(String text) {
    return lead(text, NARROW);
  }

  private ListLine lead(String text, double width) {
    var label = new Label(text);
    label.getStyleClass().addAll("muted", "list-lead");
    label.setWrapText(true);
    label.setMinWidth(width);
    label.setPrefWidth(width);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().addFirst(label);
    return this;
  }

  /** Puts a node, an avatar say, before the line. */
  public ListLine lead(Node node) {
    getChildren().addFirst(node);
    setAlignment(Pos.CENTER_LEFT);
    return this;
  }

  /** Puts nodes at the right of the row begun last. */
  public ListLine right(Node... nodes) {
    var row = (HBox) rows.getChildren().getLast();
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.getChildren().add(gap);
    row.getChildren().addAll(nodes);
    return this;
  }

  /** A figure at the right of the row begun last. */
  public ListLine right(String figure) {
    var label = new Label(figure);
    label.getStyleClass().add("figure");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return right(label);
  }

  /** A row that says what it is about, after an icon. */
  public ListLine about(String icon, String text) {
    var label = new Label(text, Icons.of(icon));
    return row(label);
  }

  /** A row that says what it is about. */
  public ListLine about(String text) {
    return row(new Label(text));
  }

  /** A quiet row. */
  public ListLine note(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("muted", "secondary");
    return row(label);
  }

  private ListLine row(Label first) {
    first.setMinWidth(0);
    var row = new HBox(8, first);
    row.setAlignment(Pos.CENTER_LEFT);
    rows.getChildren().add(row);
    return this;
  }
}
