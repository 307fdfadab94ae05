package org.branchbook.ui.groups;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.connected.Connected;
import org.branchbook.links.connected.Connected.Beneficial;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** Who owns an organisation, along which chains, and who controls it otherwise. */
final class OwnerLines {
  private static final double SHARE = 112;
  private static final int WAYS = 4;
  private final GroupsModel model;
  private final Words words;

  OwnerLines(GroupsModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Node owners(Connected.Owned owned) {
    var threshold =
        Parts.note(
            words.say(
                owned.over() ? "groups.owners.above" : "groups.owners.from", owned.percent()));
    var head = Parts.row(Parts.section(words.say("groups.owners")), threshold);
    head.getStyleClass().add("group-head");
    var box = new VBox(head);
    box.setId("owners");
    box.getStyleClass().add("group");
    for (var ring : owned.closed())
      box.getChildren().add(GroupLines.warning(words.say("groups.owners.closed", names(ring))));
    if (!owned.overfull().isEmpty())
      box.getChildren()
          .add(GroupLines.warning(words.say("groups.owners.overfull", names(owned.overfull()))));
    for (var line : owned.lines()) box.getChildren().add(line(line));
    if (!owned.controllers().isEmpty()) {
      var title = Parts.group(words.say("groups.owners.otherwise"));
      title.getStyleClass().add("group-part");
      box.getChildren().add(title);
      for (var who : owned.controllers())
        box.getChildren().add(GroupLines.line(icon(who), GroupsView.name(who, model, words)));
    }
    return box;
  }

  private static Node icon(Connected.Who who) {
    return Icons.of(!who.seen() ? "fth-eye-off" : who.person() ? "fth-user" : "fth-briefcase");
  }

  private Node line(Connected.OwnerLine owner) {
    var texts = new VBox(1, GroupsView.name(owner.who(), model, words));
    owner.ways().stream().limit(WAYS).forEach(w -> texts.getChildren().add(way(w)));
    if (owner.ways().size() > WAYS)
      texts
          .getChildren()
          .add(Parts.note(words.say("groups.owners.moreWays", owner.ways().size() - WAYS)));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var share = new Label(share(owner.low(), owner.high()));
    share.getStyleClass().addAll("figure", "strong");
    share.setMinWidth(SHARE);
    share.setAlignment(Pos.CENTER_RIGHT);
    var line = GroupLines.line(icon(owner.who()), texts);
    line.setId("owner-" + owner.who().client().value());
    var badge = badge(owner.beneficial());
    if (badge != null) line.getChildren().add(badge);
    line.getChildren().add(share);
    return line;
  }

  private @Nullable Badge badge(Beneficial beneficial) {
    return switch (beneficial) {
      case SURE -> new Badge(Tone.ACCENT, words.name("groups.beneficial", beneficial));
      case POSSIBLE -> new Badge(Tone.WARNING, words.name("groups.beneficial", beneficial));
      case UNKNOWN -> new Badge(Tone.NEUTRAL, words.name("groups.beneficial", beneficial));
      case NO -> null;
    };
  }

  private Node way(Connected.Way way) {
    var chain = new StringBuilder(percent(way.part())).append(" = ");
    // the chain ends with the organisation whose card it is
    for (int i = 0; i < way.shares().size(); i++)
      chain
          .append(said(way.over().get(i)))
          .append(" → ")
          .append(way.shares().get(i) < 0 ? "?" : percent(way.shares().get(i)))
          .append(i + 1 < way.shares().size() ? " → " : "");
    var text = chain.toString();
    var label = Parts.note(text);
    label.setMinWidth(0);
    Parts.hint(label, text);
    return label;
  }

  private String said(Connected.Who who) {
    return who.seen() ? who.name() : words.say("groups.hidden");
  }

  private String names(List<Connected.Who> who) {
    return who.stream().map(this::said).collect(Collectors.joining(", "));
  }

  private String share(double low, double high) {
    return high - low < 0.005
        ? percent(low)
        : words.say("groups.owners.range", number(low), number(high));
  }

  private String percent(double share) {
    return words.say("groups.percent", number(share));
  }

  private String number(double share) {
    return words.number(
        BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
  }
}
