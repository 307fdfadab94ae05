package org.branchbook.ui.kit.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Says quietly that a draft was filled in, and takes it back; gone where there was none. */
public final class DraftBar extends HBox {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  /** The bar above a form that has one draft. */
  public DraftBar(FormDraft draft, Words words) {
    this(draft.restored(), draft::discard, words);
  }

  /** The bar above a form whose draft changes with what is written in it, and how it is left. */
  public DraftBar(ObservableValue<@Nullable Instant> restored, Runnable discard, Words words) {
    super(8);
    setId("draft-bar");
    getStyleClass().add("draft-bar");
    var text = new Label(null, Icons.of("fth-edit-3"));
    text.setWrapText(true);
    text.setMinWidth(0);
    var drop = Parts.button("discard-draft", words.say("kit.draft.discard"), discard);
    drop.setFocusTraversable(false);
    drop.getStyleClass().add("link");
    getChildren().addAll(text, Parts.gap(), drop);
    setMinHeight(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    While.shown(
        this,
        restored,
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
