package org.branchbook.ui.playbooks;

import java.util.Comparator;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.SortKey;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Edition;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The list of playbooks, in the panel beside the window: arrows and Enter, or a digit. */
final class StartView extends VBox {
  StartView(StartModel model, Words words, Runnable close) {
    setId("playbook-start");
    var title = Parts.title(words.say("playbooks.start.title"));
    var about = Parts.paragraph(words.say("playbooks.start.with", model.name()));
    var head =
        Parts.row(
            new VBox(2, title, about),
            Parts.gap(),
            Icons.button("fth-x", words.say("playbooks.start.close"), close));
    head.getStyleClass().add("playbook-panel-head");
    var byName =
        new SortedList<>(
            model.all, Comparator.comparing(e -> SortKey.of(words.say(e.plan().name().text()))));
    var list = new ListView<>(byName);
    list.setId("playbook-list");
    list.setCellFactory(_ -> new Line(words));
    list.setPlaceholder(Parts.muted(words.say("playbooks.none")));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setOnMouseClicked(
        e -> {
          var chosen = list.getSelectionModel().getSelectedItem();
          if (e.getClickCount() == 2 && chosen != null) model.start(chosen);
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          var chosen = list.getSelectionModel().getSelectedItem();
          var key = e.getCode().getName();
          int digit =
              e.getCode().isDigitKey() ? Character.digit(key.charAt(key.length() - 1), 10) : 0;
          if (digit > 0 && digit <= byName.size()) model.start(byName.get(digit - 1));
          else if (e.getCode() == KeyCode.ENTER && chosen != null) model.start(chosen);
          else return;
          e.consume();
        });
    byName.addListener((ListChangeListener<Edition>) _ -> list.getSelectionModel().selectFirst());
    list.getSelectionModel().selectFirst();
    var start =
        Parts.primary(
            "playbook-do-start",
            words.say("playbooks.start.do"),
            () -> {
              var chosen = list.getSelectionModel().getSelectedItem();
              if (chosen != null) model.start(chosen);
            });
    var foot = new HBox(start);
    foot.getStyleClass().add("playbook-panel-foot");
    getChildren().addAll(head, list, foot);
    While.entering(list, list::requestFocus);
  }

  private static final class Line extends ListCell<Edition> {
    private final Words words;

    Line(Words words) {
      this.words = words;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Edition item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      var plan = item.plan();
      var name = new Label(words.say(plan.name().text()));
      name.getStyleClass().add("playbook-name");
      var line = Parts.row(name, Parts.gap());
      if (getIndex() < 9) {
        var cap = new Label(Integer.toString(getIndex() + 1));
        cap.getStyleClass().add("key-cap");
        line.getChildren().add(cap);
      }
      setGraphic(new VBox(2, line, Parts.paragraph(words.say(plan.about().text()))));
    }
  }
}
