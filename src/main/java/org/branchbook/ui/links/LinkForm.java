package org.branchbook.ui.links;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.DateWords;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkRow;
import org.branchbook.links.LinkType;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.jspecify.annotations.Nullable;

/** A link while it is being written: what was typed, and what is wrong with it. */
final class LinkForm {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** Who stands at the other end. */
  record Other(ClientId id, String name) {}

  /** The row that is changed; null for a new link. */
  final @Nullable LinkRow changed;

  final ObjectProperty<LinkRole> role =
      new SimpleObjectProperty<>(new LinkRole(LinkType.OWNER, true));
  final ObjectProperty<@Nullable Other> other = new SimpleObjectProperty<>();
  final StringProperty share = new SimpleStringProperty("");
  final StringProperty votes = new SimpleStringProperty("");
  final StringProperty since = new SimpleStringProperty("");
  final StringProperty until = new SimpleStringProperty("");
  final ObjectProperty<Link.Status> status = new SimpleObjectProperty<>(Link.Status.CONFIRMED);
  final StringProperty nextReview = new SimpleStringProperty("");
  final StringProperty source = new SimpleStringProperty("");
  final StringProperty reason = new SimpleStringProperty("");

  final ObjectProperty<@Nullable Text> otherError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> shareError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> votesError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> sinceError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> untilError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> reviewError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> reasonError = new SimpleObjectProperty<>();

  /** Why the link was not saved; null where nothing hinders. */
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  private final ClientId client;
  private final LocalDate today;

  /** An empty form for a client, or one with the row's link in it. */
  LinkForm(ClientId client, @Nullable LinkRow changed, LocalDate today) {
    this.client = client;
    this.changed = changed;
    this.today = today;
    if (changed == null) return;
    var link = changed.link();
    role.set(LinkRole.of(changed));
    other.set(new Other(changed.other(), changed.otherName()));
    share.set(Percents.written(link.share(), link.shareHigh()));
    votes.set(Percents.written(link.votes(), link.votesHigh()));
    since.set(written(link.since()));
    until.set(written(link.until()));
    nextReview.set(written(link.review().next()));
    status.set(link.status());
    source.set(link.source());
    reason.set(link.reason());
  }

  /** The form's fields, for its draft. */
  DraftedFields drafted(String name, long subject) {
    return new DraftedFields(name, subject)
        .field("role", role, LinkForm::written, LinkForm::role)
        .field("other", other, LinkForm::written, LinkForm::other)
        .text("share", share)
        .text("votes", votes)
        .text("since", since)
        .text("until", until)
        .choice("status", status, Link.Status.class)
        .text("nextReview", nextReview)
        .text("source", source)
        .text("reason", reason);
  }

  private static String written(LinkRole role) {
    return role.type().name() + (role.outward() ? " out" : " in");
  }

  private static LinkRole role(String written) {
    var parts = written.split(" ");
    return new LinkRole(LinkType.valueOf(parts[0]), written.endsWith(" out"));
  }

  private static String written(@Nullable Other other) {
    return other == null ? "" : other.id().value() + " " + other.name();
  }

  private static @Nullable Other other(String written) {
    int middle = written.indexOf(' ');
    return middle < 0
        ? null
        : new Other(
            new ClientId(Long.parseLong(written.substring(0, middle))),
            written.substring(middle + 1));
  }

  void take(Found found) {
    otherError.set(null);
    other.set(new Other(found.client(), found.name()));
  }

  /** The link as written, with this number if it is new; null where something is wrong. */
  @Nullable Link link(LinkId number) {
    clear();
    var end = other.get();
    if (end == null) otherError.set(Text.of("links.form.noClient"));
    else if (end.id().equals(client)) otherError.set(Text.of("links.form.himself"));
    var capital = percents(share, shareError);
    var voting = percents(votes, votesError);
    var from = day(since, sinceError);
    var to = day(until, untilError);
    if (from != null && to != null && to.isBefore(from))
      untilError.set(Text.of("clients.wrong.before", from));
    var next = day(nextReview, reviewError);
    if (status.get() == Link.Status.REBUTTED && reason.get().isBlank())
      reasonError.set(Text.of("links.wrong.reason"));
    if (end == null || wrong()) return null;
    boolean outward = role.get().outward();
    var before = changed == null ? null : changed.link();
    // a mutual link keeps the order in which it was entered
    if (before != null && role.get().type().mutual) outward = before.from().equals(client);
    return new Link(
        before == null ? number : before.id(),
        outward ? client : end.id(),
        outward ? end.id() : client,
        role.get().type(),
        capital.low(),
        capital.high(),
        voting.low(),
        voting.high(),
        from,
        to,
        status.get(),
        source.get().strip(),
        reason.get().strip(),
        review(before, next),
        before == null ? 0 : before.version());
  }

  /** Who has judged it stays as long as the judgement does, unless no further look was left. */
  private Link.Review review(@Nullable Link before, @Nullable LocalDate next) {
    if (before == null || before.status() != status.get() || next == null)
      return new Link.Review(null, null, next);
    return new Link.Review(before.review().by(), before.review().on(), next);
  }

  private boolean wrong() {
    return otherError.get() != null
        || shareError.get() != null
        || votesError.get() != null
        || sinceError.get() != null
        || untilError.get() != null
        || reviewError.get() != null
        || reasonError.get() != null;
  }

  private void clear() {
    otherError.set(null);
    shareError.set(null);
    votesError.set(null);
    sinceError.set(null);
    untilError.set(null);
    reviewError.set(null);
    reasonError.set(null);
    problem.set(null);
  }

  private static Percents percents(StringProperty typed, ObjectProperty<@Nullable Text> error) {
    var read = Percents.read(typed.get());
    if (read.isEmpty()) {
      error.set(Text.of("clients.wrong.number", typed.get().strip()));
      return Percents.NONE;
    }
    read.get().wrong().ifPresent(error::set);
    return read.get();
  }

  private @Nullable LocalDate day(StringProperty typed, ObjectProperty<@Nullable Text> error) {
    if (typed.get().isBlank()) return null;
    var day = DateWords.read(typed.get(), today);
    if (day.isEmpty()) error.set(Text.of("clients.wrong.date", typed.get().strip()));
    return day.orElse(null);
  }

  private static String written(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
