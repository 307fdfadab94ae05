package org.branchbook.ui.deviations;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Told;
import org.branchbook.plans.deviations.Deviations.Line;
import org.branchbook.plans.deviations.Part;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Deviations with their figures, parts, likely cause, and the cause that was found out. */
final class FoundView extends VBox {
  private static final int LINES = 6;
  private static final int BESIDE = 3;

  private final FoundModel model;
  private final Words words;
  private final boolean whole;
  private final boolean asks;

  /**
   * Of a model.
   *
   * @param whole with the history and what may be done; else what a task has to say
   * @param asks whether the cause may be told here
   */
  FoundView(FoundModel model, Words words, boolean whole, boolean asks) {
    super(8);
    this.model = model;
    this.words = words;
    this.whole = whole;
    this.asks = asks;
    setId("deviations-found");
    getStyleClass().add("deviations-found");
    setMinWidth(0);
    While.shown(this, model.shown(), this::fill);
  }

  private void fill(@Nullable List<Shown> shown) {
    getChildren().clear();
    boolean any = shown != null && !shown.isEmpty();
    setVisible(any);
    setManaged(any);
    if (shown == null) return;
    for (var one : shown) getChildren().add(one(one, shown));
    var asked = model.asked();
    if (asks && asked != null) getChildren().add(causes(asked));
  }

  /**
   * Beside a task there is room for the largest parts of one, and for none where there are more.
   */
  private int bars(int together) {
    return whole ? Part.values().length : together > 1 ? 0 : BESIDE;
  }

  private Node one(Shown shown, List<Shown> all) {
    int together = all.size();
    var deviation = shown.deviation();
    var now = deviation.now();
    boolean several = together > 1 && !whole;
    var box = new VBox(several ? 4 : 8);
    box.getStyleClass().addAll("panel", "deviation");
    box.getChildren()
        .add(
            several
                ? new FlowPane(12, 4, strong(new Label(shown.client())), head(deviation))
                : head(deviation));
    var figures =
        new Label(
            words.say(
                now.signs().stream()
                        .anyMatch(s -> s == Sign.RED || s == Sign.OVER || s == Sign.AMBER)
                    ? "deviations.figures"
                    : "deviations.figures.average",
                Sums.units(words, now.expected()),
                Sums.units(words, now.fact())));
    figures.setId("deviation-figures");
    var counted =
        Parts.note(
            words.say(
                "deviations.counted",
                Sentence.begin(words.month(now.asOf()), words),
                words.date(deviation.counted())));
    box.getChildren().add(new FlowPane(12, 2, figures, counted));
    now.parts()
        .largest()
        .ifPresent(
            part -> {
              var likely = new Label(words.say("deviations.likely", likely(part, shown, all)));
              likely.setId("deviation-likely");
              box.getChildren().add(strong(likely));
              int bars = bars(together);
              if (bars > 0) box.getChildren().add(new PartBars(now.parts(), words, bars));
            });
    if (whole && now.amount() != 0)
      box.getChildren()
          .add(Parts.note(words.say("deviations.amount", Sums.units(words, now.amount()))));
    if (whole && now.parts().exchange() != 0)
      box.getChildren()
          .add(
              Parts.note(
                  words.say("deviations.exchange", Sums.signed(words, now.parts().exchange()))));
    var told = deviation.told();
    if (told != null) box.getChildren().add(told(told));
    if (whole) {
      if (shown.lines().size() > 1) box.getChildren().add(history(shown.lines()));
      var acts = acts(deviation);
      if (!acts.isEmpty()) box.getChildren().add(new HBox(8, acts.toArray(Node[]::new)));
    }
    return box;
  }

  private String likely(Part part, Shown shown, List<Shown> all) {
    var name = words.name("deviations.part", part);
    return part == Part.LINKED
        ? shown.drawnAlongBy(all).map(by -> name + " · " + by.client()).orElse(name)
        : name;
  }

  private Node head(Deviation deviation) {
    var now = deviation.now();
    var line = Parts.row();
    for (var sign : now.signs())
      line.getChildren().add(new Badge(tone(sign), words.name("deviations.sign", sign)));
    var gap =
        new Label(
            Sums.signed(words, now.gap())
                + (now.percent() == 0 ? "" : " (" + Sums.percent(words, now.percent()) + ")"));
    gap.getStyleClass().add("deviation-gap");
    gap.setMinWidth(USE_PREF_SIZE);
    line.getChildren().add(gap);
    var ended = deviation.ended();
    if (ended != null)
      line.getChildren()
          .add(
              new Badge(
                  Tone.NEUTRAL,
                  words.say("deviations.ended." + ended.how(), words.date(ended.on()))));
    return line;
  }

  private static Label strong(Label label) {
    label.getStyleClass().add("strong");
    label.setWrapText(true);
    return label;
  }

  private static Tone tone(Sign sign) {
    return switch (sign) {
      case RED, CLOSED, OUTFLOW -> Tone.DANGER;
      case REPAID, FALL, SILENT, AMBER -> Tone.WARNING;
      case OVER -> Tone.SUCCESS;
    };
  }

  private Node told(Told told) {
    var label =
        new Label(
            words.say("deviations.cause.told", words.name("deviations.cause", told.cause()))
                + (told.said().isEmpty() ? "" : " – " + told.said()));
    label.setId("deviation-told");
    label.setWrapText(true);
    return label;
  }

  private Node history(List<Line> lines) {
    var box = new VBox(2, Parts.group(words.say("deviations.history")));
    for (var line : lines.reversed().subList(0, Math.min(LINES, lines.size())))
      box.getChildren()
          .add(
              Parts.note(
                  words.say(
                      "deviations.history.line",
                      words.date(line.on()),
                      Sums.units(words, line.expected()),
                      Sums.units(words, line.fact()),
                      Sums.signed(words, line.fact() - line.expected()))));
    return box;
  }

  private List<Node> acts(Deviation deviation) {
    var acts = new ArrayList<Node>();
    if (deviation.ended() == null && deviation.given() == null && model.mayGive())
      acts.add(
          Parts.primary(
              "deviation-give", words.say("deviations.give"), () -> model.give(deviation)));
    return acts;
  }

  private Node causes(Deviation asked) {
    var all = new FlowPane(8, 8);
    all.setId("deviation-causes");
    int key = 1;
    for (var cause : Cause.values()) {
      var button =
          Parts.button(
              "deviation-cause-" + cause,
              words.name("deviations.cause", cause),
              () -> model.tell(asked, cause));
      if (key < Cause.values().length) {
        var cap = new Label(Integer.toString(key++));
        cap.getStyleClass().add("key-cap");
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
      }
      all.getChildren().add(button);
    }
    var said = new TextField();
    said.setId("deviation-said");
    said.setPromptText(words.say("deviations.said"));
    said.setAccessibleText(words.say("deviations.said"));
    said.textProperty().bindBidirectional(model.said);
    said.setOnAction(_ -> model.tell(asked, Cause.OTHER));
    var box = Parts.panel(Parts.longSection(words.say("deviations.why")), all, said);
    box.setId("deviation-why");
    return box;
  }
}
