package org.branchbook.ui.graph;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The picture of the links: at the right who is selected and what the lines mean. */
final class GraphView extends BorderPane {
  private static final double SIDE = 288;
  private @Nullable ContextMenu menu;

  GraphView(GraphModel model, Words words) {
    setId("graph");
    getStyleClass().add("graph");
    var pane = new GraphPane(model, words);
    var acts = new Acts(model, pane, words);
    pane.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        e -> {
          if (menu != null) menu.hide();
          menu = acts.menu();
          menu.show(pane, e.getScreenX(), e.getScreenY());
          e.consume();
        });
    var place = new StackPane(pane, empty(model, words));
    place.setMinSize(0, 0);
    While.shown(
        place,
        model.listed,
        now -> {
          place.getChildren().removeIf(Listed.class::isInstance);
          if (now) place.getChildren().add(new Listed(model, words));
          pane.setVisible(!now);
        });
    setBottom(new Days(model, words));
    setTop(new GraphBar(model, pane, acts, new Exports(pane, words), words));
    setCenter(place);
    setRight(side(model, words));
    While.shown(
        this,
        model.said,
        said -> {
          if (said == null) return;
          model.said.set(null);
          model.around().notices().warn(said);
        });
    While.shown(this, model.here, _ -> pane.setAccessibleText(Spoken.of(model, words)));
    While.shown(this, model.link.at, _ -> pane.setAccessibleText(Spoken.of(model, words)));
    // what was filled in is done or left: the keys are the picture's again
    model
        .form
        .when(sceneProperty().isNotNull())
        .subscribe(
            (was, now) -> {
              if (was != null && now == null) pane.requestFocus();
            });
    While.entering(this, pane::requestFocus);
  }

  private static VBox side(GraphModel model, Words words) {
    var chosen = new ScrollPane(new Chosen(model, words));
    chosen.setFitToWidth(true);
    chosen.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(chosen, Priority.ALWAYS);
    var side = new VBox(new Forms(model, words), chosen, new Legend(model, words));
    side.getStyleClass().add("graph-side");
    side.setPrefWidth(SIDE);
    side.setMinWidth(SIDE);
    side.setMaxWidth(SIDE);
    return side;
  }

  private static HBox empty(GraphModel model, Words words) {
    var state =
        new EmptyState(
            "fth-share-2",
            words.say("graph.empty"),
            words.say("graph.emptyHint"),
            words.say("graph.busiest"),
            () -> model.grow.beginBusiest(GraphScreens.FIRST));
    var box = new HBox(state);
    box.setAlignment(javafx.geometry.Pos.CENTER);
    While.shown(box, model.shown, now -> box.setVisible(now.size() == 0));
    return box;
  }
}
