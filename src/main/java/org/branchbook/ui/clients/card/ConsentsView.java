package org.branchbook.ui.clients.card;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Consent;
import org.branchbook.clients.card.Consents;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * Consents as a matrix: a row a channel, a column a purpose; a cell is pressed to record a word.
 */
final class ConsentsView extends ScrollPane {
  private final ConsentsModel model;
  private final Words words;

  ConsentsView(ConsentsModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("consents");
    setFitToWidth(true);
    getStyleClass().addAll("edge-to-edge", "card-tab");
    var body = new VBox(16);
    body.getStyleClass().add("card-tab-body");
    setContent(body);
    While.shown(
        this,
        model.consents(),
        now -> {
          if (now != null)
            body.getChildren()
                .setAll(head(now), new DraftBar(model.kept, words), matrix(now), history());
        });
    While.entering(this, model::load);
  }

  private Node head(Consents now) {
    var hint = Parts.paragraph(words.say("clients.consents.how"));
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    var head = Parts.row(hint);
    if (model.mayRefuse() && !now.doNotContact())
      head.getChildren()
          .add(
              Parts.button(
                  "do-not-contact",
                  "fth-slash",
                  words.say("clients.consents.doNotContact"),
                  model::doNotContact));
    return head;
  }

  private Node matrix(Consents now) {
    var grid = new GridPane(8, 4);
    grid.getStyleClass().add("consents");
    grid.getColumnConstraints().add(new ColumnConstraints(120, 132, 160));
    int column = 1;
    for (var purpose : Consent.Purpose.values()) {
      var width = new ColumnConstraints(96, 132, 160);
      width.setHalignment(HPos.LEFT);
      grid.getColumnConstraints().add(width);
      grid.add(Parts.group(words.name("clients.consent.purpose", purpose)), column++, 0);
    }
    var rows = new ArrayList<@Nullable Channel>(Arrays.asList(Channel.values()));
    rows.addFirst(null);
    for (int i = 0; i < rows.size(); i++) {
      var channel = rows.get(i);
      grid.add(new Label(name(channel)), 0, i + 1);
      for (var purpose : Consent.Purpose.values())
        grid.add(cell(now, channel, purpose), purpose.ordinal() + 1, i + 1);
    }
    return grid;
  }

  private String name(@Nullable Channel channel) {
    return channel == null
        ? words.say("clients.consents.all")
        : words.name("clients.channel", channel);
  }

  private Node cell(Consents now, @Nullable Channel channel, Consent.Purpose purpose) {
    var line = model.line(channel, purpose);
    var answer =
        channel != null
            ? now.answer(channel, purpose)
            : line.map(l -> l.given() ? Consents.Answer.GIVEN : Consents.Answer.REFUSED)
                .orElse(Consents.Answer.UNASKED);
    var button = new Button(words.name("clients.consents.answer", answer), icon(answer));
    button.setId("consent-" + (channel == null ? "ALL" : channel) + "-" + purpose);
    button
        .getStyleClass()
        .addAll("flat", "consent", answer.name().toLowerCase(java.util.Locale.ROOT));
    // what follows from the row of all channels is quieter than what was said of this one
    if (line.isEmpty()) button.getStyleClass().add("inherited");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(
        name(channel)
            + ", "
            + words.name("clients.consent.purpose", purpose)
            + ": "
            + button.getText());
    button.setDisable(!model.mayRefuse() && !model.mayGive());
    button.setOnAction(_ -> ask(button, channel, purpose));
    return button;
  }

  private static Node icon(Consents.Answer answer) {
    return switch (answer) {
      case GIVEN -> Icons.of("fth-check", Tone.SUCCESS);
      case REFUSED -> Icons.of("fth-x", Tone.DANGER);
      case UNASKED -> Icons.of("fth-minus");
    };
  }

  /** Asks in place what he said and where. */
  private void ask(Node over, @Nullable Channel channel, Consent.Purpose purpose) {
    var pop = new PopOver();
    var source = new TextField();
    source.setId("consent-source");
    source.textProperty().bindBidirectional(model.source);
    var answers = new HBox(8);
    if (model.mayGive())
      answers.getChildren().add(answer("consent-yes", true, channel, purpose, pop));
    if (model.mayRefuse())
      answers.getChildren().add(answer("consent-no", false, channel, purpose, pop));
    var box =
        new VBox(
            12,
            Parts.section(words.name("clients.consent.purpose", purpose) + " · " + name(channel)),
            new Field(words.say("clients.consents.source"), source).width(280),
            answers);
    box.getStyleClass().add("pop-body");
    pop.setContentNode(box);
    pop.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    pop.setDetachable(false);
    pop.setAnimated(false);
    pop.show(over);
    source.requestFocus();
  }

  private Button answer(
      String id, boolean given, @Nullable Channel channel, Consent.Purpose purpose, PopOver pop) {
    return Parts.button(
        id,
        given ? "fth-check" : "fth-x",
        words.say(given ? "clients.consents.yes" : "clients.consents.no"),
        () -> {
          pop.hide();
          model.record(channel, purpose, given);
        });
  }

  private Node history() {
    var lines = new ArrayList<Node>();
    for (var consent : model.history()) lines.add(line(consent));
    if (lines.isEmpty()) return new VBox();
    lines.addFirst(Parts.section(words.say("clients.consents.history")));
    return new VBox(4, lines.toArray(Node[]::new));
  }

  private Node line(Consent consent) {
    var day = LocalDate.ofInstant(consent.at(), ZoneId.systemDefault());
    var what =
        new Label(
            words.name("clients.consent.purpose", consent.purpose())
                + " · "
                + name(consent.channel()),
            icon(consent.given() ? Consents.Answer.GIVEN : Consents.Answer.REFUSED));
    var about =
        List.of(words.date(day), consent.source(), model.name(consent)).stream()
            .filter(s -> !s.isBlank())
            .toList();
    return Parts.row(what, Parts.gap(), Parts.note(String.join(" · ", about)));
  }
}
