package org.branchbook.ui.contacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactRow;
import org.branchbook.staff.Department;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pick;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The contact log: the list at the left, the chosen contact at the right. */
final class ContactLogView extends StackPane {
  private static final double LIST = 0.42;
  private final ContactLogModel model;
  private final Words words;
  private final StackPane detail = new StackPane();

  ContactLogView(ContactLogModel model, Words words, Remembered remembered, Runnable logContact) {
    this.model = model;
    this.words = words;
    var list = new PagedList<>(model.list, this::line, empty(logContact));
    list.setId("contacts");
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) model.open();
        });
    list.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) model.open();
        });
    var head =
        Parts.row(
            Parts.title(words.say("contacts.log.title")),
            Parts.gap(),
            Parts.button("log-contact", "fth-plus", words.say("contacts.log.add"), logContact));
    head.getStyleClass().add("list-head");
    var left = new VBox(head, chips(), list);
    left.getStyleClass().add("contact-log");
    left.setMinWidth(320);
    getChildren().add(new Split(remembered, "contacts", LIST, left, detail));
    While.shown(this, model.selected, this::show);
    While.entering(this, model::readPeople);
  }

  private Node chips() {
    var chips = new Chips();
    chips
        .getChildren()
        .addAll(
            new Pick<>(
                "author",
                words.say("contacts.log.anybody"),
                model.author,
                model.employees,
                Employee::name),
            new Pick<>(
                "department",
                words.say("contacts.log.anyDepartment"),
                model.department,
                model.departments,
                Department::name),
            Chips.choice(
                "channel",
                words.say("contacts.log.anyChannel"),
                model.channel,
                List.of(Channel.values()),
                c -> words.name("clients.channel", c)),
            Chips.choice(
                "result",
                words.say("contacts.log.anyResult"),
                model.result,
                List.of(Contact.Result.values()),
                r -> words.name("contacts.result", r)),
            Chips.choice(
                "span",
                words.say("contacts.log.anyTime"),
                model.span,
                List.of(Span.values()),
                s -> words.name("contacts.span", s)));
    return chips;
  }

  /** What stands there while nothing fits: the first contact, or a way out of the narrowing. */
  private Node empty(Runnable logContact) {
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
                            words.say("contacts.log.nothing"),
                            words.say("contacts.log.nothingHint"),
                            words.say("contacts.log.clear"),
                            model::clear)
                        : new EmptyState(
                            "fth-message-circle",
                            words.say("contacts.log.empty"),
                            words.say("contacts.log.emptyHint", Keys.LOG_CONTACT.label()),
                            words.say("contacts.log.first"),
                            logContact)));
    return place;
  }

  private void selected(@Nullable ContactRow row) {
    if (row != null && !model.list.replacing().get()) model.selected.set(row);
  }

  private Node line(ContactRow row) {
    var contact = row.contact();
    var line =
        new ListLine(row.clientName())
            .lead(words.brief("d MMM HH:mm", contact.at().atZone(ZoneId.systemDefault())))
            .about(icon(contact.channel()), summary(contact))
            .right(result(contact));
    if (!contact.text().isEmpty()) line.note(contact.text().replace('\n', ' '));
    return line;
  }

  private String summary(Contact contact) {
    return words.name("clients.channel", contact.channel())
        + " · "
        + words.name("contacts.purpose", contact.purpose());
  }

  private Badge result(Contact contact) {
    return new Badge(tone(contact.result()), words.name("contacts.result", contact.result()));
  }

  private static Tone tone(Contact.Result result) {
    return switch (result) {
      case SALE, INTERESTED -> Tone.SUCCESS;
      case TALKED, TRANSFERRED -> Tone.NEUTRAL;
      case CALL_BACK -> Tone.ACCENT;
      case NO_ANSWER, BUSY, ANSWERING_MACHINE, NOT_INTERESTED -> Tone.WARNING;
      case WRONG_NUMBER, DECLINED, DO_NOT_CALL -> Tone.DANGER;
    };
  }

  private static String icon(Channel channel) {
    return switch (channel) {
      case CALL -> "fth-phone";
      case MEETING -> "fth-users";
      case EMAIL -> "fth-mail";
      case MESSENGER -> "fth-message-circle";
      case SMS -> "fth-message-square";
      case LETTER -> "fth-file-text";
    };
  }

  private void show(@Nullable ContactRow row) {
    if (row == null)
      detail
          .getChildren()
          .setAll(
              new EmptyState(
                  "fth-message-circle",
                  words.say("contacts.log.choose"),
                  words.say("contacts.log.chooseHint")));
    else {
      var scroll = new ScrollPane(detail(row));
      scroll.setFitToWidth(true);
      detail.getChildren().setAll(scroll);
    }
  }

  private Node detail(ContactRow row) {
    var contact = row.contact();
    var box =
        new VBox(
            Parts.row(
                Parts.title(row.clientName()),
                Parts.gap(),
                Parts.button(
                    "contact-open", "fth-user", words.say("contacts.log.open"), model::open)),
            Parts.row(
                Icons.of(icon(contact.channel())),
                new Label(summary(contact)),
                result(contact),
                Parts.muted(words.name("contacts.direction", contact.direction()))),
            Parts.muted(
                words.say(
                    "contacts.log.when",
                    words.time(contact.at()),
                    contact.minutes(),
                    row.authorName())));
    box.getStyleClass().add("contact-detail");
    if (!contact.with().isEmpty())
      box.getChildren().add(Parts.muted(words.say("contacts.log.with", contact.with())));
    if (!contact.text().isEmpty()) {
      var text = new Label(contact.text());
      text.setWrapText(true);
      box.getChildren().add(Parts.panel(text));
    }
    if (contact.promise() != null) box.getChildren().add(promise(contact.promise()));
    var next = contact.next();
    if (next != null)
      box.getChildren()
          .add(
              dated(
                  "fth-arrow-right",
                  "contacts.log.next",
                  next.what().isEmpty() ? words.say("contacts.next.callBack") : next.what(),
                  next.on(),
                  next.due().at()));
    return box;
  }

  private Node promise(Contact.Promise promise) {
    var row =
        Parts.row(dated("fth-flag", "contacts.log.promise", promise.what(), promise.by(), null));
    row.getChildren().add(Parts.gap());
    var kept = promise.kept();
    row.getChildren()
        .add(
            kept != null
                ? new Badge(
                    Tone.SUCCESS,
                    "fth-check",
                    words.say(
                        Text.of(
                            "contacts.log.keptOn",
                            LocalDate.ofInstant(kept, ZoneId.systemDefault()))))
                : Parts.button(
                    "promise-keep", "fth-check", words.say("contacts.log.keep"), model::keep));
    return row;
  }

  private Node dated(String icon, String key, String what, LocalDate on, @Nullable LocalTime at) {
    var said = words.say(Text.of(key, what, on));
    var label = new Label(at == null ? said : said + ", " + at, Icons.of(icon));
    label.setWrapText(true);
    return label;
  }
}
