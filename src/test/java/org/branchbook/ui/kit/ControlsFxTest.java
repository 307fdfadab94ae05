package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.css.CssParser;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.MasterDetailPane;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.controlsfx.control.tableview2.FilteredTableColumn;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The controls of ControlsFX fit in with both looks: no warning, no white patch in the dark. */
class ControlsFxTest extends ScreenTest {
  final List<String> errors = new ArrayList<>();
  final ListChangeListener<CssParser.ParseError> listen =
      change -> {
        while (change.next()) change.getAddedSubList().forEach(e -> errors.add(e.getMessage()));
      };
  final SimpleObjectProperty<String> chosen = new SimpleObjectProperty<>();

  @Override
  protected Parent open(Words words) {
    CssParser.errorsProperty().addListener(listen);
    var names = FXCollections.observableArrayList("Бондар І. С.", "Гриценко О. П.", "Ткач А. В.");
    var searched = new SearchableComboBox<>(names);
    searched.setValue(names.getFirst());
    var checked = new CheckComboBox<>(names);
    checked.getCheckModel().check(1);
    var table = new FilteredTableView<>(names);
    table.getColumns().add(new FilteredTableColumn<>("Працівник"));
    table.setPrefHeight(160);
    var tasks = new TaskProgressView<Task<Void>>();
    tasks.setPrefSize(320, 120);
    var pane = new MasterDetailPane(Side.BOTTOM, table, new Label("Подробиці"), true);
    pane.setPrefHeight(260);
    var notice = new NotificationPane(new Label("Зміст"));
    notice.setText("Збережено");
    var pick = new Pick<>("author", "Будь-який працівник", chosen, names, n -> n);
    var root =
        new VBox(12, new HBox(12, pick, searched, checked), pane, notice, tasks, new StatusBar());
    root.getStyleClass().add("panel-body");
    return root;
  }

  /** How much of the window is nearly white. */
  private double white() {
    var image = new WritableImage[1];
    interact(() -> image[0] = scene().getRoot().snapshot(null, null));
    var pixels = image[0].getPixelReader();
    int white = 0;
    int all = 0;
    for (int x = 0; x < image[0].getWidth(); x += 2)
      for (int y = 0; y < image[0].getHeight(); y += 2) {
        all++;
        if (pixels.getColor(x, y).getBrightness() > 0.9) white++;
      }
    return (double) white / all;
  }

  @Test
  void theyFitInWithBothLooks() {
    picture("controlsfx");
    for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
      interact(theme::use);
      interact(() -> scene().getRoot().applyCss());
      WaitForAsyncUtils.waitForFxEvents();
      if (theme == Theme.DARK) assertTrue(white() < 0.03, "white patches: " + white());
    }
    CssParser.errorsProperty().removeListener(listen);
    assertEquals(List.of(), errors);
  }

  @Test
  void oneOfManyIsFoundByTyping() {
    clickOn("#filter-author");
    await(() -> lookup("#pick-search").tryQuery().isPresent());
    write("гри");
    type(javafx.scene.input.KeyCode.ENTER);
    assertEquals("Гриценко О. П.", chosen.get());
    assertTrue(listWindows().stream().noneMatch(w -> w instanceof PopOver && w.isShowing()));
    CssParser.errorsProperty().removeListener(listen);
    assertEquals(List.of(), errors);
  }
}
