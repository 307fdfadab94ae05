package org.branchbook.ui.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.Person;
import org.branchbook.clients.card.Insistence;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.review.Question;
import org.branchbook.duplicates.search.Searches;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The queue, and beside it the cards of the question with what differs and why they may be one. */
final class ReviewView extends BorderPane {
  private static final double NAMES = 136;
  private static final double WHY = 160;
  private static final double SURE = 0.95;

  private final ReviewModel model;
  private final DuplicateSurroundings around;
  private final Words words;
  private final PagedList<Question> list;
  private final BorderPane detail = new BorderPane();

  ReviewView(ReviewModel model, DuplicateSurroundings around, Remembered remembered, Words words) {
    this.model = model;
    this.around = around;
    this.words = words;
    setId("review");
    list = new PagedList<>(model.list, this::line, empty());
    list.setId("review-list");
    list.setAccessibleText(words.say("review.title"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            question -> {
              if (!model.list.replacing().get()) model.chosen.set(question);
            });
    While.shown(this, model.chosen, this::select);
    While.shown(this, model.list.replacing(), is -> first(!is));
    While.entering(this, () -> Motion.focus(list));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(head());
    setCenter(new Split(remembered, "review", 0.36, list, detail));
    While.shown(this, model.beside(), this::lay);
  }

  private void select(@Nullable Question question) {
    if (question == null) list.getSelectionModel().clearSelection();
    else if (!question.equals(list.getSelectionModel().getSelectedItem()))
      list.getSelectionModel().select(question);
  }

  private void first(boolean settled) {
    if (settled && model.chosen.get() == null && !model.list.rows().isEmpty())
      list.getSelectionModel().selectFirst();
  }

  private Node head() {
    var states = new ChoiceBox<State>();
    states.setId("review-state");
    states.getItems().setAll(State.values());
    states.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable State state) {
            return state == null ? "" : words.say("review.state." + state);
          }

          @Override
          public State fromString(String said) {
            return State.OPEN;
          }
        });
    states.setAccessibleText(words.say("review.which"));
    states.valueProperty().bindBidirectional(model.state);
    var when = Parts.note("");
    While.shown(when, model.last(), last -> when.setText(when(last)));
    var search =
        Parts.button("review-search", "fth-search", words.say("review.search"), model::search);
    var head = Parts.row(Parts.title(words.say("review.title")), states, Parts.gap(), when, search);
    head.getStyleClass().add("merge-bar");
    return head;
  }

  private String when(Optional<Searches.Last> last) {
    if (last.isEmpty()) return words.say("review.never");
    var ended = last.get().ended();
    return ended == null
        ? words.say("review.going")
        : words.say("review.last", words.time(ended), last.get().clients());
  }

  private Node empty() {
    var empty =
        new EmptyState(
            "fth-check-circle",
            words.say("review.none"),
            words.say("review.none.do"),
            words.say("review.search"),
            model::search);
    empty.setId("review-none");
    return empty;
  }

  private Node line(Question question) {
    var line = new ListLine(question.cards().getFirst().name()).right(share(question));
    for (var card : question.cards().subList(1, question.cards().size())) line.about(card.name());
    return line.note(
        String.join(
            ", ",
            question.reasons().stream()
                .filter(r -> r.bits() > 0)
                .limit(3)
                .map(r -> words.say("duplicates.trait." + r.trait()))
                .toList()));
  }

  private Badge share(Question question) {
    double probability = question.best().probability();
    return new Badge(
        probability >= SURE ? Tone.DANGER : Tone.WARNING,
        // never quite sure
        String.format(Locale.ROOT, "%d %%", (int) Math.min(99, Math.floor(probability * 100))));
  }

  private void lay(ReviewModel.@Nullable Beside now) {
    if (now == null) {
      detail.setTop(null);
      detail.setBottom(null);
      detail.setCenter(
          new EmptyState("fth-columns", words.say("review.choose"), words.say("review.choose.do")));
      return;
    }
    var rows = new VBox();
    rows.setId("review-rows");
    for (var row : ReviewModel.rows(now, words)) rows.getChildren().add(row(row, now));
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "merge-scroll");
    detail.setTop(names(now));
    detail.setCenter(scroll);
    detail.setBottom(foot());
  }

  private Node names(ReviewModel.Beside now) {
    var line = columns(now.cards().size());
    line.getStyleClass().add("merge-heads");
    int column = 1;
    for (var card : now.cards()) line.add(name(card), column++, 0);
    line.add(verdict(now.question()), column, 0);
    return line;
  }

  private Node name(Client card) {
    var name = wrapped(card.name());
    name.getStyleClass().add("strong");
    var open =
        Icons.button(
            "fth-external-link", words.say("review.open"), () -> around.open().accept(card.id()));
    open.setFocusTraversable(false);
    var kind = card.party() instanceof Person ? "fth-user" : "fth-briefcase";
    HBox.setHgrow(name, Priority.ALWAYS);
    return new VBox(2, new HBox(8, Icons.of(kind), name, open));
  }

  private Node verdict(Question question) {
    var bits = question.best().bits();
    var about = wrapped(words.say("review.weight", String.format(words.locale(), "%+.1f", bits)));
    about.getStyleClass().addAll("muted", "secondary");
    return new VBox(4, share(question), about);
  }

  private Node row(ReviewRow row, ReviewModel.Beside now) {
    var line = columns(now.cards().size());
    line.getStyleClass().add("merge-row");
    line.setId("review-row-" + row.field());
    var name = wrapped(words.name("clients.field", row.field()));
    name.getStyleClass().add(row.differs() ? "strong" : "muted");
    line.add(name, 0, 0);
    int column = 1;
    for (var value : row.values()) line.add(value(value, row.differs()), column++, 0);
    line.add(why(row), column, 0);
    return line;
  }

  private Node value(List<String> lines, boolean differs) {
    var value = wrapped(lines.isEmpty() ? "–" : String.join("\n", lines));
    value.getStyleClass().add("review-value");
    if (lines.isEmpty()) value.getStyleClass().add("muted");
    else if (differs) value.getStyleClass().add("differs");
    return value;
  }

  private Node why(ReviewRow row) {
    var agreement = row.agreement();
    if (agreement == null) return new Region();
    var bits = new Label(String.format(words.locale(), "%+.1f", row.bits()));
    bits.getStyleClass().addAll("figure", row.bits() < 0 ? "against" : "speaks");
    bits.setMinWidth(Region.USE_PREF_SIZE);
    var how = wrapped(words.say("duplicates.agreement." + agreement));
    how.getStyleClass().addAll("muted", "secondary");
    HBox.setHgrow(how, Priority.ALWAYS);
    return new HBox(8, how, Parts.gap(), bits);
  }

  private GridPane columns(int cards) {
    var line = new GridPane();
    line.setHgap(12);
    line.getColumnConstraints().add(new ColumnConstraints(NAMES, NAMES, NAMES));
    for (int i = 0; i < cards; i++) {
      var column = new ColumnConstraints(112, 180, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      line.getColumnConstraints().add(column);
    }
    line.getColumnConstraints().add(new ColumnConstraints(WHY, WHY, WHY));
    return line;
  }

  private Node foot() {
    var same = Parts.primary("review-same", keyed("review.same", KeyCode.S), model::same);
    var different = new SplitMenuButton();
    different.setId("review-different");
    different.setText(keyed("review.different", KeyCode.D));
    different.setMinWidth(Region.USE_PREF_SIZE);
    different.setOnAction(_ -> model.different(""));
    for (var why : Insistence.values()) {
      var item = new MenuItem(words.name("clients.insistence", why));
      item.setOnAction(_ -> model.different(why.name()));
      different.getItems().add(item);
    }
    var later = Parts.button("review-later", keyed("review.later", KeyCode.L), model::later);
    var reopen = Parts.button("review-reopen", words.say("review.reopen"), model::reopen);
    boolean open = model.state.get() == State.OPEN;
    var problem = new ErrorLine("review-problem", model.problem(), words);
    HBox.setHgrow(problem, Priority.ALWAYS);
    var foot = open ? Parts.row(same, different, later) : Parts.row(same, different, reopen);
    if (model.state.get() == State.DIFFERENT) foot.getChildren().remove(different);
    foot.getChildren().add(problem);
    foot.getStyleClass().add("merge-foot");
    return foot;
  }

  private String keyed(String verb, KeyCode key) {
    return words.say("review.keyed", words.say(verb), key.getName());
  }

  /** By the key's place, whatever the keyboard's language. */
  private void pressed(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) return;
    switch (e.getCode()) {
      case S -> model.same();
      case D -> model.different("");
      case L -> model.later();
      default -> {
        return;
      }
    }
    e.consume();
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
