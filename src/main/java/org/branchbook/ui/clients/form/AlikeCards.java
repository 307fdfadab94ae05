package org.branchbook.ui.clients.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Care;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.Likeness.Agrees;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.clients.Likeness.Sign;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;

/** Cards that the entered one resembles, each with what agrees and what differs. */
final class AlikeCards {
  private static final double SURELY = 0.95;
  private static final double PROBABLY = 0.75;
  private static final int SIGNS = 5;

  private final FormModel model;
  private final Words words;

  AlikeCards(FormModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** How much room a card has. */
  enum Room {
    /** A column of its own. */
    NARROW,
    /** One of several in a row. */
    SHARED,
    /** All the width of the form. */
    WIDE
  }

  /** A card with its ways: open it, or say that it is another person. */
  VBox hint(int place, Resembling one, Room room) {
    var another =
        Parts.button(
            "hint-another-" + place,
            words.say("clients.hint.another"),
            () -> model.hints().another(one.client()));
    another.getStyleClass().add("flat");
    var ways = Parts.row();
    if (one.shown()) ways.getChildren().add(open("hint-" + place, place, one));
    ways.getChildren().add(another);
    var signs = room == Room.NARROW ? signs(one) : inShort(one, room == Room.WIDE ? 760 : 230);
    var card =
        room == Room.WIDE
            ? new VBox(8, Parts.row(head(one), Parts.gap(), ways), signs)
            : new VBox(8, head(one), signs, ways);
    card.getStyleClass().add("hint");
    card.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE) return;
          model.hints().another(one.client());
          e.consume();
        });
    return card;
  }

  private Node open(String id, int place, Resembling one) {
    var open = Parts.button(id, words.say("clients.hint.open"), () -> model.open(one.client()));
    var keys = Keys.label(Keys.section(place));
    open.setTooltip(new Tooltip(keys));
    var hint = new Label(keys);
    hint.getStyleClass().add("key-hint");
    open.setGraphic(hint);
    return open;
  }

  /** Whose card it is and how surely; of one that is hidden whom to call. */
  Node head(Resembling one) {
    var name = new Label(one.shown() ? one.name() : words.say("clients.hint.hidden"));
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    var under = Parts.note(one.shown() ? whose(one.care()) : call(one.care()));
    under.setWrapText(true);
    under.setMinHeight(Region.USE_PREF_SIZE);
    var how = new Badge(one.stops() ? Tone.WARNING : Tone.NEUTRAL, how(one.probability()));
    how.setMinWidth(Region.USE_PREF_SIZE);
    var text = new VBox(2, name, Parts.row(how, under));
    javafx.scene.layout.HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
    return Parts.row(Avatar.small(one.shown() ? one.name() : "?"), text);
  }

  private String how(double probability) {
    var key = probability >= SURELY ? "surely" : probability >= PROBABLY ? "probably" : "perhaps";
    // certainty is nobody's
    return words.say("clients.hint." + key, Math.min(99, Math.round(100 * probability)));
  }

  private String whose(Care care) {
    var who = model.colleagues().name(care.responsible());
    var department = model.colleagues().name(care.department());
    return who.isEmpty() ? department : who + " · " + department;
  }

  private String call(Care care) {
    var who = model.colleagues().name(care.responsible());
    var department = model.colleagues().name(care.department());
    return who.isEmpty()
        ? words.say("clients.taken.callDepartment", department)
        : words.say("clients.taken.call", who, department);
  }

  /** Each sign in a line, what agrees before what differs. */
  Node signs(Resembling one) {
    var lines = new VBox(4);
    told(one).stream().limit(SIGNS).forEach(s -> lines.getChildren().add(line(s)));
    return lines;
  }

  /** The same in one paragraph. */
  private Node inShort(Resembling one, double width) {
    var lines = new javafx.scene.layout.FlowPane(12, 4);
    lines.setPrefWrapLength(width);
    told(one).stream().limit(SIGNS).forEach(s -> lines.getChildren().add(line(s)));
    return lines;
  }

  private static List<Sign> told(Resembling one) {
    return one.signs().stream()
        .filter(s -> !s.what().key().endsWith(".SEX"))
        .sorted(java.util.Comparator.comparing(Sign::agrees))
        .toList();
  }

  private Label line(Sign sign) {
    var what = words.say(sign.what());
    var theirs = value(sign, sign.theirs());
    var text =
        sign.agrees() == Agrees.YES
            ? words.say("clients.hint.same", what, theirs)
            : words.say("clients.hint.differs", what, theirs, value(sign, sign.mine()));
    var line =
        new Label(
            text,
            switch (sign.agrees()) {
              case YES -> icon("fth-check", Tone.SUCCESS);
              case NEARLY -> icon("fth-check", Tone.WARNING);
              case NO -> icon("fth-x", Tone.DANGER);
            });
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add("hint-sign");
    return line;
  }

  private static Node icon(String icon, Tone tone) {
    return Icons.of(icon, tone);
  }

  private String value(Sign sign, String value) {
    var key = sign.what().key();
    if (key.endsWith(".BIRTH_DATE"))
      return model.values(words).single(ClientField.BIRTH_DATE, value);
    if (key.endsWith(".PHONE") && !value.contains(","))
      return value.isEmpty() ? value : model.phones().pretty(value).replace(' ', '\u00a0');
    return value;
  }
}
