package org.branchbook.ui.kit.drafts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Says quietly that a draft was filled in, and takes it back; gone where there was none. */
public final class DraftBar extends HBox {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  /** The bar above a form. */
  public DraftBar(FormDraft draft, Words words) {
    super(8);
    setId("draft-bar");
    getStyleClass().add("draft-bar");
    var text = new Label(null, Icons.of("fth-edit-3"));
    text.setWrapText(true);
    text.setMinWidth(0);
    var discard =
        Parts.button("discard-draft", words.say("kit.draft.discard"), () -> draft.discard());
    discard.getStyleClass().add("link");
    getChildren().addAll(text, Parts.gap(), discard);
    setMinHeight(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    While.shown(
        this,
        draft.restored(),
        at -> {
          setVisible(at != null);
          if (at == null) return;
          var when = at.atZone(ZoneId.systemDefault());
          boolean today = when.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
          text.setText(
              words.say("kit.draft.restored", today ? MINUTE.format(when) : words.time(at)));
        });
  }
}
