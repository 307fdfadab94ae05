package org.branchbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What an empty list shows: nothing while it is being read, then what to do. */
final class Emptiness extends StackPane {
  Emptiness(Paged<?> paged, Node whenEmpty) {
    getChildren().add(whenEmpty);
    While.shown(
        this, paged.loading(), loading -> whenEmpty.setVisible(!loading && paged.complete().get()));
    While.shown(
        this,
        paged.complete(),
        complete -> whenEmpty.setVisible(complete && !paged.loading().get()));
  }
}
