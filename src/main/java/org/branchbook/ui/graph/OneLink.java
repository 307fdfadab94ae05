package org.branchbook.ui.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkRole;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.graph.scene.Tie;
import org.jspecify.annotations.Nullable;

/** The link that is looked at in a picture, and what is done with it; new links too. */
final class OneLink {
  /** Null for none. */
  final ObjectProperty<@Nullable Link> at = new SimpleObjectProperty<>();

  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  private static final int LONGEST = 300;

  private final GraphModel model;

  OneLink(GraphModel model) {
    this.model = model;
  }

  boolean mayAdd() {
    return model.asker().may(Privilege.LINK_CREATE);
  }

  boolean mayEdit() {
    return model.asker().may(Privilege.LINK_EDIT);
  }

  /** Looks at a link; nobody is selected then. */
  void look(Link link) {
    model.choose(Set.of());
    // what is shared is gone through one by one: the list of it waits
    if (!Tie.is(link)) model.questions.putAway();
    problem.set(null);
    at.set(link);
  }

  /** Whether what is looked at is what two share, and of it a link can be made. */
  boolean mayMake() {
    var now = at.get();
    return now != null
        && Tie.is(now)
        && mayAdd()
        && !model.known.linked(now.from(), now.to())
        && model.open(List.of(now.from(), now.to())).size() == 2;
  }

  /** Makes a suspected link of what two share: what they share is named as its source. */
  void make(String source) {
    var now = at.get();
    if (now == null || !mayMake()) return;
    var link =
        new Link(
            new LinkId(model.work().doing().ids().next()),
            now.from(),
            now.to(),
            now.type(),
            null,
            null,
            null,
            null,
            Link.Status.SUSPECTED,
            source.length() > LONGEST ? source.substring(0, LONGEST) : source,
            "",
            1);
    run(
        () -> model.work().doing().decide().link(model.asker(), link.from(), link),
        null,
        "graph.shared.made");
  }

  /** Looks at the next link of who has the keyboard. */
  void next() {
    var here = model.here.get();
    if (here == null) return;
    var his =
        model.visible().stream().filter(l -> l.from().equals(here) || l.to().equals(here)).toList();
    if (his.isEmpty()) return;
    var now = at.get();
    look(his.get((his.indexOf(now) + 1) % his.size()));
  }

  /** How many links the line stands for: of more than one none can be changed. */
  int many() {
    var shown = model.shown.get();
    int i = shown.links().indexOf(at.get());
    return i < 0 ? 0 : shown.marks().get(i).links();
  }

  /** Shows it where all of it is edited. */
  void edit() {
    var now = at.get();
    if (now != null) model.around().link().accept(now.id());
  }

  /** The bank is sure of it. */
  void confirm() {
    var now = at.get();
    if (now != null) change(now, now.confirmed(), "graph.link.confirmed");
  }

  /** It isn't so, for this reason. */
  void rebut(String reason) {
    var now = at.get();
    if (now != null)
      change(now, now.judged(Link.Status.REBUTTED, reason.strip()), "graph.link.rebutted");
  }

  private void change(Link before, Link link, String said) {
    var card = seen(before.from(), before.to());
    run(() -> model.work().doing().save().change(model.asker(), card, link), before, said);
  }

  /** Links the two who are selected, the first in this role to the second. */
  void add(LinkRole role, String share, @Nullable LocalDate since, String source) {
    var two = List.copyOf(model.chosen.get());
    if (two.size() != 2) {
      problem.set(Text.of("graph.link.two"));
      return;
    }
    BigDecimal percent = null;
    if (!share.isBlank())
      try {
        percent = new BigDecimal(share.strip().replace("%", "").replace(',', '.').strip());
      } catch (NumberFormatException e) {
        problem.set(Text.of("clients.wrong.number", Text.asWritten(share)));
        return;
      }
    var link =
        new Link(
            new LinkId(model.work().doing().ids().next()),
            two.get(role.outward() ? 0 : 1),
            two.get(role.outward() ? 1 : 0),
            role.type(),
            percent,
            null,
            since,
            null,
            Link.Status.CONFIRMED,
            source.strip(),
            "",
            1);
    run(
        () -> model.work().doing().save().add(model.asker(), seen(two.get(0), two.get(1)), link),
        null,
        "graph.link.added");
  }

  /** From whose card it is done: one who may be seen. */
  private ClientId seen(ClientId one, ClientId other) {
    return model.open(List.of(one)).isEmpty() ? other : one;
  }

  private void run(Callable<Kept<Link>> what, @Nullable Link before, String said) {
    problem.set(null);
    model
        .around()
        .background()
        .run(
            what,
            outcome -> became(outcome, before, said),
            e -> model.around().notices().failed(e, Text.of("links.failed")));
  }

  private void became(Kept<Link> outcome, @Nullable Link before, String said) {
    switch (outcome) {
      case Kept.Done<Link>(var now) -> {
        at.set(null);
        model.form.set(null);
        model.grow.reread();
        model
            .around()
            .notices()
            .did(
                Text.of(said),
                model.around().background(),
                () ->
                    model
                        .work()
                        .doing()
                        .save()
                        .undo(model.asker(), seen(now.from(), now.to()), before, now),
                model.grow::reread);
      }
      case Kept.Stale<Link> _ -> {
        problem.set(Text.of("links.stale"));
        model.grow.reread();
      }
      case Kept.Wrong<Link>(var why) -> problem.set(why);
      case Kept.Refused<Link>(var why) -> problem.set(why);
      case Kept.Gone<Link> _ -> problem.set(Text.of("links.gone"));
    }
  }
}
