package org.branchbook.clients.card;

import java.time.InstantSource;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Note;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Puts a note on a card, or takes one off again. */
public final class WriteNote {
  private static final int LONGEST = 4000;
  private final ClientPapers papers;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public WriteNote(
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

  /** Adds a note by the asker. */
  public Kept<Note> add(Asker asker, ClientId client, String text) {
    return work.inOne(
        () ->
            access.granted(
                asker,
                client,
                Privilege.CONTACT_CREATE,
                _ -> written(asker, client, text.strip())));
  }

  /** Removes a note: one's own, or anybody's for those who edit the card. */
  public Kept<Note> remove(Asker asker, Note note) {
    boolean own = note.author().equals(asker.id());
    var privilege = own ? Privilege.CONTACT_CREATE : Privilege.CLIENT_EDIT;
    return work.inOne(
        () ->
            access.granted(
                asker,
                note.client(),
                privilege,
                _ -> {
                  if (!there(note)) return new Kept.Stale<>();
                  papers.removeNote(note.id());
                  record(asker, Act.DELETED, note, new Change("text", note.text(), ""));
                  return new Kept.Done<>(note);
                }));
  }

  /** Takes back a note that the asker has just added. */
  public Undone undoAdding(Asker asker, Note note) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                note.client(),
                Privilege.CONTACT_CREATE,
                _ -> {
                  if (!there(note)) return trail.changedMeanwhile("note", note.id(), note.client());
                  papers.removeNote(note.id());
                  record(asker, Act.REVERTED, note, new Change("text", note.text(), ""));
                  return new Undone.Done();
                }));
  }

  /** Puts a note back that has just been removed, with its author and time. */
  public Undone undoRemoving(Asker asker, Note note) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                note.client(),
                Privilege.CONTACT_CREATE,
                _ -> {
                  if (!there(note)) {
                    papers.add(note);
                    record(asker, Act.REVERTED, note, new Change("text", "", note.text()));
                  }
                  return new Undone.Done();
                }));
  }

  private boolean there(Note note) {
    return papers.notes(note.client()).stream().anyMatch(n -> n.id() == note.id());
  }

  private Kept<Note> written(Asker asker, ClientId client, String text) {
    if (text.isEmpty()) return new Kept.Wrong<>(Text.of("clients.wrong.empty"));
    if (text.length() > LONGEST) return new Kept.Wrong<>(Text.of("clients.wrong.long", LONGEST));
    var note = new Note(ids.next(), client, text, asker.id(), clock.instant());
    papers.add(note);
    record(asker, Act.CREATED, note, new Change("text", "", text));
    return new Kept.Done<>(note);
  }

  private void record(Asker asker, Act act, Note note, Change change) {
    trail.write(asker, act, "note", note.id(), note.client(), "", List.of(change));
  }
}
