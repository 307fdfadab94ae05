package org.branchbook.ui.groups;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.connected.Connected;
import org.branchbook.links.connected.Connected.Notable;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;

/** Connections worth knowing, each with the way it comes about. */
final class NoteLines {
  private final GroupsModel model;
  private final Words words;

  NoteLines(GroupsModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Node notes(List<Connected.Note> notes) {
    var head = Parts.row(Parts.section(words.say("groups.notes")));
    head.getStyleClass().add("group-head");
    var box = new VBox(head);
    box.setId("notes");
    box.getStyleClass().add("group");
    for (var note : notes) box.getChildren().add(line(note));
    return box;
  }

  private Node line(Connected.Note note) {
    var way = note.chain().stream().map(words::say).collect(Collectors.joining(" → "));
    // a way that leads here begins with him, one that leads away with the card's client
    var told = note.kind() == Notable.INTRODUCER ? name(note) + " → " + way : way;
    var chain = Parts.note(told);
    chain.setMinWidth(0);
    Parts.hint(chain, told);
    var texts = new VBox(1, GroupsView.name(note.who(), model, words), chain);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var line =
        GroupLines.line(
            Icons.of(icon(note)),
            texts,
            new Badge(tone(note.kind()), words.name("groups.notable", note.kind())));
    line.setId("note-" + note.kind() + "-" + note.who().client().value());
    return line;
  }

  private String name(Connected.Note note) {
    return note.who().seen() ? note.who().name() : words.say("groups.hidden");
  }

  private static String icon(Connected.Note note) {
    if (!note.who().seen()) return "fth-eye-off";
    return note.who().person() ? "fth-user" : "fth-briefcase";
  }

  private static Tone tone(Notable kind) {
    return switch (kind) {
      case LOST -> Tone.WARNING;
      case INTRODUCER, PROSPECT -> Tone.SUCCESS;
      case GUARANTOR, GUARANTEED -> Tone.ACCENT;
      case SAME_DIRECTOR, EVIDENCE -> Tone.NEUTRAL;
    };
  }
}
