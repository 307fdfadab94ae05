package org.branchbook.ui.kit;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A list view that reads on while it is scrolled. */
public final class PagedList<T> extends ListView<T> {
  /** How many rows before the end the next page is asked for. */
  private static final int AHEAD = 20;

  /** A list of these rows, each drawn by the function, {@link ListLine} mostly. */
  public PagedList(Paged<T> paged, Function<T, Node> line, Node whenEmpty) {
    super(paged.rows());
    getStyleClass().addAll("paged-list", "focus-first");
    setPlaceholder(new Emptiness(paged, whenEmpty));
    Steady.keep(this, paged, getSelectionModel());
    setCellFactory(_ -> new Line<>(paged, line));
  }

  /** Asks for more when the row of this index comes into sight; after the layout, not within. */
  public static void reached(Paged<?> paged, int index) {
    if (index >= paged.rows().size() - AHEAD && !paged.complete().get())
      Platform.runLater(paged::more);
  }

  private static final class Line<T> extends ListCell<T> {
    private final Paged<T> paged;
    private final Function<T, Node> line;

    Line(Paged<T> paged, Function<T, Node> line) {
      this.paged = paged;
      this.line = line;
      setPrefWidth(0); // as wide as the list: what is too long is cut with an ellipsis
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : line.apply(item));
      if (!empty) reached(paged, getIndex());
    }
  }
}
