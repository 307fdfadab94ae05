package org.branchbook.ui.graph;

import java.util.EnumMap;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.picture.Difference.Fate;
import org.branchbook.ui.kit.Parts;

/** What has changed between the two days, in words; a click looks at the link. */
final class Changes extends VBox {
  private static final int MOST = 60;

  Changes(GraphModel model, Words words) {
    super(8);
    setId("graph-changes");
    getStyleClass().add("graph-changes");
    var shown = model.shown.get();
    var by = new EnumMap<Fate, VBox>(Fate.class);
    var counts = new EnumMap<Fate, Integer>(Fate.class);
    for (int i = 0; i < shown.links().size(); i++) {
      var mark = shown.marks().get(i);
      if (mark.fate() == Fate.SAME) continue;
      var list = by.computeIfAbsent(mark.fate(), _ -> new VBox(4));
      if (counts.merge(mark.fate(), mark.links(), Integer::sum) > MOST) continue;
      var link = shown.links().get(i);
      var line =
          new Hyperlink(Told.of(link, model, words) + " · " + Told.change(link, mark, words));
      line.setWrapText(true);
      line.getStyleClass().add("graph-other");
      line.setOnAction(_ -> model.link.look(link));
      list.getChildren().add(line);
    }
    if (by.isEmpty()) getChildren().add(Parts.paragraph(words.say("graph.changes.none")));
    for (var fate : List.of(Fate.ADDED, Fate.SHARE, Fate.ENDED)) {
      var list = by.get(fate);
      if (list == null) continue;
      int many = counts.getOrDefault(fate, 0);
      getChildren().add(Parts.section(words.say("graph.changes." + fate, many)));
      getChildren().add(list);
      if (many > MOST) getChildren().add(Parts.note(words.say("graph.further", many - MOST)));
    }
  }
}
