package org.branchbook.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.NoticePane;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The frame: bar above, rail at the left, status line below, the section in the middle. */
final class ShellView extends StackPane {
  private static final double PANEL = 420;

  private final ShellModel model;
  private final Words words;
  private final Map<String, Parent> made = new HashMap<>();
  private final BorderPane middle = new BorderPane();
  private final StackPane content = new StackPane(middle);
  private final Runnable find;
  private @Nullable Node before;

  ShellView(ShellModel model, Shell shell, Words words) {
    this.model = model;
    this.words = words;
    setId("shell");
    var results = shell.palette().results(words);
    find = results.open();
    var bar = new TopBar(shell, words, results.field());
    var frame = new BorderPane(content);
    frame.setTop(bar);
    frame.setLeft(new Rail(model, words));
    frame.setBottom(new StatusLine(shell.status(), shell.works(), words));
    var over = results.popup();
    over.setId("palette");
    StackPane.setAlignment(over, Pos.TOP_LEFT);
    var notices = new NoticePane(shell.notices(), words);
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(frame, notices, over);
    over.translateXProperty().bind(bar.searchX());
    over.setTranslateY(TopBar.HEIGHT - 4);
    content.setAlignment(Pos.CENTER_RIGHT);

    While.shown(this, model.section(), this::section);
    While.shown(this, model.panel(), this::panel);
    addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, shell, over.isVisible()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        e -> {
          if (over.isVisible() && !within(e, over) && !within(e, results.field()))
            results.close().run();
        });
  }

  private static boolean within(MouseEvent e, Node node) {
    return node.contains(node.sceneToLocal(e.getSceneX(), e.getSceneY()));
  }

  private void section(Screen screen) {
    var view = made.computeIfAbsent(screen.key(), _ -> screen.view().apply(words));
    middle.setCenter(view);
    // what had the keyboard is gone with the section before; left alone it would go to the search
    if (getScene() == null) return;
    view.applyCss();
    if (view.lookup(".focus-first") instanceof Parent first) Motion.focusFirst(first);
    else requestFocus();
  }

  private void panel(@Nullable Panel panel) {
    boolean was = content.getChildren().size() > 1;
    content.getChildren().removeIf(n -> n != middle);
    if (panel == null) {
      if (was && before != null && before.getScene() != null) before.requestFocus();
      return;
    }
    if (!was && getScene() != null) before = getScene().getFocusOwner();
    var view = new VBox(panel.view().apply(words));
    view.setId("panel");
    view.getStyleClass().add("slide-over");
    view.getChildren().forEach(n -> VBox.setVgrow(n, javafx.scene.layout.Priority.ALWAYS));
    view.setMinWidth(PANEL);
    view.setMaxWidth(PANEL);
    content.getChildren().add(view);
    if (!was) Motion.slideIn(view, PANEL);
    if (panel.focus()) Motion.focusFirst(view);
  }

  /** Shortcuts come before the control that has the focus, whatever it would do with them. */
  private void pressed(KeyEvent e, Shell shell, boolean finding) {
    if (Keys.FIND.keys().match(e)) {
      find.run();
      e.consume();
      return;
    }
    if (Keys.BACK.keys().match(e) && !finding && asideOfPanel()) {
      model.close();
      e.consume();
      return;
    }
    if (Keys.UNDO.keys().match(e)) {
      if (!typing() && shell.notices().undo()) e.consume();
      return;
    }
    for (var command : shell.commands())
      if (command.keys() != null && command.keys().match(e)) {
        command.run().run();
        e.consume();
        return;
      }
    // while something is looked for, Alt and a digit open one of the lines found
    for (int place = 1; place <= Keys.sections() && !finding; place++)
      if (Keys.section(place).match(e)) {
        model.show(place);
        e.consume();
        return;
      }
  }

  /**
   * Whether the field that has the keyboard can take back what was typed in it: that goes first.
   */
  private boolean typing() {
    var owner = getScene().getFocusOwner();
    if (owner instanceof ComboBox<?> combo && combo.isEditable()) owner = combo.getEditor();
    return owner instanceof TextInputControl field && field.isEditable() && field.isUndoable();
  }

  /** With the keyboard beside the panel Esc means it all the same: lists would swallow the key. */
  private boolean asideOfPanel() {
    if (model.panel().get() == null) return false;
    var within = content.lookup("#panel");
    for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent())
      if (at == within) return false;
    return true;
  }

  /** Esc closes the panel when nothing within took it. */
  private void escaped(KeyEvent e) {
    if (model.panel().get() == null || !Keys.BACK.keys().match(e)) return;
    model.close();
    e.consume();
  }
}
