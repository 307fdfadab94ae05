package org.branchbook.ui.plans;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.loading.LoadProducts.Loaded;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pasted;
import org.branchbook.ui.kit.TableFile;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Says what a file of products would bring, and loads it; there only meanwhile. */
final class ProductsFileForm extends HBox {
  private final ProductsFileModel model;
  private final Words words;

  ProductsFileForm(ProductsFileModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("products-file");
    getStyleClass().add("product-form");
    var said = Parts.paragraph("");
    said.setId("products-file-said");
    var keep =
        Parts.primary(
            "products-file-keep", words.say("plans.products.load.keep"), () -> model.load(words));
    var leave =
        Parts.button("products-file-leave", words.say("plans.products.load.leave"), model::leave);
    var told = new VBox(said, new ErrorLine("products-file-wrong", model.wrong(), words));
    told.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(told, Priority.ALWAYS);
    leave.setMinWidth(USE_PREF_SIZE);
    keep.setMinWidth(USE_PREF_SIZE);
    setSpacing(8);
    setAlignment(Pos.CENTER);
    getChildren().addAll(told, leave, keep);
    While.shown(
        this,
        model.tried(),
        done -> {
          said.setText(said(done));
          keep.setDisable(done == null || done.kept().isEmpty());
          if (done != null) (done.kept().isEmpty() ? leave : keep).requestFocus();
        });
    While.shown(
        this,
        model.wrong(),
        wrong -> {
          said.setVisible(wrong == null);
          said.setManaged(wrong == null);
          if (wrong != null) leave.requestFocus();
        });
    While.shown(
        this,
        model.file(),
        file -> {
          setVisible(file != null);
          setManaged(file != null);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The button that asks for a file. */
  Button button() {
    var title = words.say("plans.products.load");
    var button =
        Parts.button(
            "products-load",
            "fth-upload",
            title,
            () ->
                TableFile.choose(this, title, words.say("plans.products"))
                    .ifPresent(file -> model.choose(file, words)));
    Parts.tip(button, words.say("plans.products.load.how"));
    return button;
  }

  /** Takes the file that was copied in another program. */
  void paste() {
    Pasted.file().ifPresent(file -> model.choose(file, words));
  }

  private String said(Loaded.@Nullable Done done) {
    if (done == null) return words.say("plans.products.load.trying");
    var brings = words.say("plans.products.load.tried", done.added(), done.changed(), done.same());
    return done.rejected() == 0
        ? brings
        : brings
            + " "
            + words.say("plans.rates.rejected", done.rejected(), Text.asWritten(done.place()));
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) model.load(words);
    else if (Keys.BACK.keys().match(e)) model.leave();
    else return;
    e.consume();
  }
}
