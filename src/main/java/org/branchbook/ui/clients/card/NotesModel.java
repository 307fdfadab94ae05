package org.branchbook.ui.clients.card;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Note;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.clients.form.Colleagues;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** The notes on a card, the newest first, and the one that is being written. */
final class NotesModel {
  final ObservableList<Note> notes = FXCollections.observableArrayList();

  /** What is being written; it stays until it is kept. */
  final StringProperty draft = new SimpleStringProperty("");

  final ObjectProperty<@Nullable Text> error = new SimpleObjectProperty<>();
  final BooleanProperty read = new SimpleBooleanProperty();

  /** What is kept of it. */
  final FormDraft typed;

  private final CardModel card;
  private final CardWork work;
  private final CardSurroundings around;

  NotesModel(CardModel card, CardWork work, CardSurroundings around) {
    this.card = card;
    this.work = work;
    this.around = around;
    this.typed =
        around.drafts().begin(new DraftedFields("note", card.id().value()).text("text", draft));
  }

  boolean mayWrite() {
    return card.covers(Privilege.CONTACT_CREATE);
  }

  /** Whether the asker may take a note off: his own, or anybody's where he edits the card. */
  boolean mayRemove(Note note) {
    return card.covers(
        note.author().equals(around.asker().id())
            ? Privilege.CONTACT_CREATE
            : Privilege.CLIENT_EDIT);
  }

  Colleagues colleagues() {
    return card.colleagues();
  }

  void load() {
    ClientId client = card.id();
    around
        .background()
        .run(
            () -> work.papers().notes(client),
            all -> {
              if (!notes.equals(all)) notes.setAll(all);
              read.set(true);
            },
            this::failed);
  }

  /** Keeps what is written. */
  void add() {
    var text = draft.get().strip();
    if (text.isEmpty()) return;
    ClientId client = card.id();
    around
        .background()
        .run(
            () -> work.notes().add(around.asker(), client, text),
            kept -> {
              if (kept instanceof Kept.Done<Note>(var note)) {
                draft.set("");
                typed.saved();
                error.set(null);
                load();
                did("clients.notes.added", () -> work.notes().undoAdding(around.asker(), note));
              } else error.set(Outcomes.why(kept));
            },
            e -> error.set(Failure.said(e, Text.of("clients.card.failed"))));
  }

  /** Takes a note off; it can be put back. */
  void remove(Note note) {
    around
        .background()
        .run(
            () -> work.notes().remove(around.asker(), note),
            kept -> {
              load();
              if (kept instanceof Kept.Done<Note>)
                did("clients.notes.removed", () -> work.notes().undoRemoving(around.asker(), note));
              else around.notices().warn(Outcomes.why(kept));
            },
            this::failed);
  }

  private void did(String what, Callable<Undone> undo) {
    around.notices().did(new Text(what, List.of()), around.background(), undo, this::load);
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("clients.card.failed"));
  }
}
