package org.branchbook.clients.card;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Consent;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Records what a client said on being contacted; a refusal by whoever hears it. */
public final class RecordConsent {
  private static final int LONGEST_SOURCE = 200;
  private final ClientPapers papers;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public RecordConsent(
      ClientPapers papers,
      CardAccess access,
      ClientTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.papers = papers;
    this.access = access;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** Records a yes or no for a channel (null: all of them) and purpose, and where it was said. */
  public Kept<Consents> run(
      Asker asker,
      ClientId client,
      @Nullable Channel channel,
      Consent.Purpose purpose,
      boolean given,
      String source) {
    // a no binds whoever logs contacts; a yes is a change of the card
    var privilege = given ? Privilege.CLIENT_EDIT : Privilege.CONTACT_CREATE;
    return work.inOne(
        () ->
            access.granted(
                asker,
                client,
                privilege,
                _ -> {
                  if (source.strip().length() > LONGEST_SOURCE)
                    return new Kept.Wrong<>(Text.of("clients.wrong.long", LONGEST_SOURCE));
                  write(asker, client, channel, purpose, given, source);
                  return new Kept.Done<>(new Consents(papers.consents(client)));
                }));
  }

  /**
   * Takes back what the asker has just recorded, unless something newer was said since.
   *
   * @param recorded the numbers of those lines
   */
  public Undone undo(Asker asker, ClientId client, Set<Long> recorded) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                client,
                Privilege.CONTACT_CREATE,
                _ -> {
                  var all = new Consents(papers.consents(client));
                  var mine =
                      all.lines().stream()
                          .filter(c -> recorded.contains(c.id()) && c.by().equals(asker.id()))
                          .toList();
                  if (mine.isEmpty()) return new Undone.Not(Text.of("clients.undo.gone"));
                  for (var line : mine) {
                    var newest = all.newest(line.channel(), line.purpose()).orElse(line);
                    if (newest.id() != line.id())
                      return trail.changedMeanwhile("consent", newest.id(), client);
                  }
                  mine.forEach(line -> remove(asker, line));
                  return new Undone.Done();
                }));
  }

  private void remove(Asker asker, Consent line) {
    papers.removeConsent(line.id());
    var change = new Change(field(line.channel(), line.purpose()), yes(line.given()), "");
    trail.write(asker, Act.REVERTED, "consent", line.id(), line.client(), "", List.of(change));
  }

  /** "Do not contact": a no to offers and surveys by every channel at once. */
  public Kept<Consents> doNotContact(Asker asker, ClientId client, String source) {
    return work.inOne(
        () -> {
          var last = run(asker, client, null, Consent.Purpose.MARKETING, false, source);
          return last instanceof Kept.Done<Consents>
              ? run(asker, client, null, Consent.Purpose.RESEARCH, false, source)
              : last;
        });
  }

  private void write(
      Asker asker,
      ClientId client,
      @Nullable Channel channel,
      Consent.Purpose purpose,
      boolean given,
      String source) {
    var before = new Consents(papers.consents(client)).newest(channel, purpose);
    var now =
        new Consent(
            ids.next(),
            client,
            channel,
            purpose,
            given,
            source.strip(),
            clock.instant(),
            asker.id());
    papers.add(now);
    var field = field(channel, purpose);
    var change = new Change(field, before.map(c -> yes(c.given())).orElse(""), yes(given));
    trail.write(asker, Act.CHANGED, "consent", now.id(), client, "", List.of(change));
  }

  private static String field(@Nullable Channel channel, Consent.Purpose purpose) {
    return purpose + (channel == null ? "" : " " + channel);
  }

  private static String yes(boolean given) {
    return given ? "given" : "refused";
  }
}
