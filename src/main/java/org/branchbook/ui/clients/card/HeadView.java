package org.branchbook.ui.clients.card;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.contacts.CardHead;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactRow;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Facts;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The card's head: who this is, what was said last, what was promised. It never scrolls away. */
final class HeadView extends VBox {
  private static final double NARROW = 560;
  private static final int WARNINGS = 2;

  private final CardModel model;
  private final Words words;

  HeadView(CardModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("card-head");
    var lines = new VBox(8);
    lines.getStyleClass().add("panel");
    var who = new VBox(12);
    var quiet =
        warning(
            "do-not-contact-head", "fth-slash", Tone.DANGER, words.say("clients.consents.silent"));
    quiet.visibleProperty().bind(model.doNotContact());
    quiet.managedProperty().bind(model.doNotContact());
    var warned = new VBox(4);
    getChildren().addAll(who, quiet, warned, lines);
    While.shown(warned, model.warned(), now -> warn(warned, now));
    While.shown(this, model.client(), now -> who.getChildren().setAll(who(now)));
    While.shown(lines, model.head(), now -> lines.getChildren().setAll(lines(now)));
  }

  /** What befell others whom one should know of before one speaks with him. */
  private void warn(VBox place, Warned now) {
    place.getChildren().clear();
    place.setVisible(!now.lines().isEmpty());
    place.setManaged(!now.lines().isEmpty());
    if (now.lines().isEmpty()) return;
    var texts = new VBox(2);
    HBox.setHgrow(texts, Priority.ALWAYS);
    now.lines().stream().limit(WARNINGS).forEach(l -> texts.getChildren().add(said(words.say(l))));
    int more = now.lines().size() - WARNINGS;
    if (more > 0) texts.getChildren().add(Parts.note(words.say("clients.card.moreWarnings", more)));
    var show =
        Parts.button("card-warned-show", words.say("clients.card.showWarnings"), model::showWarned);
    show.getStyleClass().add("small");
    show.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(8, Icons.of("fth-alert-triangle", Tone.WARNING), texts, show);
    line.setId("card-warned");
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("state-line", Tone.WARNING.style());
    place.getChildren().add(line);
  }

