package org.branchbook.ui.clients.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientField;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.InSight;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;

/** A card's form: sections of fields, what saving answered above them, save and back below. */
final class FormView extends VBox {
  private static final double TWO_COLUMNS = 900;
  private static final Set<Section> RIGHT =
      EnumSet.of(Section.ABOUT, Section.BUSINESS, Section.CARE);

  private final FormModel model;
  private final Words words;
  private final Controls controls;
  private final Runnable back;
  private final Runnable discard;
  private final ScrollPane scroll;
  private boolean entered;

  FormView(FormModel model, Words words, Runnable back, Runnable discard) {
    this.model = model;
    this.words = words;
    this.controls = new Controls(model, words);
    this.back = back;
    this.discard = discard;
    this.scroll = new ScrollPane();
    setId("form");
    var place = new StackPane();
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().add(place);
    var form = form();
    While.shown(this, model.step(), step -> show(place, form, step));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    focusFirst();
  }

  /** The form, or the two edits that have to be made one; the form stays as it is scrolled. */
  private void show(StackPane place, Node form, FormStep step) {
    var now =
        step instanceof FormStep.Stale(var merge) ? new ThreeWayView(merge, model, words) : form;
    if (!place.getChildren().equals(List.of(now))) place.getChildren().setAll(now);
  }

  /** One begins to type at once: the first field takes the focus when it comes to the screen. */
  private void focusFirst() {
    var first = controls.control(model.person ? ClientField.FAMILY_NAME : ClientField.FULL_NAME);
    first
        .sceneProperty()
        .subscribe(
            (was, now) -> {
              if (was == null && now != null && !entered) first.requestFocus();
              entered |= now != null;
            });
  }

  private void first() {
    controls.control(model.person ? ClientField.FAMILY_NAME : ClientField.FULL_NAME).requestFocus();
  }

  private Node form() {
    var left = new ArrayList<Node>();
    var right = new ArrayList<Node>();
    for (var section : Section.values()) {
      var fields = section.fields(model.person);
      if (fields.isEmpty()) continue;
      (RIGHT.contains(section) ? right : left)
          .add(
              new VBox(
                  12, Parts.section(section.name(model.person, words)), body(section, fields)));
    }
    scroll.setContent(new Columns(TWO_COLUMNS, left, right));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "card-tab");
    var hints = new HintView(scroll, model, words);
    addEventFilter(KeyEvent.KEY_PRESSED, hints::press);
    VBox.setVgrow(hints, Priority.ALWAYS);
    var form =
        new VBox(
            new AnswerView(model, words), new BondView(model, this::first, words), hints, bar());
    var draft = model.draft();
    if (draft != null)
      form.getChildren().addFirst(new DraftBar(draft.restored(), this::drop, words));
    return form;
  }

  private Node body(Section section, List<ClientField> fields) {
    var body = new VBox(12);
    var singles = new FlowPane(16, 12);
    singles.setRowValignment(javafx.geometry.VPos.TOP);
    for (var field : fields) {
      if (field.type == ClientField.Type.LIST) {
        if (!singles.getChildren().isEmpty()) {
          body.getChildren().add(singles);
          singles = new FlowPane(16, 12);
        }
        var rows = new RowsView(model, RowKind.of(field), words);
        controls.made(field, rows);
        body.getChildren().add(rows);
      } else singles.getChildren().add(controls.field(field));
    }
    if (!singles.getChildren().isEmpty()) body.getChildren().add(singles);
    if (section == Section.BUSINESS && model.person) business(body);
    if (section == Section.NUMBERS && model.person) body.getChildren().add(filled());
    return body;
  }

  /** What belongs to the business shows only where there is one. */
  private void business(VBox body) {
    var fields = ((FlowPane) body.getChildren().getFirst()).getChildren();
    While.shown(
        body,
        model.value(ClientField.SOLE),
        sole ->
            fields.stream()
                .skip(1)
                .forEach(
                    field -> {
                      field.setVisible(sole.equals("true"));
                      field.setManaged(sole.equals("true"));
                    }));
  }

  /** Tells quietly what was filled in from a number. */
  private Node filled() {
    var notice = new Label();
    notice.setId("filled");
    notice.setGraphic(Icons.small("fth-info"));
    notice.setWrapText(true);
    notice.setMinHeight(Region.USE_PREF_SIZE);
    notice.getStyleClass().addAll("field-hint");
    notice.managedProperty().bind(notice.visibleProperty());
    While.shown(
        notice,
        model.filled(),
        text -> {
          notice.setVisible(text != null);
          notice.setText(text == null ? "" : words.say(text));
        });
    return notice;
  }

  private Node bar() {
    var save = Parts.primary("save", words.say("clients.form.save"), this::save);
    save.setTooltip(new javafx.scene.control.Tooltip(Keys.SAVE.label()));
    save.disableProperty().bind(model.step().map(s -> s instanceof FormStep.Saving));
    var leave = Parts.button("back", words.say("clients.form.back"), back);
    leave.setTooltip(new javafx.scene.control.Tooltip(Keys.BACK.label()));
    var drop = Parts.button("discard", words.say("clients.form.discard"), this::drop);
    drop.getStyleClass().add("flat");
    var hint = Parts.note(words.say("clients.form.keys", Keys.SAVE.label(), Keys.BACK.label()));
    var bar = Parts.row(save, leave, drop, Parts.gap(), hint);
    bar.getStyleClass().add("form-bar");
    return bar;
  }

  private void drop() {
    model.reset();
    discard.run();
  }

  private void save() {
    model.save();
    model.wrongFields().stream().findFirst().ifPresent(this::reveal);
  }

  /** Brings a field to sight and to the keyboard. */
  private void reveal(ClientField field) {
    var control = controls.control(field);
    control.requestFocus();
    InSight.show(scroll, control);
  }

  private void press(KeyEvent press) {
    if (Keys.SAVE.keys().match(press)) {
      save();
      press.consume();
    } else if (Keys.BACK.keys().match(press) && !open(press)) {
      back.run();
      press.consume();
    }
  }

  /** Esc closes a list that is open before it leaves the form. */
  private static boolean open(KeyEvent press) {
    for (var node = press.getTarget() instanceof Node n ? n : null;
        node != null;
        node = node.getParent())
      if (node instanceof ComboBoxBase<?> box && box.isShowing()) return true;
    return false;
  }
}
