package org.branchbook.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.InSight;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** Cards side by side with what is to become of each field, all of it by the keyboard. */
final class MergeView extends VBox {
  private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

  private final MergeModel model;

  private final Words words;
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final HBox heads = new HBox();
  private final Suggest<Found> search;
  private final VBox grid = new VBox();
  private final List<MergeLine> lines = new ArrayList<>();

  MergeView(MergeModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("merge");
    search =
        new Suggest<>(
            "merge-add", model.background(), model::find, this::suggestion, f -> taken(f.client()));
    search.field().setPromptText(words.say("merge.add"));
    search.field().setAccessibleText(words.say("merge.add"));
    search.onward(this::toGrid);
    search.setMinWidth(440);
    search.setMaxWidth(440);
    grid.setId("merge-grid");
    grid.getStyleClass().add("merge-grid");
    grid.setFocusTraversable(true);
    grid.setAccessibleText(words.say("merge.grid"));
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::anywhere);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "merge-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    body.getChildren().setAll(grid);
    heads.getStyleClass().add("merge-heads");
    getChildren().addAll(head(), heads, scroll, bar());
    While.shown(this, model.laid(), _ -> lay());
    While.entering(this, this::enter);
    While.shown(this, model.at, _ -> mark());
    While.shown(this, model.merged(), _ -> results());
  }

  private void enter() {
    Motion.focus(model.cards().size() < 2 ? search.field() : grid);
  }

  private void taken(ClientId client) {
    model.add(client);
    toGrid();
  }

  private void toGrid() {
    grid.requestFocus();
  }

  private Node suggestion(Found found) {
    return Parts.row(
        Icons.of(found.person() ? "fth-user" : "fth-briefcase"),
        new Label(found.name()),
        Parts.note(found.detail()));
  }

  private Node head() {
    var every = new CheckBox(words.say("merge.all"));
    every.setId("merge-all");
    every.selectedProperty().bindBidirectional(model.all);
    every.setFocusTraversable(false);
    While.shown(every, model.laid(), _ -> every.setVisible(model.cards().size() > 1));
    var head = Parts.row(Parts.title(words.say("merge.screen.title")), Parts.gap(), every, search);
    // what is found stands below the field, and moves nothing else
    head.setAlignment(Pos.TOP_LEFT);
    every.setMinHeight(28);
    head.getStyleClass().add("merge-bar");
    return head;
  }

  private void lay() {
    heads.getChildren().clear();
    grid.getChildren().clear();
    lines.clear();
    boolean several = model.cards().size() > 1;
    heads.setVisible(!model.cards().isEmpty());
    heads.setManaged(!model.cards().isEmpty());
    if (!model.cards().isEmpty()) heads.getChildren().setAll(heading());
    if (!several) {
      var empty =
          new EmptyState(
              "fth-git-merge",
              words.say(model.cards().isEmpty() ? "merge.none" : "merge.one"),
              words.say("merge.none.do"));
      empty.setMinHeight(208);
      grid.getChildren().add(empty);
    } else if (model.rows().isEmpty())
      grid.getChildren()
          .add(new EmptyState("fth-check", words.say("merge.alike"), words.say("merge.alike.do")));
    else
      for (int i = 0; i < model.rows().size(); i++) {
        var line = line(model.rows().get(i), i);
        lines.add(line);
        grid.getChildren().add(line);
      }
    mark();
    results();
  }

  private Node heading() {
    var line = MergeLine.columns(new GridPane(), model.cards().size());
    var keys = MergeLine.wrapped(words.say("merge.keys"));
    keys.getStyleClass().addAll("muted", "secondary");
    keys.setVisible(model.cards().size() > 1);
    line.add(keys, 0, 0);
    int column = 1;
    for (var card : model.cards()) line.add(card(card, column), column++, 0);
    if (model.cards().size() > 1) {
      var moves = MergeLine.wrapped(moves());
      moves.setId("merge-moves");
      moves.getStyleClass().addAll("muted", "secondary");
      var result = new VBox(2, strong(words.say("merge.result")), moves);
      line.add(result, column, 0);
    }
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private String moves() {
    if (model.moves().isEmpty()) return words.say("merge.moves.none");
    var all = new ArrayList<String>();
    for (var one : model.moves()) all.add(words.say("merge.count." + one.kind(), one.count()));
    return words.say("merge.moves", String.join(", ", all));
  }

  private Node card(MergeModel.Card card, int place) {
    var id = card.client().id();
    var name = strong(card.client().name());
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    var foot = new FlowPane(8, 4);
    boolean stays = id.equals(model.keep.get());
    if (stays && model.cards().size() > 1)
      foot.getChildren().add(new Badge(Tone.ACCENT, "fth-anchor", words.say("merge.stays")));
    else if (model.cards().size() > 1) {
      var keep =
          Parts.button(
              "merge-keep-" + id.value(), words.say("merge.keep"), () -> model.keep.set(id));
      keep.getStyleClass().add("link");
      keep.setFocusTraversable(false);
      foot.getChildren().add(keep);
    }
    var doubt = card.doubt();
    if (doubt != null)
      foot.getChildren()
          .add(new Badge(Tone.WARNING, "fth-alert-triangle", words.say("merge.doubt", doubt)));
    var drop = Icons.button("fth-x", words.say("merge.drop"), () -> model.drop(id));
    drop.setId("merge-drop-" + id.value());
    drop.setFocusTraversable(false);
    var key = new Label(Integer.toString(place));
    key.getStyleClass().add("key-hint");
    var top = new HBox(8, key, name, Parts.gap(), drop);
    return new VBox(2, top, foot);
  }

  private MergeLine line(MergeRow row, int at) {
    var line = new MergeLine(model, row, words);
    line.setOnMousePressed(
        e -> {
          model.at.set(at);
          toGrid();
          e.consume(); // else what scrolls takes the keyboard
        });
    return line;
  }

  /** What would stand in the merged card. */
  private void results() {
    var sheet = model.merged().get();
    lines.forEach(line -> line.show(sheet));
  }

  private void mark() {
    for (int i = 0; i < lines.size(); i++)
      lines.get(i).pseudoClassStateChanged(AT, i == model.at.get());
    if (model.at.get() < lines.size()) InSight.show(scroll, lines.get(model.at.get()));
  }

  private void pressed(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) return;
    switch (e.getCode()) {
      case UP -> model.step(-1);
      case DOWN -> model.step(1);
      case LEFT -> model.side(-1);
      case RIGHT, SPACE -> model.side(1);
      case K -> model.keepNext();
      case A -> model.all.set(!model.all.get());
      default -> {
        int digit = digit(e);
        if (digit < 0) return;
        model.take(digit);
      }
    }
    e.consume();
  }

  private static int digit(KeyEvent e) {
    return e.getCode().isDigitKey()
        ? e.getCode().getName().charAt(e.getCode().getName().length() - 1) - '0'
        : -1;
  }

  private void anywhere(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) model.merge();
    else if (Keys.BACK.keys().match(e) && !model.cards().isEmpty()) model.clear();
    else return;
    e.consume();
  }

  private Node bar() {
    var merge = Parts.primary("merge-do", words.say("merge.do", 2), model::merge);
    While.shown(
        merge,
        model.laid(),
        _ -> merge.setText(words.say("merge.do", Math.max(2, model.cards().size()))));
    merge.disableProperty().bind(model.ready().not());
    var close = Parts.button("merge-close", words.say("merge.close"), model::clear);
    var problem = new ErrorLine("merge-problem", model.problem(), words);
    HBox.setHgrow(problem, Priority.ALWAYS);
    var bar = Parts.row(merge, close, problem);
    bar.getStyleClass().add("merge-foot");
    // a problem is said also where no card could be laid down
    bar.visibleProperty().bind(model.keep.isNotNull().or(model.problem().isNotNull()));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private static Label strong(String text) {
    var label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
  }
}
