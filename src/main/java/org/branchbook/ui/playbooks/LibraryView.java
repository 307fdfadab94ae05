package org.branchbook.ui.playbooks;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.SortKey;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Exit;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Plan;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.playbooks.LibraryModel.Part;

/** The section of playbooks: the list, and the chosen one as a chart, in figures, or tried out. */
final class LibraryView extends BorderPane {
  private static final double STEP = 312;

  private final LibraryModel model;
  private final Words words;
  private final BorderPane shown = new BorderPane();

  LibraryView(LibraryModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    setId("playbooks");
    setCenter(new Split(remembered, "playbooks", 0.24, list(), shown));
    While.shown(this, model.turn, _ -> show());
    While.shown(this, model.part, _ -> show());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.SAVE.keys().match(e) || !model.writing()) return;
          model.save();
          e.consume();
        });
  }

  private Node list() {
    var byName =
        new SortedList<>(
            model.all,
            Comparator.comparing(s -> SortKey.of(words.say(s.shown().plan().name().text()))));
    var list = new ListView<>(byName);
    list.setId("playbooks-list");
    list.getStyleClass().add("paged-list");
    list.setAccessibleText(words.say("playbooks.title"));
    list.setPlaceholder(
        new EmptyState("fth-compass", words.say("playbooks.none"), words.say("playbooks.none.do")));
    list.setCellFactory(_ -> new Line(words));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            one -> {
              if (one != null && !one.equals(model.chosen.get())) model.choose(one);
            });
    While.shown(list, model.chosen, one -> list.getSelectionModel().select(one));
    VBox.setVgrow(list, Priority.ALWAYS);
    var head = Parts.row(Parts.title(words.say("playbooks.title")), Parts.gap());
    head.getStyleClass().add("list-head");
    if (model.mayEdit())
      head.getChildren()
          .add(
              Icons.button(
                  "fth-plus",
                  words.say("playbooks.fresh"),
                  () ->
                      model.fresh(
                          new Plan(
                              Phrase.written(words.say("playbooks.fresh.name"), words.language()),
                              Phrase.NONE,
                              List.of(),
                              List.of(),
                              Set.of(Exit.DECEASED)))));
    return new VBox(head, list);
  }

  private static final class Line extends ListCell<Shelved> {
    private final Words words;

    Line(Words words) {
      this.words = words;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Shelved item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      var plan = item.shown().plan();
      var name = new Label(words.say(plan.name().text()));
      name.getStyleClass().add("playbook-name");
      name.setMinWidth(0);
      var line = Parts.row(name, Parts.gap());
      if (item.draft() != null)
        line.getChildren().add(new Badge(Tone.ACCENT, words.say("playbooks.draft")));
      else if (item.latest() != null && item.latest().retired())
        line.getChildren().add(new Badge(Tone.NEUTRAL, words.say("playbooks.retired")));
      var begins = Said.begins(item.playbook(), plan, words);
      var note = Parts.note(begins);
      note.setMinWidth(0);
      Parts.hint(note, begins);
      var box = new VBox(2, line, note);
      box.getStyleClass().add("playbook-line");
      setGraphic(box);
    }
  }

  private void show() {
    var one = model.chosen.get();
    shown.setTop(null);
    shown.setCenter(null);
    shown.setRight(null);
    if (one == null) return;
    var top = new VBox(8, head(one));
    if (model.writing()) top.getChildren().add(new PlanEditor(model, words));
    else top.getChildren().add(Parts.paragraph(words.say(one.shown().plan().about().text())));
    top.getChildren().addAll(problem(), parts());
    top.getStyleClass().add("playbook-head");
    shown.setTop(top);
    switch (model.part.get()) {
      case CHART -> chart();
      case SUCCESS -> shown.setCenter(scrolled(new SuccessView(model, words), true));
      case TRIAL -> shown.setCenter(scrolled(new TrialView(model, words), true));
      case TEXTS -> shown.setCenter(scrolled(new TextsView(model, words), true));
    }
  }

  private static ScrollPane scrolled(Region content, boolean fit) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(fit);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private Node head(Shelved one) {
    var edition = one.shown();
    var title = Parts.title(words.say(edition.plan().name().text()));
    title.setId("playbook-title");
    title.setMinWidth(0);
    var from = edition.from();
    var state =
        edition.draft()
            ? new Badge(Tone.ACCENT, words.say("playbooks.draft.number", edition.number()))
            : edition.retired()
                ? new Badge(Tone.NEUTRAL, words.say("playbooks.retired"))
                : new Badge(
                    Tone.SUCCESS,
                    edition.by() == null
                        ? words.say("playbooks.shipped")
                        : words.say(
                            "playbooks.since",
                            edition.number(),
                            from == null ? "" : words.date(from)));
    var row = Parts.row(title, state, Parts.gap());
    if (model.mayEdit()) row.getChildren().addAll(acts(one));
    return row;
  }

  private List<Node> acts(Shelved one) {
    if (one.draft() == null)
      return List.of(
          Parts.button("playbook-write", "fth-edit-2", words.say("playbooks.write"), model::write),
          Parts.button(
              "playbook-retire",
              words.say(
                  one.latest() != null && one.latest().retired()
                      ? "playbooks.retire.not"
                      : "playbooks.retire"),
              model::retire));
    var save = Parts.button("playbook-save", words.say("playbooks.save"), model::save);
    save.disableProperty().bind(model.changed.not());
    Parts.tip(save, Keys.SAVE.label());
    return List.of(
        Parts.button("playbook-discard", words.say("playbooks.discard"), model::discard),
        save,
        Parts.primary("playbook-in-force", words.say("playbooks.inForce"), model::putInForce));
  }

  private Node problem() {
    var problem = Parts.paragraph("");
    problem.setId("playbook-problem");
    problem.getStyleClass().add("danger");
    While.shown(
        problem,
        model.problem,
        said -> {
          problem.setManaged(said != null);
          problem.setVisible(said != null);
          problem.setText(said == null ? "" : words.say(said));
        });
    return problem;
  }

  private Node parts() {
    var chips =
        Chips.oneOf(List.of(Part.values()), p -> words.name("playbooks.part", p), model.part);
    var row = Parts.row(chips, untranslated(), Parts.gap());
    if (model.writing() && model.part.get() == Part.CHART) {
      row.getChildren()
          .add(
              Parts.button(
                  "playbook-add-step",
                  "fth-plus",
                  words.say("playbooks.step.add"),
                  () -> {
                    model.addStep(
                        Phrase.written(words.say("playbooks.step.new"), words.language()),
                        Phrase.told("playbooks.result.done"));
                    chart();
                  }));
      row.getChildren()
          .add(
              Parts.button(
                  "playbook-remove-step",
                  "fth-trash-2",
                  words.say("playbooks.step.remove"),
                  () -> {
                    model.removeStep();
                    chart();
                  }));
    }
    return row;
  }

  /** How many texts of the bank's own are behind in some language. */
  private Node untranslated() {
    var said = Parts.note("");
    said.setId("playbook-untranslated");
    While.shown(
        said,
        model.plan,
        plan -> {
          long behind =
              plan == null
                  ? 0
                  : plan.phrases().values().stream().filter(p -> !p.missing().isEmpty()).count();
          said.setVisible(behind > 0);
          said.setText(words.say("playbooks.texts.behind", behind));
        });
    return said;
  }

  private void chart() {
    var place = new StackPane();
    place.setAlignment(Pos.TOP_LEFT);
    While.shown(
        place,
        model.plan,
        plan -> {
          if (plan != null) draw(place, plan);
        });
    var scroll = scrolled(place, false);
    scroll.setPannable(true);
    shown.setCenter(scroll);
    beside();
  }

  private void draw(StackPane place, Plan plan) {
    place
        .getChildren()
        .setAll(
            plan.steps().isEmpty()
                ? new EmptyState(
                    "fth-git-branch",
                    words.say("playbooks.step.none"),
                    words.say("playbooks.step.none.do"))
                : new ChartPane(
                    plan,
                    model.step.get(),
                    words,
                    step -> {
                      model.step.set(step);
                      draw(place, plan(plan));
                      beside();
                    }));
  }

  private Plan plan(Plan otherwise) {
    var now = model.plan.get();
    return now == null ? otherwise : now;
  }

  /** The chosen step, to be read or written. */
  private void beside() {
    if (model.shownStep() == null) {
      shown.setRight(null);
      return;
    }
    var step =
        model.writing() ? new StepEditor(model, words, this::beside) : new StepView(model, words);
    var scroll = scrolled(step, true);
    scroll.setPrefWidth(STEP);
    scroll.setMinWidth(STEP);
    scroll.getStyleClass().add("playbook-beside");
    shown.setRight(scroll);
  }
}
