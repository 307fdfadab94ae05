package org.branchbook.ui.links;

import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkRole;
import org.branchbook.links.suggested.Suggestion;
import org.branchbook.links.suggested.SuggestionRow;
import org.branchbook.staff.Asker;

/** Confirms and refuses suggestions, on the card and in the queue, with a way back. */
final class Deciding {
  private static final int LONGEST_SOURCE = 300;

  private final LinkWork work;
  private final Asker asker;
  private final LinkSurroundings around;
  private final Runnable done;

  /**
   * Over the use cases.
   *
   * @param done runs whenever something was decided or taken back
   */
  Deciding(LinkWork work, Asker asker, LinkSurroundings around, Runnable done) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.done = done;
  }

  /** Makes a link of it: its "from" end is in this role to the other. */
  void confirm(SuggestionRow row, LinkRole role, String source) {
    var suggestion = row.suggestion();
    var from = role.outward() ? row.from() : row.to();
    var to = role.outward() ? row.to() : row.from();
    around
        .background()
        .run(
            () ->
                work.all()
                    .decide()
                    .confirm(
                        asker,
                        suggestion,
                        new Link(
                            new LinkId(work.ids().next()),
                            from.client(),
                            to.client(),
                            role.type(),
                            null,
                            null,
                            null,
                            null,
                            Link.Status.CONFIRMED,
                            source.length() > LONGEST_SOURCE
                                ? source.substring(0, LONGEST_SOURCE)
                                : source,
                            "",
                            0)),
            kept -> confirmed(suggestion, kept),
            this::failed);
  }

  private void confirmed(Suggestion suggestion, Kept<Link> kept) {
    switch (kept) {
      case Kept.Done<Link>(var link) -> {
        around
            .notices()
            .did(
                Text.of("links.suggested.confirmed"),
                around.background(),
                () -> work.all().decide().undoConfirm(asker, suggestion, link),
                done);
        done.run();
      }
      case Kept.Wrong<Link>(var why) -> around.notices().warn(why);
      case Kept.Refused<Link>(var why) -> around.notices().warn(why);
      case Kept.Stale<Link> _, Kept.Gone<Link> _ -> gone();
    }
  }

  /** Says that there is no such link. */
  void refuse(SuggestionRow row) {
    around
        .background()
        .run(
            () -> work.all().decide().refuse(asker, row.suggestion()), this::refused, this::failed);
  }

  private void refused(Kept<Suggestion> kept) {
    switch (kept) {
      case Kept.Done<Suggestion>(var suggestion) -> {
        around
            .notices()
            .did(
                Text.of("links.suggested.refused"),
                around.background(),
                () -> work.all().decide().reopen(asker, suggestion),
                done);
        done.run();
      }
      case Kept.Wrong<Suggestion>(var why) -> around.notices().warn(why);
      case Kept.Refused<Suggestion>(var why) -> around.notices().warn(why);
      case Kept.Stale<Suggestion> _, Kept.Gone<Suggestion> _ -> gone();
    }
  }

  /** Asks again what was refused. */
  void reopen(SuggestionRow row) {
    around
        .background()
        .run(
            () -> work.all().decide().reopen(asker, row.suggestion()),
            _ -> done.run(),
            this::failed);
  }

  private void gone() {
    around.notices().warn(Text.of("links.suggested.gone"));
    done.run();
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("links.failed"));
  }
}
