package org.branchbook.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** A table that reads on while it is scrolled; its columns come back as wide as they were left. */
public final class PagedTable<T> extends TableView<T> {
  private final Paged<T> paged;
  private final ColumnMemory memory;

  /** A table of these rows, whose columns are remembered by a name. */
  public PagedTable(Paged<T> paged, Remembered remembered, String name, Node whenEmpty) {
    super(paged.rows());
    this.paged = paged;
    memory = new ColumnMemory(remembered, name);
    memory.watch(this);
    setPlaceholder(new Emptiness(paged, whenEmpty));
    Steady.keep(this, paged, getSelectionModel());
    setRowFactory(
        _ ->
            new TableRow<>() {
              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                if (!empty) PagedList.reached(paged, getIndex());
              }
            });
  }

  /** Adds a column of text. */
  public TableColumn<T, String> column(
      String id, String title, double width, Function<T, String> text) {
    var column = new TableColumn<T, String>(title);
    column.setId(id);
    column.setSortable(false); // the order is the store's, by key
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setPrefWidth(width);
    memory.widen(column);
    getColumns().add(column);
    return column;
  }

  /** Adds a column of figures, at the right. */
  public TableColumn<T, String> figures(
      String id, String title, double width, Function<T, String> text) {
    var column = column(id, title, width, text);
    column.getStyleClass().add("figures");
    return column;
  }

  /** Fills its width: the widest text has what the others leave, figures aren’t cut. */
  public void fill() {
    setColumnResizePolicy(new WidestGivesWay());
    for (var column : getColumns())
      if (column.getStyleClass().contains("figures")) column.setMinWidth(column.getPrefWidth());
  }

  /** Tells of what is chosen; what is for a moment while rows are replaced nobody chose. */
  public void whenChosen(Consumer<@Nullable T> chosen) {
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, row) -> {
              if (!paged.replacing().get()) chosen.accept(row);
            });
  }
}
