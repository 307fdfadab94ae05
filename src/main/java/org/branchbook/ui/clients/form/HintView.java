package org.branchbook.ui.clients.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/**
 * The form with whom the person could be: at its side where there is room, else below it. It never
 * lies over the form, takes no focus, and moves no field.
 */
final class HintView extends BorderPane {
  private static final double ROOM = 1100;
  private static final double WIDTH = 380;
  private static final double GAP = 8;

  /** Of the panel, left and right. */
  private static final double EDGES = 40;

  private final FormModel model;
  private final AlikeCards cards;
  private final Words words;
  private final VBox panel = new VBox(GAP);
  private final HBox row = new HBox(GAP);

  HintView(Node form, FormModel model, Words words) {
    this.model = model;
    this.words = words;
    this.cards = new AlikeCards(model, words);
    setCenter(form);
    setMinSize(0, 0);
    panel.setId("hints");
    panel.getStyleClass().add("hints");
    While.shown(this, model.hints().hints(), _ -> show());
    While.shown(this, model.step(), _ -> show());
    widthProperty().subscribe((was, now) -> turn(was.doubleValue(), now.doubleValue()));
  }

  private void turn(double was, double now) {
    if (was >= ROOM != now >= ROOM) show();
    else share();
  }

  private void show() {
    var hints = model.hints().hints().get();
    setRight(null);
    setBottom(null);
    panel.getChildren().clear();
    // once saving has asked, they stand in its question
    if (hints.isEmpty() || !(model.step().get() instanceof FormStep.Writing)) return;
    boolean beside = getWidth() >= ROOM;
    var title = Parts.group(words.say("clients.hint.title"));
    panel.getChildren().addAll(title, beside ? below(hints) : across(hints));
    // below it takes all the width there is
    panel.setPrefWidth(beside ? WIDTH : Short.MAX_VALUE);
    if (beside) setRight(scrolling());
    else setBottom(panel);
  }

  private Node scrolling() {
    var scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefWidth(WIDTH);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private Node below(List<Resembling> hints) {
    var all = new VBox(8);
    for (int i = 0; i < hints.size(); i++)
      all.getChildren().add(cards.hint(i + 1, hints.get(i), AlikeCards.Room.NARROW));
    return all;
  }

  private Node across(List<Resembling> hints) {
    row.getChildren().clear();
    var room = hints.size() == 1 ? AlikeCards.Room.WIDE : AlikeCards.Room.SHARED;
    for (int i = 0; i < hints.size(); i++)
      row.getChildren().add(cards.hint(i + 1, hints.get(i), room));
    share();
    return row;
  }

  /** The cards in a row are of one width. */
  private void share() {
    int many = row.getChildren().size();
    for (var card : row.getChildren())
      ((Region) card).setPrefWidth(Math.floor((getWidth() - EDGES - GAP * (many - 1)) / many));
  }

  /** Alt with a digit opens a card, wherever the hand is. */
  void press(KeyEvent press) {
    var hints = model.hints().hints().get();
    for (int i = 0; i < hints.size(); i++)
      if (Keys.section(i + 1).match(press)) {
        if (hints.get(i).shown()) model.open(hints.get(i).client());
        press.consume();
        return;
      }
  }
}
