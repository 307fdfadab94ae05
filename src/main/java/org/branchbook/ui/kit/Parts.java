package org.branchbook.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The small parts that every screen is put together from. */
public final class Parts {
  private Parts() {}

  /** A screen's or card's name, 20 px. */
  public static Label title(String text) {
    return styled(text, "title");
  }

  /** A section's name, 15 px. */
  public static Label section(String text) {
    return styled(text, "section-title");
  }

  /** A section's name that takes the lines it needs. */
  public static Label longSection(String text) {
    var label = section(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The heading of a group of lines, small and quiet. */
  public static Label group(String text) {
    return styled(text, "group-title");
  }

  /** Quiet text. */
  public static Label muted(String text) {
    return styled(text, "muted");
  }

  /** Quiet small text, 12 px. */
  public static Label note(String text) {
    var label = styled(text, "muted");
    label.getStyleClass().add("secondary");
    return label;
  }

  /** Quiet text over several lines. */
  public static Label paragraph(String text) {
    var label = muted(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * The whole text for whoever points at what may be cut off. The tip is made only then: it is a
   * window, and a list would make two or three of them for every line.
   */
  public static void hint(Node of, String text) {
    of.setAccessibleHelp(text);
    of.setOnMouseEntered(
        _ -> {
          Tooltip.install(of, new Tooltip(text));
          of.setOnMouseEntered(null);
        });
  }

  /** The same for a control that has no text to be cut off: what it is called, and its keys. */
  public static void tip(Control of, String text) {
    of.setAccessibleHelp(text);
    of.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          if (of.getTooltip() == null) of.setTooltip(new Tooltip(text));
        });
  }

  /** What pushes its neighbours apart. */
  public static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    VBox.setVgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** Puts a node of a size of its own at a place, its middle at a height. */
  public static void place(Node node, double x, double middle) {
    node.relocate(x, Math.round(middle - node.getLayoutBounds().getHeight() / 2));
  }

  /** Nodes side by side, 8 px apart, on one middle line. */
  public static HBox row(Node... nodes) {
    var row = new HBox(8, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Parts under one another on a quiet ground with round corners. */
  public static VBox panel(Node... nodes) {
    var panel = new VBox(8, nodes);
    panel.getStyleClass().add("panel");
    return panel;
  }

  /** A button by its id and verb. */
  public static Button button(String id, String verb, Runnable action) {
    var button = new Button(verb);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A button with an icon before its verb. */
  public static Button button(String id, String icon, String verb, Runnable action) {
    var button = button(id, verb, action);
    button.setGraphic(Icons.of(icon));
    return button;
  }

  /** The one button of a place that does what the place is for. */
  public static Button primary(String id, String verb, Runnable action) {
    var button = button(id, verb, action);
    button.getStyleClass().add("accent");
    button.setDefaultButton(false);
    return button;
  }

  private static Label styled(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
