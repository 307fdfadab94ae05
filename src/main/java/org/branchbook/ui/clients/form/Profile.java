package org.branchbook.ui.clients.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.ui.kit.Parts;

/** What a card says, to be read: every field that says something, by sections. */
final class Profile {
  private static final Set<Section> RIGHT =
      EnumSet.of(Section.ABOUT, Section.BUSINESS, Section.CARE);

  private final ClientSheet sheet;
  private final Words words;
  private final Values values;

  private Profile(Client client, Words words, Colleagues colleagues, Phones phones) {
    this.sheet = ClientSheet.of(client);
    this.words = words;
    this.values = new Values(words, colleagues, phones);
  }

  /** The nodes of a card's profile. */
  static Parent of(Client client, Words words, Colleagues colleagues, Phones phones) {
    return new Profile(client, words, colleagues, phones).nodes();
  }

  private Parent nodes() {
    var left = new ArrayList<Node>();
    var right = new ArrayList<Node>();
    for (var section : Section.values())
      section(section).ifPresent((RIGHT.contains(section) ? right : left)::add);
    var scroll = new ScrollPane(new Columns(640, left, right));
    scroll.setId("profile");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "card-tab");
    return scroll;
  }

  private Optional<Node> section(Section section) {
    var grid = new GridPane(12, 4);
    var names = new ColumnConstraints(112, 128, 128);
    names.setHalignment(HPos.LEFT);
    var texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, texts);
    int row = 0;
    for (var field : section.fields(sheet.person())) {
      var lines = values.lines(sheet, field);
      if (lines.isEmpty()) continue;
      var name = wrapped(words.name("clients.field", field));
      name.getStyleClass().add("muted");
      grid.add(name, 0, row);
      grid.add(texts(field, lines), 1, row++);
      GridPane.setValignment(name, VPos.TOP);
    }
    if (row == 0) return Optional.empty();
    return Optional.of(
        new VBox(8, Parts.section(words.name("clients.form.section", section)), grid));
  }

  private static Node texts(ClientField field, List<String> lines) {
    var box = new VBox(2);
    for (var line : lines) box.getChildren().add(wrapped(line));
    box.setId("profile-" + field);
    return box;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
