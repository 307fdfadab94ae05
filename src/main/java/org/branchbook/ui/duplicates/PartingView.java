package org.branchbook.ui.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** What taking a merge back comes to, and where goes what came later. */
final class PartingView extends VBox {
  private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
  private final PartingModel model;
  private final Runnable close;
  private final Words words;
  private final VBox rows = new VBox();
  private final List<Node> lines = new ArrayList<>();

  PartingView(PartingModel model, Runnable close, Words words) {
    this.model = model;
    this.close = close;
    this.words = words;
    setId("parting");
    var head = new VBox(4, Parts.title(words.say("merge.part.title")), how());
    head.getStyleClass().add("merge-bar");
    rows.setFocusTraversable(true);
    rows.setId("parting-rows");
    rows.getStyleClass().add("merge-grid");
    rows.setAccessibleText(words.say("merge.part.later", model.rows.size()));
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::anywhere);
    var body = new VBox(16, cards());
    if (!model.parting.changed().isEmpty()) body.getChildren().add(changed());
    if (model.parting.others() > 0)
      body.getChildren()
          .add(Parts.paragraph(words.say("merge.part.others", model.parting.others())));
    body.getChildren().add(later());
    body.getStyleClass().add("parting-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "merge-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, bar());
    While.shown(this, model.at, _ -> mark());
    While.entering(this, () -> Motion.focus(rows));
  }

  private Node how() {
    return Parts.paragraph(
        words.say("merge.part.how", model.cards().size(), model.parting.now().name()));
  }

  private Node cards() {
    var all = new HBox(16);
    all.getStyleClass().add("parting-cards");
    int place = 1;
    for (var card : model.cards()) {
      var key = new Label(Integer.toString(place++));
      key.getStyleClass().add("key-hint");
      var name = new Label(card.name());
      name.getStyleClass().add("strong");
      var line = Parts.row(key, name);
      if (card.id().equals(model.parting.merge().order().keep()))
        line.getChildren().add(new Badge(Tone.ACCENT, "fth-anchor", words.say("merge.stays")));
      line.getStyleClass().add("panel");
      all.getChildren().add(line);
    }
    return all;
  }

  private Node changed() {
    return Parts.paragraph(
        words.say(
            "merge.part.changed",
            model.parting.changed().stream()
                .sorted()
                .map(f -> words.name("clients.field", f))
                .collect(Collectors.joining(", "))));
  }

  private Node later() {
    var title = Parts.group(words.say("merge.part.later", model.rows.size()));
    for (int i = 0; i < model.rows.size(); i++) {
      var line = line(model.rows.get(i), i);
      lines.add(line);
      rows.getChildren().add(line);
    }
    return new VBox(title, rows);
  }

  private Node line(PartingModel.Row row, int at) {
    var told = row.later().told();
    var when = new Label(told.at() == null ? "" : words.time(told.at()));
    when.setMinWidth(128);
    when.getStyleClass().add("muted");
    var title = new Label(words.say(told.title()).replace('\n', ' '));
    title.setMinWidth(0);
    var why = Parts.note(why(row));
    why.setMinWidth(Region.USE_PREF_SIZE);
    var group = new ToggleGroup();
    var choices = new HBox();
    choices.setMinWidth(Region.USE_PREF_SIZE);
    int place = 1;
    for (var card : model.cards()) {
      var to = new ToggleButton(place++ + "  " + card.name());
      to.setId("parting-" + at + "-" + card.id().value());
      to.setToggleGroup(group);
      to.setFocusTraversable(false);
      to.setOnAction(_ -> row.to().set(card.id()));
      While.shown(to, row.to(), now -> to.setSelected(now.equals(card.id())));
      choices.getChildren().add(to);
    }
    var line = Parts.row(when, title, Parts.gap(), why, choices);
    line.getStyleClass().add("merged-line");
    line.setOnMousePressed(
        e -> {
          model.at.set(at);
          rows.requestFocus();
          e.consume(); // else what scrolls takes the keyboard
        });
    return line;
  }

  private String why(PartingModel.Row row) {
    return row.later().pointer().isEmpty()
        ? ""
        : words.say("merge.part.points", Text.asWritten(row.later().pointer()));
  }

  private void mark() {
    for (int i = 0; i < lines.size(); i++)
      lines.get(i).pseudoClassStateChanged(AT, i == model.at.get());
  }

  private void pressed(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) return;
    switch (e.getCode()) {
      case UP -> model.step(-1);
      case DOWN -> model.step(1);
      case LEFT -> model.side(-1);
      case RIGHT, SPACE -> model.side(1);
      default -> {
        if (!e.getCode().isDigitKey()) return;
        var name = e.getCode().getName();
        model.take(name.charAt(name.length() - 1) - '0');
      }
    }
    e.consume();
  }

  private void anywhere(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) model.part();
    else if (Keys.BACK.keys().match(e)) close.run();
    else return;
    e.consume();
  }

  private Node bar() {
    var part = Parts.primary("parting-do", words.say("merge.part.do"), model::part);
    var back = Parts.button("parting-close", words.say("merge.part.close"), close);
    var problem = new ErrorLine("parting-problem", model.problem(), words);
    HBox.setHgrow(problem, Priority.ALWAYS);
    var bar = Parts.row(part, back, problem);
    bar.getStyleClass().add("merge-foot");
    return bar;
  }
}
