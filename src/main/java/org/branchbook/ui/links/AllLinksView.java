package org.branchbook.ui.links;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.Link;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkRole;
import org.branchbook.staff.Department;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Pick;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** All links: the list with its filters at the left, the chosen link at the right. */
final class AllLinksView extends StackPane {
  private static final double LIST = 0.46;
  private static final double DAY = 136;
  private final AllLinksModel model;
  private final Words words;
  private final StackPane detail = new StackPane();
  private final TextField search = new TextField();

  AllLinksView(AllLinksModel model, Words words, Remembered remembered) {
    this.model = model;
    this.words = words;
    var list = new PagedList<>(model.list, this::line, empty());
    list.setId("all-links");
    list.setAccessibleText(words.say("links.all.title"));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line != null && !model.list.replacing().get()) model.selected.set(line);
            });
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) open();
        });
    list.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) open();
        });
    var left = new VBox(search(), chips(), list);
    left.getStyleClass().add("links-list");
    left.setMinWidth(320);
    getChildren().add(new Split(remembered, "links", LIST, left, detail));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, model::readDepartments);
    While.shown(this, model.card, this::show);
  }

  private Node search() {
    search.setId("links-search");
    search.setPromptText(words.say("links.all.search"));
    search.setAccessibleText(words.say("links.all.search"));
    search.textProperty().bindBidirectional(model.text);
    HBox.setHgrow(search, Priority.ALWAYS);
    var on = new DayPicker("links-on", model.on, words);
    on.setPromptText(words.say("links.all.on"));
    on.setAccessibleText(words.say("links.all.on"));
    on.setPrefWidth(DAY);
    on.setMinWidth(DAY);
    var row = new HBox(8, search, on);
    row.getStyleClass().add("links-search");
    return row;
  }

  private Node chips() {
    var chips = new Chips();
    chips
        .getChildren()
        .addAll(
            new Pick<>(
                "type",
                words.say("links.all.anyType"),
                model.type,
                model.types,
                t -> words.say("links.type." + t)),
            Chips.choice(
                "status",
                words.say("links.all.anyStatus"),
                model.status,
                List.of(Link.Status.values()),
                s -> words.name("links.status", s)),
            Chips.choice(
                "due",
                words.say("links.all.anyReview"),
                model.due,
                List.of(AllLinksModel.Due.values()),
                d -> words.name("links.due", d)),
            new Pick<>(
                "department",
                words.say("links.all.anyDepartment"),
                model.department,
                model.departments,
                Department::name));
    return chips.toggle(words.say("links.all.byName"), model.byName);
  }

  /** What stands there while nothing fits: what makes links, or a way out of the narrowing. */
  private Node empty() {
    var place = new StackPane();
    While.shown(
        place,
        model.list.loading(),
        _ ->
            place
                .getChildren()
                .setAll(
                    model.narrowed()
                        ? new EmptyState(
                            "fth-filter",
                            words.say("links.all.nothing"),
                            words.say("links.all.nothingHint"),
                            words.say("links.all.clear"),
                            model::clear)
                        : new EmptyState(
                            "fth-share-2",
                            words.say("links.empty"),
                            words.say("links.all.emptyHint"))));
    return place;
  }

  private Node line(LinkLine line) {
    var link = line.link();
    var role = new LinkRole(link.type(), true);
    var share = LinksView.share(link, words);
    var row =
        new ListLine(LinksView.name(line.from(), words))
            .right(LinksView.badge(link.status(), words))
            .about(
                LinksView.icon(line.to().person()),
                words.say(role.text()) + ": " + LinksView.name(line.to(), words));
    if (!share.isEmpty()) row.right(share);
    var next = link.review().next();
    var note = LinksView.dates(link, words);
    if (next != null && !next.isAfter(model.today()))
      note = words.say("links.all.due", words.date(next)) + (note.isEmpty() ? "" : " · " + note);
    return note.isEmpty() ? row : row.note(note);
  }

  private void open() {
    var line = model.selected.get();
    if (line != null) model.open(line.seen());
  }

  private void show(@Nullable LinksModel card) {
    var line = model.selected.get();
    if (card == null || line == null) {
      detail
          .getChildren()
          .setAll(
              new EmptyState(
                  "fth-share-2", words.say("links.all.choose"), words.say("links.all.chooseHint")));
      return;
    }
    var scroll = new ScrollPane(new LinkDetail(model, card, line, words));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    detail.getChildren().setAll(scroll);
  }

  /** By the key's place, whatever the keyboard's language; not while somebody types. */
  private void pressed(KeyEvent e) {
    if (Keys.FILTER.keys().match(e)) {
      search.requestFocus();
      e.consume();
      return;
    }
    if (Keys.REFRESH.keys().match(e)) {
      model.read();
      e.consume();
      return;
    }
    if (e.isShortcutDown() || e.isAltDown() || e.getTarget() instanceof TextField) return;
    var card = model.card.get();
    var line = model.selected.get();
    if (card == null || line == null || card.form.get() != null) return;
    if (!card.mayEdit) return;
    switch (e.getCode()) {
      case C -> card.confirm(line.row());
      case R -> card.rebut(line.row());
      case E -> card.edit(line.row());
      default -> {
        return;
      }
    }
    e.consume();
  }
}
