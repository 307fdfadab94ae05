package org.branchbook.ui.links;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.search.Found;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkRow;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The links of one client, and the one that is being written. */
final class LinksModel {
  final ClientId client;
  final ObservableList<LinkRow> rows = FXCollections.observableArrayList();

  /** The form that is open; null for none. */
  final ObjectProperty<@Nullable LinkForm> form = new SimpleObjectProperty<>();

  final boolean mayAdd;
  final boolean mayEdit;
  final boolean mayRemove;
  private final LinkWork work;
  private final Asker asker;
  private final LinkSurroundings around;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final InstantSource clock;

  LinksModel(ClientId client, LinkWork work, Asker asker, LinkSurroundings around) {
    this.client = client;
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.background = around.background();
    this.latest = Background.latest(background);
    this.notices = around.notices();
    this.clock = around.clock();
    this.mayAdd = asker.may(Privilege.LINK_CREATE);
    this.mayEdit = asker.may(Privilege.LINK_EDIT);
    this.mayRemove = asker.may(Privilege.LINK_DELETE);
  }

  Background background() {
    return background;
  }

  /** Reads the links anew. */
  void read() {
    var scope = asker.scope(Privilege.LINK_READ);
    latest.run(
        () -> work.links().of(client, scope),
        now -> {
          if (!rows.equals(now)) rows.setAll(now);
        },
        _ -> failed());
  }

  List<Found> find(String typed) {
    return work.find().apply(typed);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  void open(LinkRow row) {
    around.open().accept(row.other());
  }

  /** Opens an empty form. */
  void add() {
    form.set(new LinkForm(client, null, today()));
  }

  /** Opens a row's form. */
  void edit(LinkRow row) {
    form.set(new LinkForm(client, row, today()));
  }

  /** Opens a row's form to say why the link does not hold. */
  void rebut(LinkRow row) {
    edit(row);
    var open = form.get();
    if (open != null) open.status.set(Link.Status.REBUTTED);
  }

  void cancel() {
    form.set(null);
  }

  /** Says that the link is as it stands. */
  void confirm(LinkRow row) {
    var link = row.link();
    background.run(
        () -> work.save().change(asker, client, link.confirmed()),
        outcome -> done(outcome, "links.confirmed", link, null),
        _ -> failed());
  }

  /** Saves what the open form says. */
  void save() {
    var open = form.get();
    if (open == null) return;
    // the number is drawn once the link is known to be right
    var draft = open.link(new LinkId(0));
    if (draft == null) return;
    var before = open.changed == null ? null : open.changed.link();
    background.run(
        () ->
            open.changed == null
                ? work.save().add(asker, client, draft.numbered(new LinkId(work.ids().next())))
                : work.save().change(asker, client, draft),
        outcome -> done(outcome, "links.saved", before, open),
        _ -> open.problem.set(Text.of("links.failed")));
  }

  /** Removes a link, with a way back. */
  void remove(LinkRow row) {
    background.run(
        () -> work.remove().run(asker, client, row.link().id()),
        outcome -> {
          if (outcome instanceof Kept.Done<Link>(var link)) {
            read();
            did("links.removed", () -> work.remove().undo(asker, client, link));
          } else done(outcome, "links.removed", null, null);
        },
        _ -> failed());
  }

  private void did(String what, Callable<Undone> undo) {
    notices.did(new Text(what, List.of()), background, undo, this::read);
  }

  /** What became of a saving; {@code before} is the link as it was, null where it is new. */
  private void done(
      Kept<Link> outcome, String said, @Nullable Link before, @Nullable LinkForm from) {
    switch (outcome) {
      case Kept.Done<Link>(var link) -> {
        if (form.get() == from) form.set(null);
        did(said, () -> work.save().undo(asker, client, before, link));
        read();
      }
      case Kept.Stale<Link> _ -> {
        problem(Text.of("links.stale"), from);
        read();
      }
      case Kept.Wrong<Link>(var why) -> problem(why, from);
      case Kept.Refused<Link>(var why) -> problem(why, from);
      case Kept.Gone<Link> _ -> {
        problem(Text.of("links.gone"), from);
        read();
      }
    }
  }

  private void problem(Text why, @Nullable LinkForm from) {
    if (from == null) notices.warn(why);
    else from.problem.set(why);
  }

  private void failed() {
    notices.warn(Text.of("links.failed"));
  }
}
