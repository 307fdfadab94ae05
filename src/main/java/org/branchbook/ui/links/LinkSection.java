package org.branchbook.ui.links;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.BorderPane;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.While;

/** The section of links: all that are known, or those that are suggested. */
final class LinkSection extends BorderPane {
  /** What of it is shown. */
  enum Part {
    ALL,
    SUGGESTED
  }

  LinkSection(
      AllLinksModel all,
      SuggestedModel suggested,
      ObjectProperty<Part> part,
      boolean suggesting,
      Words words,
      Remembered remembered) {
    setId("links.part");
    var head = Parts.row(Parts.title(words.say("links.title")));
    head.getStyleClass().add("links-head");
    if (suggesting)
      head.getChildren()
          .add(Chips.oneOf(List.of(Part.values()), p -> words.name("links.part", p), part));
    setTop(head);
    While.shown(
        this,
        part,
        now ->
            setCenter(
                switch (now) {
                  case ALL -> new AllLinksView(all, words, remembered);
                  case SUGGESTED -> new SuggestedView(suggested, words, remembered);
                }));
  }
}
