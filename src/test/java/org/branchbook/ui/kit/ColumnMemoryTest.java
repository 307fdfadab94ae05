package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Words;
import org.junit.jupiter.api.Test;

class ColumnMemoryTest extends ScreenTest {
  private final Map<String, String> kept = new HashMap<>();
  private final Remembered remembered =
      new Remembered() {
        @Override
        public Optional<String> get(String name) {
          return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void put(String name, String value) {
          kept.put(name, value);
        }
      };
  private TableView<String> table;

  @Override
  protected Parent open(Words words) {
    table = new TableView<>();
    for (var id : new String[] {"name", "sum"}) {
      var column = new TableColumn<String, String>(id);
      column.setId(id);
      column.setPrefWidth(id.equals("name") ? 300 : 200);
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
      table.getColumns().add(column);
    }
    table.setColumnResizePolicy(new WidestGivesWay());
    table.getItems().add("Коваленко Марія Іванівна");
    ColumnMemory.keep(table, remembered, "test");
    return new StackPane(table);
  }

  @Test
  void onlyWidthsThatAHandGaveComeBack() {
    speak("uk");
    assertEquals(Map.of(), kept, "layout alone is no wish");
    clickOn("Коваленко Марія Іванівна");
    assertEquals(Map.of(), kept);
    var first = table.getColumns().getFirst();
    double before = first.getWidth();
    assertEquals(200, table.getColumns().getLast().getWidth(), "the widest has what it leaves");
    var edge = table.localToScreen(before, 12);
    drag(edge.getX(), edge.getY()).dropBy(60, 0);
    assertTrue(first.getWidth() > before + 5, () -> before + " to " + first.getWidth());
    var left = String.valueOf(Math.round(first.getWidth()));
    assertEquals(left, kept.get("width.test.name"));
    speak("uk");
    assertEquals(left, String.valueOf(Math.round(table.getColumns().getFirst().getPrefWidth())));
  }
}