  private static Label said(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node[] who(Client client) {
    var name = new Text(client.name());
    name.setId("card-name");
    name.getStyleClass().add("card-name");
    // in the flow of the text, so that the marks follow a name of any length
    var heading = new TextFlow(name);
    heading.setMinWidth(0);
    for (var mark :
        Marks.of(
            client.standing(),
            State.ACTIVE, // a state has a line of its own
            client.care().tier(),
            client.care().vip(),
            words)) heading.getChildren().addAll(new Text("  "), mark);
    var texts = new VBox(4, heading, new Facts("card-facts", facts(client)));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(12, Avatar.large(client.name()), texts, actions());
    row.setAlignment(Pos.TOP_LEFT);
    return client.state() == State.ACTIVE
        ? new Node[] {row}
        : new Node[] {row, state(client.state())};
  }

  /** 38 years · client since 2019 · 067 123 4118 (10–12) · O. Hrytsenko · Retail. */
  private List<String> facts(Client client) {
    var care = client.care();
    var facts = new ArrayList<String>();
    model.age().ifPresent(age -> facts.add(words.say("clients.card.age", age)));
    if (client.since() != null && client.standing() != Standing.PROSPECT)
      facts.add(words.say("clients.card.since", String.valueOf(client.since().getYear())));
    var phone = model.phone();
    var time = client.preferences().time();
    if (!phone.isEmpty() && client.state() != State.DECEASED)
      facts.add(time.isEmpty() ? phone : words.say("clients.card.phoneAt", phone, time));
    var responsible = model.colleagues().name(care.responsible());
    facts.add(
        responsible.isEmpty()
            ? words.say("clients.card.nobodyResponsible")
            : words.say("clients.card.responsible", responsible));
    facts.add(model.colleagues().name(care.department()));
    return facts.stream().filter(f -> !f.isEmpty()).toList();
  }

  private Node state(State state) {
    return warning(
        "card-state",
        Marks.icon(state),
        Marks.tone(state),
        words.say("clients.card.state." + state));
  }

  private static Node warning(String id, String icon, Tone tone, String what) {
    var text = new Label(what, Icons.of(icon, tone));
    text.setId(id);
    text.setWrapText(true);
    var line = new HBox(text);
    line.getStyleClass().addAll("state-line", tone.style());
    return line;
  }

  private Node actions() {
    var actions = new HBox(8);
    actions.setAlignment(Pos.TOP_RIGHT);
    actions.setMinWidth(Region.USE_PREF_SIZE);
    if (model.mayLogContacts())
      actions
          .getChildren()
          .add(
              brief(
                  Parts.button(
                      "log-contact",
                      "fth-phone",
                      words.say("clients.card.contact"),
                      model::logContact)));
    if (model.mayEdit()) {
      var edit = Parts.button("edit", "fth-edit-2", words.say("clients.card.edit"), model::edit);
      edit.disableProperty().bind(model.form().isNotNull());
      actions.getChildren().add(brief(edit));
    }
    var more = new MenuButton(null, Icons.of("fth-more-horizontal"));
    more.setId("card-more");
    more.getStyleClass().add("no-arrow");
    more.setAccessibleText(words.say("clients.card.more"));
    var again = new MenuItem(words.say("clients.card.reread"), Icons.of("fth-refresh-cw"));
    again.setAccelerator(Keys.REFRESH.keys());
    again.setOnAction(_ -> model.place.reopen(model.id()));
    more.getItems().add(again);
    for (var action : model.elsewhere()) {
      var item = new MenuItem(words.say(action.key()), Icons.of(action.icon()));
      item.setId("card-" + action.key());
      item.setOnAction(_ -> action.run().accept(model.id()));
      more.getItems().add(item);
    }
    actions.getChildren().add(more);
    return actions;
  }

  /** Where there is little room it goes to the name: the icon alone stays of a button. */
  private Button brief(Button button) {
    var word = new Tooltip(button.getText());
    widthProperty()
        .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
        .subscribe(
            narrow -> {
              button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
              button.setTooltip(narrow ? word : null);
            });
    return button;
  }

  private List<Node> lines(@Nullable CardHead head) {
    if (head == null)
      return List.of(line("fth-clock", words.say("clients.card.reading"), "", null));
    var lines = new ArrayList<Node>();
    lines.add(head.last() == null ? silence() : spoken(head.last()));
    if (head.promise() != null) lines.add(promise(head.promise(), head.promises()));
    if (head.next() != null) lines.add(next(head.next()));
    return lines;
  }

  private Node next(TaskRow task) {
    var title = words.say(task.title().text());
    boolean late = task.due().on().isBefore(model.today());
    var day = Days.weekday(task.due().on(), model.today(), words);
    var on = task.due().at() == null ? day : day + ", " + task.due().at();
    var line =
        line(
            "fth-arrow-right-circle",
            words.say(late ? "clients.card.nextLate" : "clients.card.next", title, on),
            task.responsibleName(),
            late ? "danger" : null);
    var stage = task.stage();
    if (stage != null) line.getChildren().add(stage(stage));
    if (stage == Request.Stage.WAITING || !model.mayLogContacts()) return line;
    var perform =
        Parts.button("next-do", words.say("clients.card.nextDo"), () -> model.perform(task));
    perform.getStyleClass().add("small");
    line.getChildren().add(perform);
    return line;
  }

  /** What the department that was asked has answered. */
  private Badge stage(Request.Stage stage) {
    var said = words.name("tasks.stage", stage);
    return switch (stage) {
      case WAITING -> new Badge(Tone.ACCENT, "fth-clock", said);
      case ACCEPTED -> new Badge(Tone.SUCCESS, "fth-check", said);
      case RETURNED -> new Badge(Tone.WARNING, "fth-corner-down-left", said);
    };
  }

  private Node silence() {
    boolean log = model.mayLogContacts() && !model.client().get().state().silent();
    return line(
        "fth-clock",
        log
            ? words.say("clients.card.noContact", Keys.LOG_CONTACT.label())
            : words.say("clients.card.neverContacted"),
        "",
        null);
  }

  private Node spoken(ContactRow row) {
    var contact = row.contact();
    var day = contact.at().atZone(java.time.ZoneId.systemDefault()).toLocalDate();
    var how = within(words.name("clients.channel", contact.channel()));
    var said = contact.text().strip().replaceAll("\\s+", " ");
    var when = Days.day(day, model.today(), words);
    return line(
        "fth-clock",
        said.isEmpty()
            ? words.say("clients.card.last", when, how + " · " + came(contact))
            : words.say("clients.card.lastSaid", when, how, said),
        row.authorName(),
        null);
  }

  /** What came of it, where nothing else was said. */
  private String came(Contact contact) {
    return within(words.name("contacts.result", contact.result()));
  }

  /** A name in the middle of a sentence; an abbreviation stays as it is: SMS. */
  private String within(String name) {
    return name.equals(name.toUpperCase(words.locale())) ? name : name.toLowerCase(words.locale());
  }

  private Node promise(ContactRow row, int open) {
    var promise = row.contact().promise();
    if (promise == null) return new Region();
    var by = Days.weekday(promise.by(), model.today(), words);
    boolean late = promise.by().isBefore(model.today());
    var line =
        line(
            "fth-flag",
            words.say(
                late ? "clients.card.promiseLate" : "clients.card.promise", promise.what(), by),
            row.authorName(),
            late ? "danger" : null);
    if (open > 1)
      line.getChildren().add(Parts.note(words.say("clients.card.morePromises", open - 1)));
    if (model.mayLogContacts()) {
      var done =
          Parts.button("promise-kept", words.say("clients.card.kept"), () -> model.keep(row));
      done.getStyleClass().add("small");
      line.getChildren().add(done);
    }
    return line;
  }

  private static HBox line(String icon, String text, String who, @Nullable String tone) {
    var glyph = Icons.of(icon);
    if (tone != null) glyph.getStyleClass().add(tone);
    var label = new Label(text, glyph);
    label.setMinWidth(0);
    label.setTooltip(new javafx.scene.control.Tooltip(text));
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var by = Parts.note(who);
    by.setMinWidth(Region.USE_PREF_SIZE);
    var line = Parts.row(label, by);
    line.setMinHeight(20);
    return line;
  }
}
