package org.branchbook.ui.plans;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.SplitDown;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** A year's plan: its versions and what is done with them, the sheet, and both sides of a row. */
final class PlanGridView extends VBox {
  private static final double FIGURE = 56;

  private final PlanGridModel model;
  private final PlanFilesModel files;
  private final Words words;
  private final Runnable toGroups;
  private final PlanGrid grid;
  private final PlanLinesView byLine;

  /** Whether the first figures have yet to come: they take the keyboard. */
  private boolean awaited = true;

  /**
   * @param toGroups goes to the saved groups
   */
  PlanGridView(PlanGridModel model, PlanFilesModel files, Words words, Runnable toGroups) {
    this.toGroups = toGroups;
    this.model = model;
    this.files = files;
    this.words = words;
    this.grid = new PlanGrid(model, words);
    this.byLine = new PlanLinesView(model, words);
    setId("plan-sheet");
    var body = new StackPane();
    VBox.setVgrow(body, Priority.ALWAYS);
    While.shown(body, model.versions.plan, now -> body.getChildren().setAll(body(now)));
    While.shown(
        body,
        model.versions.known,
        _ -> body.getChildren().setAll(body(model.versions.plan.get())));
    While.shown(
        body,
        model.cut,
        _ -> {
          boolean kept = body.isFocusWithin();
          var shown = body(model.versions.plan.get());
          body.getChildren().setAll(shown);
          if (kept) shown.requestFocus(); // the keys go on from one to the other
        });
    getChildren()
        .addAll(head(), asked(), new PlanCopyView(model.copy, words), state(), body, sides());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, grid::begin);
    While.shown(
        grid,
        model.sheet,
        now -> {
          if (now != null && (grid.isFocused() || awaited)) grid.begin();
          awaited &= now == null;
        });
  }

  private Node body(@Nullable PlanVersion now) {
    if (now != null) return model.cut.get() == PlanCut.LINES ? byLine : grid;
    awaited = true;
    if (!model.versions.known.get()) return new StackPane();
    return model.versions.mayDraft()
        ? new EmptyState(
            "fth-target",
            words.say("budget.empty", String.valueOf(model.versions.year.get())),
            words.say("budget.empty.how"),
            words.say("budget.propose"),
            model::propose)
        : new EmptyState(
            "fth-target",
            words.say("budget.empty", String.valueOf(model.versions.year.get())),
            words.say("budget.empty.wait"));
  }

  private Node head() {
    var back = step("plan-back", "fth-chevron-left", "budget.year.before", -1);
    var next = step("plan-next", "fth-chevron-right", "budget.year.after", 1);
    var year = new Label();
    year.setMinWidth(44);
    year.setAlignment(Pos.CENTER);
    year.getStyleClass().add("strong");
    While.shown(year, model.versions.year, now -> year.setText(String.valueOf(now)));
    var versions = new MenuButton();
    versions.setId("plan-versions");
    versions.getStyleClass().add("chip");
    var state = new HBox();
    state.setAlignment(Pos.CENTER_LEFT);
    While.shown(
        versions,
        model.versions.plan,
        now -> {
          versions.setVisible(now != null);
          versions.setText(now == null ? "" : words.say("budget.version", now.number()));
          versions.getItems().setAll(model.versions.all.stream().map(this::item).toList());
          state
              .getChildren()
              .setAll(
                  now == null
                      ? List.of()
                      : List.of(
                          new Badge(tone(now.state()), words.name("budget.state", now.state()))));
        });
    var head =
        Parts.row(
            Parts.title(words.say("budget.title")), back, year, next, versions, state, Parts.gap());
    head.getChildren().addAll(moves());
    head.getStyleClass().add("list-head");
    return head;
  }

  private MenuItem item(PlanVersion version) {
    var item =
        new MenuItem(
            words.say(
                "budget.version.said",
                version.number(),
                words.name("budget.state", version.state()),
                words.time(version.made().at())));
    item.setOnAction(_ -> model.versions.plan.set(version));
    return item;
  }

  private static Tone tone(State state) {
    return switch (state) {
      case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
      case SENT -> Tone.ACCENT;
      case RETURNED -> Tone.WARNING;
      case APPROVED -> Tone.SUCCESS;
    };
  }

  /** What brings the version on, each as long as it can be done. */
  private List<Node> moves() {
    var send = Parts.primary("plan-send", words.say("budget.send"), this::send);
    Parts.tip(send, PlanKeys.SEND.label());
    var approve =
        Parts.primary("plan-approve", words.say("budget.approve"), model.versions::approve);
    Parts.tip(approve, PlanKeys.SEND.label());
    var more = new PlanMenu(model, files, words, toGroups);
    While.shown(
        more,
        model.versions.plan,
        _ -> {
          shown(send, model.versions.mayEdit());
          shown(approve, model.versions.mayApprove());
        });
    return List.of(send, approve, more);
  }

  /** What was typed last is kept first. */
  private void send() {
    model.typing.whenKept(model.versions::send);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Button step(String id, String icon, String key, int by) {
    var button =
        Parts.button(id, "", () -> model.versions.year.set(model.versions.year.get() + by));
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().add("flat");
    button.setAccessibleText(words.say(key));
    Parts.tip(button, words.say(key));
    return button;
  }

  private Node asked() {
    var measures =
        Chips.oneOf(List.of(Measure.values()), m -> words.name("budget.measure", m), model.measure);
    measures.setMinWidth(USE_PREF_SIZE);
    var cuts = Chips.oneOf(List.of(PlanCut.values()), c -> words.name("budget.cut", c), model.cut);
    cuts.setId("plan-cuts");
    cuts.setMinWidth(USE_PREF_SIZE);
    var line =
        Chips.choice(
            "plan-line",
            words.say("plans.line.any"),
            model.line,
            List.of(Holding.Kind.values()),
            k -> words.name("clients.holding.kind", k));
    line.disableProperty().bind(model.cut.isEqualTo(PlanCut.LINES));
    var growth = new TextField();
    growth.setId("plan-growth");
    growth.setPrefWidth(FIGURE);
    growth.setMinWidth(FIGURE);
    growth.setAccessibleText(words.say("budget.growth"));
    Parts.tip(growth, words.say("budget.growth"));
    growth.textProperty().bindBidirectional(model.growth);
    var percent = Parts.muted("%");
    percent.setMinWidth(USE_PREF_SIZE);
    var propose =
        Parts.button("plan-propose", "fth-zap", words.say("budget.propose"), model::propose);
    Parts.tip(propose, words.say("budget.propose.how") + " (" + PlanKeys.PROPOSE.label() + ")");
    propose.setDisable(!model.versions.mayDraft());
    var split = new MenuButton(words.say("budget.split"));
    split.setId("plan-split");
    split.setMinWidth(USE_PREF_SIZE);
    for (var by : SplitDown.By.values())
      split
          .getItems()
          .add(
              PlanMenu.item(
                  "plan-split-" + by, words.say("budget.split." + by), () -> model.split(by)));
    While.shown(split, model.versions.plan, _ -> split.setDisable(!model.versions.mayEdit()));
    var row = Parts.row(measures, cuts, line, Parts.gap(), split, propose, growth, percent);
    row.getStyleClass().add("income-asked");
    return row;
  }

  /** Why the version was returned; for the head, where to say so. */
  private Node state() {
    var place = new VBox();
    While.shown(
        place,
        model.versions.plan,
        now -> {
          place.getChildren().clear();
          if (now != null && now.state() == State.RETURNED && !now.why().isEmpty())
            place.getChildren().add(said(words.say("budget.returned.why", now.why())));
          if (model.versions.mayApprove()) place.getChildren().add(giveBack());
        });
    return place;
  }

  private static Node said(String text) {
    var label = Parts.paragraph(text);
    label.getStyleClass().add("plan-why");
    return label;
  }

  private Node giveBack() {
    var reason = new TextField();
    reason.setId("plan-reason");
    reason.setPromptText(words.say("budget.reason"));
    reason.setAccessibleText(words.say("budget.reason"));
    reason.textProperty().bindBidirectional(model.versions.reason);
    HBox.setHgrow(reason, Priority.ALWAYS);
    var row =
        Parts.row(
            reason,
            Parts.button("plan-return", words.say("budget.giveBack"), model.versions::giveBack));
    row.getStyleClass().add("income-asked");
    return row;
  }

  /** Both sides of the chosen row, and when it was counted. */
  private Node sides() {
    var sides = new Label();
    sides.setId("plan-sides");
    sides.setMinWidth(0);
    var counted = Parts.note("");
    counted.setMinWidth(USE_PREF_SIZE);
    var take = Parts.button("plan-take", "fth-arrow-up", words.say("budget.take"), this::takeBelow);
    Parts.tip(take, words.say("budget.take.how", PlanKeys.TAKE.label()));
    var down =
        Parts.button("plan-down", "fth-arrow-down", words.say("budget.split"), this::splitDown);
    Parts.tip(down, words.say("budget.down.how", PlanKeys.SPLIT.label()));
    While.shown(
        sides,
        model.chosen,
        now -> {
          sides.setText(now == null ? "" : said(now));
          boolean uneven =
              now != null
                  && now.row().bothSides()
                  && now.row().missing() != 0
                  && model.versions.mayEdit();
          shown(take, uneven);
          shown(down, uneven);
        });
    While.shown(
        counted,
        model.sheet,
        (@Nullable PlanSheet now) ->
            counted.setText(now == null ? "" : words.say("plans.counted", words.time(now.at()))));
    var row = Parts.row(sides, take, down, Parts.gap(), counted);
    row.getStyleClass().add("plan-sides");
    return row;
  }

  private void takeBelow() {
    var at = model.chosen.get();
    if (at != null) model.typing.takeBelow(at);
    grid.requestFocus();
  }

  private void splitDown() {
    model.split(SplitDown.By.LAST_YEAR);
    grid.requestFocus();
  }

  private String said(GridLine line) {
    var row = line.row();
    var name = PlanCells.name(row, words);
    var by = model.measure.get();
    var own = row.own();
    var below = row.below();
    if (own == null || below == null)
      return words.say(
          "budget.side",
          name,
          PlanCells.figure(words, Span.YEAR.of(row.plan(), by), by),
          PlanCells.figure(words, Span.YEAR.of(row.before(), by), by));
    long top = Span.YEAR.of(own, by);
    long parts = Span.YEAR.of(below, by);
    return words.say(
        top == parts ? "budget.sides.even" : top > parts ? "budget.sides" : "budget.sides.over",
        name,
        PlanCells.figure(words, top, by),
        PlanCells.figure(words, parts, by),
        PlanCells.figure(words, Math.abs(top - parts), by));
  }

  private void pressed(KeyEvent e) {
    if (Keys.REFRESH.keys().match(e)) model.versions.read();
    else if (PlanKeys.PROPOSE.match(e) && model.versions.mayDraft()) model.propose();
    else if (PlanKeys.SEND.match(e) && model.versions.mayEdit()) send();
    // who may not approve, or what waits for nobody, is told so
    else if (PlanKeys.SEND.match(e) && model.versions.plan.get() != null) model.versions.approve();
    else return;
    e.consume();
  }
}
