package org.branchbook.ui.links;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.While;

/**
 * The section of links: all that are known, the groups that come of them, those that are suggested,
 * and whom they lead to.
 */
final class LinkSection extends BorderPane {
  /** What of it is shown. */
  enum Part {
    ALL,
    GROUPS,
    SUGGESTED,
    KEY_PEOPLE
  }

  LinkSection(
      AllLinksModel all,
      SuggestedModel suggested,
      KeyPeopleModel keyPeople,
      ObjectProperty<Part> part,
      boolean suggesting,
      Function<Words, Parent> groups,
      Words words,
      Remembered remembered) {
    setId("links-section");
    var head = Parts.row(Parts.title(words.say("links.title")));
    head.getStyleClass().add("links-head");
    var parts = new ArrayList<>(List.of(Part.values()));
    if (!suggesting) parts.remove(Part.SUGGESTED);
    head.getChildren().add(Chips.oneOf(parts, p -> words.name("links.part", p), part));
    setTop(head);
    While.shown(
        this,
        part,
        now ->
            setCenter(
                switch (now) {
                  case ALL -> new AllLinksView(all, words, remembered);
                  case GROUPS -> groups.apply(words);
                  case SUGGESTED -> new SuggestedView(suggested, words, remembered);
                  case KEY_PEOPLE -> new KeyPeopleView(keyPeople, words, remembered);
                }));
  }
}
