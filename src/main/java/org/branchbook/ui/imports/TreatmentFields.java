package org.branchbook.ui.imports;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.TextCell;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** What becomes of rows whose client resembles somebody, by how surely he is the same. */
final class TreatmentFields extends VBox {
  private final ImportModel model;
  private final Words words;

  TreatmentFields(ImportModel model, String id, Words words) {
    super(4);
    this.model = model;
    this.words = words;
    var keep =
        Parts.button(id + "-keep", words.say("imports.screen.alike.keep"), model::keepChoice);
    var row = new HBox(12, field(id + "-stop", Zone.STOP), field(id + "-warn", Zone.WARN), keep);
    row.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().addAll(row, Parts.note(words.say("imports.screen.alike.hint")));
    Runnable show =
        () -> {
          boolean differs = model.choiceDiffers();
          keep.setVisible(differs);
          keep.setManaged(differs);
        };
    While.shown(this, model.treatments.chosen(), _ -> show.run());
    While.shown(this, model.profile(), _ -> show.run());
  }

  private Field field(String id, Zone zone) {
    var box = new ComboBox<Treatment>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    Function<@Nullable Treatment, String> name =
        t -> t == null ? "" : Sentence.begin(words.name("imports.treatment", t), words);
    box.setButtonCell(new TextCell<>(name));
    box.setCellFactory(_ -> new TextCell<>(name));
    box.getItems().setAll(Treatment.QUEUE, Treatment.UPDATE, Treatment.SKIP, Treatment.ADD);
    While.shown(box, model.treatments.chosen(), on -> box.setValue(on.of(zone)));
    // what is imported can't be treated otherwise any more
    Runnable enable = () -> box.setDisable(model.busy().get() || model.run().get() != null);
    While.shown(box, model.busy(), _ -> enable.run());
    While.shown(box, model.run(), _ -> enable.run());
    box.setOnAction(
        _ -> {
          var chosen = box.getValue();
          if (chosen != null) model.treat(zone, chosen);
        });
    return new Field(words.say("imports.screen.alike." + zone.name()), box).width(260);
  }
}
