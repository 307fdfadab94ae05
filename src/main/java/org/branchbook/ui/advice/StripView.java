package org.branchbook.ui.advice;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
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
import org.branchbook.base.Words;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.playbooks.advice.Why;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** What to do next with the client, beneath his card's head: why, do it, or not. */
final class StripView extends VBox {
  private static final List<KeyCode> DIGITS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

  private final StripModel model;
  private final Words words;
  private final ListChangeListener<Advice> follow = _ -> fill();

  StripView(StripModel model, Words words) {
    super(4);
    this.model = model;
    this.words = words;
    setId("advice-strip");
    getStyleClass().add("advice-strip");
    model.advice.addListener(new WeakListChangeListener<>(follow));
    for (var changes :
        List.of(model.all, model.explained, model.refusing, model.reason, model.problem))
      While.shown(this, changes, _ -> fill());
  }

  private void fill() {
    getChildren().clear();
    boolean any = !model.advice.isEmpty();
    setVisible(any);
    setManaged(any);
    if (!any) return;
    var lines = new VBox(4);
    lines.getStyleClass().addAll("panel", "advice-lines");
    int shown = model.all.get() ? model.advice.size() : 1;
    for (int i = 0; i < shown; i++) lines.getChildren().add(one(model.advice.get(i), i == 0));
    getChildren().add(lines);
  }

  private Node one(Advice advice, boolean first) {
    var box = new VBox(4, line(advice, first));
    if (advice.id().equals(model.explained.get()))
      box.getChildren().add(new WhyView(advice, model.tellsWorth(), words));
    if (advice.id().equals(model.refusing.get())) box.getChildren().add(refusing());
    var problem = model.problem.get();
    if (first && problem != null) {
      var said = Parts.paragraph(words.say(problem));
      said.setId("advice-problem");
      said.getStyleClass().add("danger");
      box.getChildren().add(said);
    }
    return box;
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
    if (model.mayAnswer())
      line.getChildren()
          .addAll(
              key("advice-do", "do", advice, AdviceScreens.DO, first),
              key("advice-no", "no", advice, AdviceScreens.NO, first));
    return line;
  }

  private Button key(String id, String verb, Advice advice, KeyCombination keys, boolean first) {
    Runnable act =
        switch (verb) {
          case "why" -> () -> model.why(advice);
          case "do" -> () -> model.take(advice);
          default -> () -> model.refuse(advice);
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

  private Node refusing() {
    var row = new HBox(8);
    row.setId("advice-refusing");
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) model.keep();
          else if (model.reason.get() == null && DIGITS.contains(e.getCode()))
            model.because(Refusal.values()[DIGITS.indexOf(e.getCode())]);
          else return;
          e.consume();
        });
    if (model.reason.get() == Refusal.ELSEWHERE) {
      var bank = new TextField();
      bank.setId("advice-bank");
      bank.setPromptText(words.say("advice.whichBank"));
      bank.textProperty().bindBidirectional(model.bank);
      HBox.setHgrow(bank, Priority.ALWAYS);
      bank.setOnAction(_ -> model.because(Refusal.ELSEWHERE));
      row.getChildren()
          .addAll(
              bank,
              small(
                  "advice-refuse",
                  words.say("advice.hide"),
                  () -> model.because(Refusal.ELSEWHERE)));
      While.entering(bank, bank::requestFocus);
      return row;
    }
    var buttons =
        Stream.of(Refusal.values())
            .map(
                why ->
                    small(
                        "advice-no-" + why,
                        (why.ordinal() + 1) + "  " + words.name("advice.refusal", why),
                        () -> model.because(why)))
            .toList();
    row.getChildren().addAll(buttons);
    While.entering(buttons.getFirst(), buttons.getFirst()::requestFocus);
    return row;
  }
}
