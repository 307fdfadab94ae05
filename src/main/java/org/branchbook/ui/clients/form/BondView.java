package org.branchbook.ui.clients.form;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.links.LinkRole;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What the new client is to the one from whose card he is entered; nothing unless it is said. */
final class BondView extends HBox {
  private static final double WIDTH = 280;

  private final FormModel model;
  private final Words words;
  private final Label whom = Parts.muted("");
  private final Label chosen = new Label();
  private final VBox place = new VBox();
  private final Suggest<LinkRole> suggest;

  /**
   * @param onward where the keyboard goes once it is said
   */
  BondView(FormModel model, Runnable onward, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    getStyleClass().add("form-bond");
    managedProperty().bind(visibleProperty());
    var name = words.say("clients.form.beside.role");
    suggest =
        new Suggest<>(
            "bond",
            model.background(),
            typed -> Bonds.of(model.person, typed, words),
            role -> new Label(words.say(role.text())),
            role -> {
              model.role.set(role);
              onward.run();
            });
    suggest.field().setPromptText(words.say("clients.form.beside.none"));
    suggest.field().setAccessibleText(name);
    suggest.setPrefWidth(WIDTH);
    suggest.onward(onward);
    chosen.setId("bond-chosen");
    chosen.getStyleClass().add("strong");
    whom.setMinHeight(28);
    getChildren().addAll(whom, place);
    While.shown(this, model.beside(), this::offer);
    While.shown(this, model.role, this::show);
  }

  private void offer(@Nullable Beside with) {
    setVisible(with != null);
    if (with != null) whom.setText(words.say("clients.form.beside", Text.asWritten(with.name())));
  }

  private void show(@Nullable LinkRole role) {
    if (role == null) {
      place.getChildren().setAll(suggest);
      return;
    }
    chosen.setText(words.say(role.text()));
    var none =
        Icons.button("fth-x", words.say("clients.form.beside.none"), () -> model.role.set(null));
    none.setId("bond-none");
    place.getChildren().setAll(Parts.row(chosen, none));
  }
}
