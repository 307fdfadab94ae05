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
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkRow;
import org.branchbook.links.suggested.SuggestionRow;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** The links of one client, and the one that is being written. */
final class LinksModel {
  private static final String ADDED = "link.new";
  private static final String CHANGED = "link";

  final ClientId client;
  final ObservableList<LinkRow> rows = FXCollections.observableArrayList();

  /** The form that is open; null for none. */
  final ObjectProperty<@Nullable LinkForm> form = new SimpleObjectProperty<>();

  final boolean mayAdd;
  final boolean mayEdit;
  final boolean mayRemove;

  /** What may be linked with the client, since they share something. */
  final ObservableList<SuggestionRow> suggested = FXCollections.observableArrayList();

  /** The day as of which the links are shown; null for today. */
  final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();

  private @Nullable FormDraft draft;
  private final Deciding deciding;
  private Runnable changed = () -> {};
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
    this.deciding = new Deciding(work, asker, around, this::read);
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
        () -> new Read(work.links().of(client, scope), suggestions(scope)),
        now -> {
          if (!rows.equals(now.rows)) rows.setAll(now.rows);
          if (!suggested.equals(now.suggested)) suggested.setAll(now.suggested);
          goOn();
        },
        this::failed);
  }

  private record Read(List<LinkRow> rows, List<SuggestionRow> suggested) {}

  private List<SuggestionRow> suggestions(Scope scope) {
    return mayAdd ? work.all().suggestions().of(client, scope) : List.of();
  }

  /** Is told when a link was changed here. */
  void onChange(Runnable then) {
    changed = then;
  }

  /** Makes a link of a suggestion, with its evidence as the source. */
  void confirm(SuggestionRow row, String source) {
    deciding.confirm(row, new LinkRole(row.suggestion().type(), true), source);
  }

  /** Says that there is no such link. */
  void refuse(SuggestionRow row) {
    deciding.refuse(row);
  }

  /** Opens the card of the other end of a suggestion. */
  void open(SuggestionRow row) {
    around.open().accept(row.other(client).client());
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
    write(new LinkForm(client, null, today()), ADDED, client.value());
  }

  /** Whether somebody who isn't in the base yet may be entered here. */
  boolean mayEnter() {
    return asker.may(Privilege.CLIENT_CREATE);
  }

  /** Enters somebody who isn't in the base yet, linked as the open form says. */
  void enter(boolean person) {
    var open = form.get();
    if (open == null) return;
    var role = open.role.get();
    cancel();
    around.newcomer().begin(client, new LinkRole(role.type(), !role.outward()), person);
  }

  /** Opens a row's form. */
  void edit(LinkRow row) {
    write(new LinkForm(client, row, today()), CHANGED, row.link().id().value());
  }

  private void write(LinkForm fresh, String name, long subject) {
    if (draft != null) draft.end();
    draft = around.drafts().begin(fresh.drafted(name, subject));
    form.set(fresh);
  }

  /** Opens the form again in which something was typed and not saved. */
  private void goOn() {
    if (form.get() != null) return;
    if (mayAdd && around.drafts().has(ADDED, client.value())) add();
    else if (mayEdit)
      rows.stream()
          .filter(r -> around.drafts().has(CHANGED, r.link().id().value()))
          .findFirst()
          .ifPresent(this::edit);
  }

  /** What is kept of the form that is open; null while none is. */
  @Nullable FormDraft draft() {
    return draft;
  }

  /** Opens a row's form to say why the link does not hold. */
  void rebut(LinkRow row) {
    edit(row);
    var open = form.get();
    if (open != null) open.status.set(Link.Status.REBUTTED);
  }

  /** Leaves the form, and what was typed in it. */
  void cancel() {
    if (draft != null) {
      draft.saved();
      draft.end();
    }
    draft = null;
    form.set(null);
  }

  /** Says that the link is as it stands. */
  void confirm(LinkRow row) {
    var link = row.link();
    background.run(
        () -> work.save().change(asker, client, link.confirmed()),
        outcome -> done(outcome, "links.confirmed", link, null),
        this::failed);
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
        e -> open.problem.set(Failure.said(e, Text.of("links.failed"))));
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
        this::failed);
  }

  private void did(String what, Callable<Undone> undo) {
    notices.did(new Text(what, List.of()), background, undo, this::reread);
    changed.run();
  }

  private void reread() {
    read();
    changed.run();
  }

  /** What became of a saving; {@code before} is the link as it was, null where it is new. */
  private void done(
      Kept<Link> outcome, String said, @Nullable Link before, @Nullable LinkForm from) {
    switch (outcome) {
      case Kept.Done<Link>(var link) -> {
        if (from != null && form.get() == from) cancel();
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

  private void failed(Throwable e) {
    notices.failed(e, Text.of("links.failed"));
  }
}
