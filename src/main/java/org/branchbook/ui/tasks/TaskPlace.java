package org.branchbook.ui.tasks;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.While;

/** What is chosen in a list of tasks: the task's strip, and its client's card beneath. */
final class TaskPlace extends VBox {

  /** The most of the place's height that a task takes from its client's card. */
  private static final double STRIP = 0.72;

  private final TaskModel model;
  private final Beside beside;
  private final Words words;
  private final StackPane card = new StackPane();

  /** Arrow keys that rest on a row open the card; those passed by leave no trace. */
  private final PauseTransition rest = new PauseTransition(While.REST);

  private final String nobody;

  /** The place beside a list; {@code nobody} is the text's key while nothing is chosen. */
  TaskPlace(TaskModel model, ListView<?> list, Beside beside, Words words, String nobody) {
    this.model = model;
    this.beside = beside;
    this.words = words;
    this.nobody = nobody;
    setMinWidth(400);
    var strip = new TaskView(model, words, list::requestFocus);
    var inside = beside.view(words);
    card.getChildren().add(inside);
    card.setMinHeight(0);
    card.setAlignment(Pos.TOP_CENTER);
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().addAll(scrolled(strip), card);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
            model.begin(TaskKeys.DO);
            e.consume();
          } else if (e.getCode() == KeyCode.F6 || e.getCode() == KeyCode.RIGHT) {
            Motion.focusFirst(card);
            e.consume();
          } else strip.pressed(e);
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE && e.getCode() != KeyCode.F6) return;
          list.requestFocus();
          e.consume();
        });
    While.shown(this, model.concern(), now -> show(now, inside));
  }

  /** As high as what the task says, but the card keeps its share: a long guide is scrolled. */
  private ScrollPane scrolled(TaskView strip) {
    var scroll = new ScrollPane(strip);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.visibleProperty().bind(strip.visibleProperty());
    scroll.managedProperty().bind(strip.managedProperty());
    scroll
        .prefHeightProperty()
        .bind(Bindings.min(strip.heightProperty(), heightProperty().multiply(STRIP)));
    scroll.setMinHeight(USE_PREF_SIZE);
    return scroll;
  }

  private void show(Concern concern, Parent inside) {
    rest.stop();
    switch (concern) {
      case Concern.Nothing() -> {
        card.getChildren()
            .setAll(
                new EmptyState("fth-check-square", words.say(nobody), words.say(nobody + ".how")));
        beside.nobody();
      }
      case Concern.House() -> {
        card.getChildren()
            .setAll(
                new EmptyState("fth-home", words.say("tasks.house"), words.say("tasks.house.how")));
        beside.nobody();
      }
      case Concern.Of(var client, var purpose) -> {
        if (!card.getChildren().contains(inside)) card.getChildren().setAll(inside);
        rest.setOnFinished(
            _ -> beside.show(client, Text.of("tasks.purpose", Text.asWritten(words.say(purpose)))));
        rest.playFromStart();
      }
    }
  }
}
