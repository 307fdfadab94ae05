package org.branchbook.ui.kit;

import javafx.geometry.Point2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Text of one line without a control around it, for what a list shows hundreds of: a label is three
 * times the work for style sheet and layout. What has no room ends in “…”.
 */
public final class OneLine extends Text {
  private static final String CUT = "…";

  private String whole;
  private double width;
  private @Nullable Font measured;

  /** A text in the styles of labels: "muted", "secondary", "list-title". */
  public OneLine(String text, String... styles) {
    whole = text;
    getStyleClass().addAll("text", "one-line");
    getStyleClass().addAll(styles);
    say(text);
  }

  /** Says something else from now on. */
  void say(String text) {
    whole = text;
    measured = null;
    setText(text);
    setAccessibleText(text);
  }

  /** How wide it is when nothing is cut. */
  public double wholeWidth() {
    if (getFont().equals(measured)) return width;
    setText(whole);
    measured = getFont();
    width = getLayoutBounds().getWidth();
    return width;
  }

  /** Cuts what is wider than this; whoever lays it out says so each time. */
  public void fit(double room) {
    if (wholeWidth() <= room) {
      setText(whole);
      return;
    }
    setText(whole);
    int end = hitTest(new Point2D(room, 0)).getCharIndex();
    do setText(whole.substring(0, Math.max(0, end)).stripTrailing() + CUT);
    while (end-- > 0 && getLayoutBounds().getWidth() > room);
  }
}
