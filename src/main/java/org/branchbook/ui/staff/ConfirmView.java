package org.branchbook.ui.staff;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Requests that wait for a second person: who asks for what, until when. */
final class ConfirmView extends StackPane {
  private final ConfirmModel model;
  private final Words words;
  private final VBox list = new VBox(8);
  private final ListChangeListener<Confirmation> grow = _ -> tell();

  ConfirmView(ConfirmModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("confirmations");
    var error = new ErrorLine("confirm-error", model.error(), words);
    var body =
        new VBox(
            16,
            new VBox(
                4,
                Parts.title(words.say("staff.confirm.title")),
                Parts.paragraph(words.say("staff.confirm.about"))),
            error,
            list);
    body.getStyleClass().add("panel-body");
    body.setMaxWidth(720);
    var place = new StackPane(body);
    StackPane.setAlignment(body, javafx.geometry.Pos.TOP_LEFT);
    var scroll = new ScrollPane(place);
    scroll.setFitToWidth(true);
    getChildren().add(scroll);
    model.waiting().addListener(new WeakListChangeListener<>(grow));
    tell();
    While.entering(this, model::load);
  }

  private void tell() {
    list.getChildren().clear();
    for (var request : model.waiting()) list.getChildren().add(line(request));
    if (model.waiting().isEmpty())
      list.getChildren()
          .add(
              new EmptyState(
                  "fth-check-circle",
                  words.say("staff.confirm.none"),
                  words.say("staff.confirm.none.do")));
  }

  private Node line(Confirmation request) {
    var id = request.id().value();
    return Parts.panel(
        new ListLine(words.say(request.matter().about()))
            .note(
                words.say(
                    "staff.confirm.asks",
                    model.asker(request),
                    words.time(request.asked()),
                    words.time(request.until()))),
        Parts.row(
            Parts.primary(
                "confirm-" + id, words.say("staff.confirm.yes"), () -> model.answer(request, true)),
            Parts.button(
                "refuse-" + id,
                words.say("staff.confirm.no"),
                () -> model.answer(request, false))));
  }
}
