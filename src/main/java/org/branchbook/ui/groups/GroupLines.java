package org.branchbook.ui.groups;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.links.connected.Connected;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pick;
import org.branchbook.ui.kit.Tone;

/** One group: who leads it, who is in it and why, what they hold, the latest contacts. */
final class GroupLines {
  private static final double DATE = 88;
  private static final double CHANNEL = 96;
  private static final double AMOUNT = 160;
  private final GroupsModel model;
  private final Words words;

  GroupLines(GroupsModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Node group(Connected.Group group, Connected of) {
    var box = new VBox(head(group));
    box.setId("group-" + group.source().value());
    box.getStyleClass().add("group");
    group.members().stream()
        .filter(m -> m.lost() && !m.who().client().equals(of.client()))
        .forEach(m -> box.getChildren().add(warning(words.say("groups.lost", m.who().name()))));
    for (var member : group.members()) box.getChildren().add(member(member));
    if (group.more() > 0)
      box.getChildren().add(line(Parts.note(words.say("groups.more", group.more()))));
    sums(group, box);
    spoken(group, box);
    return box;
  }

  private Node head(Connected.Group group) {
    var source = group.members().getFirst().who();
    var title =
        Parts.section(
            source.seen() ? words.say("groups.of", source.name()) : words.say("groups.ofHidden"));
    title.setWrapText(true);
    var count = Parts.note(words.say("groups.members", group.size()));
    count.setMinWidth(Region.USE_PREF_SIZE);
    var head = Parts.row(count, Parts.gap());
    if (model.mayEdit && source.seen()) {
      var label = Parts.note(words.say("groups.lead"));
      label.setMinWidth(Region.USE_PREF_SIZE);
      var chip =
          new Pick<Employee>(
              "lead-" + group.source().value(),
              words.say("groups.lead.none"),
              model.lead(group),
              model.employees,
              Employee::name);
      chip.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().addAll(label, chip);
    } else if (!group.leadName().isEmpty())
      head.getChildren().add(Parts.note(words.say("groups.lead.is", group.leadName())));
    var both = new VBox(4, title, head);
    both.getStyleClass().add("group-head");
    return both;
  }

  static Node warning(String text) {
    var label = Parts.paragraph(text);
    label.setGraphic(Icons.of("fth-alert-triangle", Tone.WARNING));
    var line = new HBox(label);
    line.getStyleClass().add("group-warning");
    HBox.setHgrow(label, Priority.ALWAYS);
    return line;
  }

  static HBox line(Node... nodes) {
    var line = Parts.row(nodes);
    line.getStyleClass().add("group-line");
    return line;
  }

  private Node member(Connected.Member member) {
    var why = Parts.note(words.say(member.why()));
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    var texts = new VBox(1, GroupsView.name(member.who(), model, words), why);
    if (!member.documents().isEmpty()) {
      var papers = member.documents().stream().collect(Collectors.joining(" · "));
      var paper = Parts.note(papers);
      paper.setGraphic(Icons.small("fth-file-text"));
      paper.setMinWidth(0);
      Parts.hint(paper, papers);
      texts.getChildren().add(paper);
    }
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var icon =
        Icons.of(
            !member.who().seen()
                ? "fth-eye-off"
                : member.who().person() ? "fth-user" : "fth-briefcase");
    var line = line(icon, texts);
    line.setId("member-" + member.who().client().value());
    line.getChildren().addAll(badges(member));
    return line;
  }

  private ArrayList<Node> badges(Connected.Member member) {
    var badges = new ArrayList<Node>();
    if (member.who().related())
      badges.add(new Badge(Tone.WARNING, "fth-shield", words.say("groups.related")));
    var state = member.state();
    if (state != null && state != State.ACTIVE)
      badges.add(new Badge(Tone.DANGER, words.name("clients.state", state)));
    var standing = member.standing();
    if (standing != null && standing != Standing.CLIENT)
      badges.add(
          new Badge(
              member.lost() ? Tone.WARNING : Tone.NEUTRAL,
              words.name("clients.standing", standing)));
    var tier = member.tier();
    if (tier != null) badges.add(new Badge(Tone.ACCENT, tier.name()));
    return badges;
  }

  private void sums(Connected.Group group, VBox box) {
    if (group.sums().isEmpty() && group.whole()) return;
    var title = Parts.group(words.say(group.whole() ? "groups.sums" : "groups.sums.seen"));
    title.getStyleClass().add("group-part");
    box.getChildren().add(title);
    for (var sum : group.sums()) {
      var kind =
          Parts.muted(
              words.say("groups.sum", words.name("clients.holding.kind", sum.kind()), sum.count()));
      var amount = new Label(words.say("groups.amount", amount(sum.amount()), sum.currency()));
      amount.getStyleClass().add("figure");
      amount.setMinWidth(AMOUNT);
      amount.setAlignment(Pos.CENTER_RIGHT);
      box.getChildren().add(small(kind, Parts.gap(), amount));
    }
    if (!group.whole()) box.getChildren().add(small(Parts.note(words.say("groups.sums.withheld"))));
  }

  private String amount(BigDecimal amount) {
    var format = NumberFormat.getInstance(words.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  private static HBox small(Node... nodes) {
    var line = Parts.row(nodes);
    line.getStyleClass().add("group-small");
    return line;
  }

  private void spoken(Connected.Group group, VBox box) {
    if (group.spoken().isEmpty()) return;
    var title = Parts.group(words.say("groups.spoken"));
    title.getStyleClass().add("group-part");
    box.getChildren().add(title);
    for (var one : group.spoken()) {
      var date = Parts.note(words.date(one.at().atZone(ZoneId.systemDefault()).toLocalDate()));
      date.setMinWidth(DATE);
      var channel = Parts.note(words.name("clients.channel", one.channel()));
      channel.setMinWidth(CHANNEL);
      var name = new Label(one.name());
      name.setMinWidth(0);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      var result = words.name("contacts.result", one.result());
      box.getChildren()
          .add(
              small(
                  date,
                  channel,
                  name,
                  one.result().refused() ? new Badge(Tone.WARNING, result) : Parts.note(result)));
    }
  }
}
