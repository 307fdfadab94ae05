package org.branchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

/** What was open is open again when the program was closed and started anew. */
class RestartTest extends ScreenTest {
  static final ClientId MARIA = new ClientId(1);

  final Remembered workstation = Remembered.inMemory();
  ScreensDesk desk;

  @Override
  protected Parent open(Words words) {
    start("employee.1");
    var root = new StackPane(desk.screens.section(words));
    root.getStylesheets().add("/org/branchbook/css/clients.css");
    return root;
  }

  private void start(String who) {
    desk =
        new ScreensDesk(
            Sample.asker(Reach.ALL, Role.HEAD), Background.atOnce(), workstation.of(who));
  }

  private void restart(String who) {
    interact(
        () -> {
          start(who);
          scene().setRoot(new StackPane(desk.screens.section(words)));
        });
  }

  @SuppressWarnings("unchecked")
  private TableView<Object> holdings() {
    return lookup("#holdings-table").queryAs(TableView.class);
  }

  @Test
  void cardTabAndColumnsComeBackForWhoLeftThem() {
    assertEquals(Optional.empty(), desk.screens.current());
    interact(() -> desk.screens.open(MARIA));
    interact(
        () -> {
          var tabs = lookup("#card .tab-pane").queryAs(TabPane.class);
          tabs.getTabs().stream()
              .filter(t -> "tab-holdings".equals(t.getId()))
              .forEach(tabs.getSelectionModel()::select);
        });
    await(() -> lookup("#holdings-table").tryQuery().isPresent());
    interact(
        () -> {
          var columns = holdings().getColumns();
          var last = columns.removeLast();
          columns.addFirst(last);
        });

    restart("employee.1");
    assertEquals(Optional.of(MARIA), desk.screens.current());
    await(() -> lookup("#holdings-table").tryQuery().isPresent());
    assertEquals("holding-closes", holdings().getColumns().getFirst().getId());

    restart("employee.2");
    assertEquals(Optional.empty(), desk.screens.current());
  }
}
