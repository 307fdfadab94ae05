package org.branchbook.ui.advice;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.playbooks.advice.Why;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What to do next with the client, beneath his card's head: why, do it, or not. */
final class StripView extends VBox {
  private final StripModel model;
  private final Words words;
  private final List<Line> lines = new ArrayList<>();
  private final ListChangeListener<Advice> follow = _ -> fill();

  StripView(StripModel model, Words words) {
    super(4);
    this.model = model;
    this.words = words;
    setId("advice-strip");
    getStyleClass().add("advice-strip");
    model.advice.addListener(new WeakListChangeListener<>(follow));
    for (var changes :
        List.of(model.all, model.explained, model.elsewhere, model.problem, model.notNow))
      While.shown(this, changes, _ -> fill());
    While.shown(this, model.chosen, this::choose);
  }

  /** Gives a line the keyboard, and shows what keys refuse it: of none, the best. */
  private void choose(@Nullable AdviceId chosen) {
    for (var line : lines) {
      boolean his = line.advice.id().equals(chosen);
      line.reasons.setVisible(his || chosen == null && line == lines.getFirst());
      if (his && !line.isFocusWithin()) line.requestFocus();
    }
  }

  private void fill() {
    // what has the keyboard keeps it, or leaves it to what takes its place
    boolean had = isFocusWithin();
    var chosen = model.chosen.get();
    getChildren().clear();
    lines.clear();
    var asked = model.elsewhere.get();
    boolean any = !model.advice.isEmpty() || asked != null;
    setVisible(any);
    setManaged(any);
    if (!any) return;
    var panel = new VBox();
    panel.getStyleClass().addAll("panel", "advice-lines");
    if (asked != null) panel.getChildren().add(bank(asked));
    int shown = model.all.get() ? model.advice.size() : Math.min(1, model.advice.size());
    for (int i = 0; i < shown; i++) lines.add(new Line(model.advice.get(i), i == 0));
    panel.getChildren().addAll(lines);
    getChildren().add(panel);
    choose(null);
    if (had && asked == null && !lines.isEmpty())
      lines.stream()
          .filter(l -> l.advice.id().equals(chosen))
          .findFirst()
          .orElse(lines.getFirst())
          .requestFocus();
  }

  /** One piece of advice: it can have the keyboard, and is then done or refused by one key. */
  private final class Line extends VBox {
    private final Advice advice;
    private final Node reasons;

    Line(Advice advice, boolean first) {
      super(4);
      this.advice = advice;
      this.reasons = reasons(advice, first);
      setId("advice-line-" + advice.piece());
      getStyleClass().add("advice-line");
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      setAccessibleText(words.name("advice.piece", advice.piece()));
      getChildren().add(line(advice, first));
      if (advice.id().equals(model.explained.get()))
        getChildren().add(new WhyView(advice, model.tellsWorth(), words));
      if (model.mayAnswer()) {
        setFocusTraversable(true);
        getChildren().add(reasons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty()
            .subscribe(
                in -> {
                  if (in) model.chosen.set(advice.id());
                  else if (advice.id().equals(model.chosen.get())) model.chosen.set(null);
                });
      }
      if (!first) return;
      var problem = model.problem.get();
      var notNow = model.notNow.get();
      if (problem != null) getChildren().add(said("advice-problem", "danger", problem));
      else if (notNow != null && advice.piece().sale())
        getChildren().add(said("advice-not-now", "muted", notNow));
    }

    private Node said(String id, String style, Text what) {
      var said = Parts.paragraph(words.say(what));
      said.setId(id);
      said.getStyleClass().add(style);
      return said;
    }

    private void pressed(KeyEvent e) {
      var why = RefusalKeys.of(e);
      if (why != null) model.refuse(advice, why);
      else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) model.take(advice);
      else return;
      e.consume();
    }
  }

  private Node line(Advice advice, boolean first) {
    var what = words.name("advice.piece", advice.piece());
    var because =
        advice.factors().why().stream()
            .filter(w -> w.of() == Why.Factor.CONTEXT)
            .map(w -> words.say(w.text()))
            .findFirst()
            .orElse("");
    var text = because.isEmpty() ? what : words.say("advice.because", what, because);
    var label =
        new Label(
            first ? words.say("advice.next", text) : text,
            Icons.of("fth-zap", first ? Tone.ACCENT : Tone.NEUTRAL));
    if (first) label.setId("advice-best");
    label.setMinWidth(0);
    Parts.hint(label, text);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var line = Parts.row(label);
    if (first && model.advice.size() > 1) {
      int others = model.advice.size() - 1;
      var more =
          small(
              "advice-more",
              words.say(model.all.get() ? "advice.fewer" : "advice.more", others),
              () -> model.all.set(!model.all.get()));
      more.getStyleClass().add("flat");
      line.getChildren().add(more);
    }
    line.getChildren().add(key("advice-why", "why", advice, AdviceScreens.WHY, first));
    if (model.mayAnswer()) {
      line.getChildren().add(key("advice-do", "do", advice, AdviceScreens.DO, first));
      // the best shows its reasons all the time
      if (!first)
        line.getChildren().add(key("advice-no", "no", advice, AdviceScreens.CHOOSE, false));
    }
    return line;
  }

  private Button key(String id, String verb, Advice advice, KeyCombination keys, boolean first) {
    Runnable act =
        switch (verb) {
          case "why" -> () -> model.why(advice);
          case "do" -> () -> model.take(advice);
          default -> () -> model.chosen.set(advice.id());
        };
    var button = small(first ? id : id + "-" + advice.piece(), words.say("advice." + verb), act);
    Parts.tip(
        button,
        first
            ? words.say("advice." + verb + ".tip") + "  " + Keys.label(keys)
            : words.say("advice." + verb + ".tip"));
    return button;
  }

  private static Button small(String id, String text, Runnable act) {
    var button = Parts.button(id, text, act);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Why not, each reason with the digit that says it. */
  private Node reasons(Advice advice, boolean first) {
    var row = Parts.row();
    row.getStyleClass().add("advice-reasons");
    row.managedProperty().bind(row.visibleProperty());
    for (var why : Refusal.values()) {
      var id = "advice-no-" + why + (first ? "" : "-" + advice.piece());
      var button = small(id, words.name("advice.refusal", why), () -> model.refuse(advice, why));
      var digit = new Label(RefusalKeys.digit(why));
      digit.getStyleClass().add("key-hint");
      button.setGraphic(digit);
      button.getStyleClass().add("flat");
      // a key each: Tab need not stop here
      button.setFocusTraversable(false);
      if (first)
        Parts.tip(button, words.say("advice.no." + why) + "  " + Keys.label(AdviceScreens.no(why)));
      row.getChildren().add(button);
    }
    return row;
  }

  private Node bank(Advice refused) {
    var row = Parts.row();
    row.setId("advice-elsewhere");
    var bank = new TextField();
    bank.setId("advice-bank");
    bank.setPromptText(words.say("advice.whichBank", words.name("advice.piece", refused.piece())));
    bank.textProperty().bindBidirectional(model.bank);
    HBox.setHgrow(bank, Priority.ALWAYS);
    bank.setOnAction(_ -> model.tellBank());
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE) return;
          model.elsewhere.set(null);
          e.consume();
        });
    row.getChildren()
        .addAll(bank, small("advice-tell", words.say("advice.bank.tell"), model::tellBank));
    While.entering(bank, bank::requestFocus);
    return row;
  }
}
