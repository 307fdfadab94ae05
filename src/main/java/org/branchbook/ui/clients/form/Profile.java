package org.branchbook.ui.clients.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.ui.kit.Parts;

/** What a card says, to be read: every field that says something, by sections. */
final class Profile {
  private static final Set<Section> RIGHT =
      EnumSet.of(Section.ABOUT, Section.BUSINESS, Section.CARE);

  /** Wide enough for the longest name of a field, in two lines. */
  private static final double NAMES = 156;

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
    var names = new ColumnConstraints(NAMES, NAMES, NAMES);
    var texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, texts);
    int row = 0;
    for (var field : section.fields(sheet.person()))
      for (var line : values.named(sheet, field)) {
        var name = wrapped(line.name());
        name.getStyleClass().add("muted");
        var text = wrapped(line.text());
        text.setId("profile-" + field);
        grid.addRow(row++, name, text);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(text, VPos.TOP);
      }
    if (row == 0) return Optional.empty();
    return Optional.of(new VBox(8, Parts.section(section.name(sheet.person(), words)), grid));
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
