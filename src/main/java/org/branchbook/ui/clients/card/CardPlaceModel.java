package org.branchbook.ui.clients.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.clients.Saved;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.Opened;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.links.LinkRole;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.clients.form.Beside;
import org.branchbook.ui.clients.form.Colleagues;
import org.branchbook.ui.clients.form.Form;
import org.branchbook.ui.clients.form.FormScreens;
import org.jspecify.annotations.Nullable;

/** The place at the right of the list: whose card stands there, and whether it may be shown. */
final class CardPlaceModel {
  /** What stands in the place. */
  sealed interface Shown {
    /** Nobody has been chosen yet. */
    record Nothing() implements Shown {}

    /**
     * Such a card opens only to those who say why.
     *
     * @param open opens it with a purpose
     * @param usual the purpose that the situation suggests; null for none
     * @param keyboard whether the question takes the keyboard
     */
    record Purpose(
        Opened.PurposeNeeded of, Consumer<String> open, @Nullable Text usual, boolean keyboard)
        implements Shown {}

    record Card(CardModel card) implements Shown {}

    /** A client who is not in the base yet. */
    record Fresh(Form form, boolean person) implements Shown {}

    /** It cannot be shown, for this reason. */
    record Not(Text why) implements Shown {}
  }

  private static final String TAB = "card.tab";

  /** The tab in front, by its key: it stays in front from one client to the next. */
  final StringProperty tab = new SimpleStringProperty(CardTabs.TIMELINE);

  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Nothing());
  private final Map<ClientId, Form> drafts = new HashMap<>();
  private final Map<Boolean, Form> fresh = new HashMap<>();
  private final CardWork work;
  private final CardSurroundings around;
  private final FormScreens forms;
  private Colleagues colleagues = Colleagues.NONE;

  /** What is done with a new client once he is saved. */
  private Consumer<ClientId> afterwards = _ -> {};

  /** Whose card was asked for and isn't here yet. */
  private @Nullable ClientId coming;

  /** Counts what came into the place since: a card that was asked for before it comes too late. */
  private long turn;

  CardPlaceModel(CardWork work, CardSurroundings around, FormScreens forms) {
    this.work = work;
    this.around = around;
    this.forms = forms;
    around.remembered().get(TAB).ifPresent(tab::set);
    tab.subscribe((_, now) -> around.remembered().put(TAB, now));
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /**
   * Whose card stands here or is being opened: what is done to "this client" is done to the one who
   * was chosen, however quickly it follows.
   */
  Optional<ClientId> current() {
    if (coming != null) return Optional.of(coming);
    return shown.get() instanceof Shown.Card(var card) ? Optional.of(card.id()) : Optional.empty();
  }

  /** Shows a client's card, unless it stands there already. */
  void open(ClientId client) {
    if (current().filter(client::equals).isPresent()) return;
    open(client, "");
  }

  /** Shows a client's card beside what concerns him; the keyboard stays there. */
  void beside(ClientId client, Text usual) {
    if (current().filter(client::equals).isPresent()) return;
    coming = client;
    ask(() -> work.open().run(around.asker(), client, ""), why -> open(client, why), usual, false);
  }

  /** Shows a card anew, as it is in the store now. */
  void reopen(ClientId client) {
    open(client, "");
  }

  /** A client is no longer there: where his card stands it says so. */
  void gone(ClientId client) {
    if (current().filter(client::equals).isPresent()) reopen(client);
  }

  /** Shows the card of somebody who is here with this number, for this visit. */
  void atTheCounter(Identifier number, String purpose) {
    ask(
        () -> work.open().atTheCounter(around.asker(), number, purpose),
        why -> atTheCounter(number, why));
  }

  /** Begins the card of an unknown caller; {@code then} goes on with him once it is saved. */
  void caller(String number, Consumer<ClientId> then) {
    fresh(true);
    afterwards = then;
    if (shown.get() instanceof Shown.Fresh(var form, _)) form.calledFrom(number);
  }

  /**
   * Begins a new client beside one who is there, with whom he may be linked.
   *
   * @param as what he is to that one; null where it isn't said
   */
  void fresh(boolean person, ClientId beside, @Nullable LinkRole as) {
    fresh(person);
    var asker = around.asker();
    if (work.linked() == null || !asker.may(Privilege.LINK_CREATE)) return;
    if (!(shown.get() instanceof Shown.Fresh(var form, _))) return;
    around
        .background()
        .run(
            () -> work.access().to(asker, beside, Privilege.CLIENT_READ),
            access -> {
              if (access instanceof Access.Granted(var there))
                form.beside(new Beside(beside, there.name()), as);
            },
            this::failed);
  }

  /** Begins a new client; what was typed for one before and not saved comes back. */
  void fresh(boolean person) {
    afterwards = _ -> {};
    around.background().run(this::read, this::know, this::failed);
    var form =
        fresh.computeIfAbsent(
            person,
            p ->
                forms.fresh(
                    p,
                    around.asker().employee().department(),
                    this::colleagues,
                    new FormScreens.Then(
                        (now, _, asked) -> {
                          var kept = fresh.remove(p);
                          var next = afterwards;
                          afterwards = _ -> {};
                          added(now, kept == null ? null : kept.linkedWith());
                          asked(asked);
                          around.saved().accept(now);
                          show(now);
                          next.accept(now.id());
                        },
                        () -> {},
                        this::atTheCounter,
                        this::open),
                    this::linked));
    put(new Shown.Fresh(form, person));
  }

  private Saved linked(Client client, Insisting insisting, ClientId with, LinkRole as) {
    return Objects.requireNonNull(work.linked()).run(around.asker(), client, insisting, with, as);
  }

  /** Says that a client was added, and offers to take him back where that can be done. */
  private void added(Client now, @Nullable Beside with) {
    var linked = work.linked();
    if (linked != null && with != null && TakeBackClient.undoable(now)) {
      around
          .notices()
          .did(
              Text.of("clients.form.addedLinked", now.name(), Text.asWritten(with.name())),
              around.background(),
              () -> linked.undo(around.asker(), now, with.client()),
              () -> takenBack(now.id()));
      return;
    }
    var said = Text.of("clients.form.added", now.name());
    if (TakeBackClient.undoable(now))
      around
          .notices()
          .did(
              said,
              around.background(),
              () -> work.takeBack().run(around.asker(), now),
              () -> takenBack(now.id()));
    else around.notices().did(said);
  }

  /** The card goes from the screen, if it is gone. */
  private void takenBack(ClientId client) {
    around
        .background()
        .run(
            () -> work.access().to(around.asker(), client, Privilege.CLIENT_READ),
            access -> {
              if (access instanceof Access.Granted) return;
              if (current().filter(client::equals).isPresent()) leave();
              forget(client);
              around.removed().accept(client);
            },
            this::failed);
  }

  /** Leaves the form of a new client; what was typed is kept. */
  void leave() {
    put(new Shown.Nothing());
  }

  /** Whether something was typed on a client's card and is not saved. */
  boolean hasDraft(ClientId client) {
    var form = drafts.get(client);
    return form != null ? form.edited() : forms.hasDraft(client);
  }

  /** The form of a card; what was typed and not saved before comes back. */
  Form edit(Client client) {
    var form = drafts.get(client.id());
    // a draft over an older version meets the newer one when it is saved
    if (form == null || !form.edited())
      form =
          forms.edit(
              client,
              this::colleagues,
              new FormScreens.Then(
                  this::saved, () -> reopen(client.id()), this::atTheCounter, this::open));
    drafts.put(client.id(), form);
    return form;
  }

  /** The draft is in the store; the card may have been left and opened again meanwhile. */
  private void saved(Client now, ClientSheet before, List<Resembling> asked) {
    forget(now.id());
    if (shown.get() instanceof Shown.Card(var card) && card.id().equals(now.id())) card.saved(now);
    around
        .notices()
        .did(
            Text.of("clients.form.saved"),
            around.background(),
            () -> work.save().undo(around.asker(), before, now),
            () -> undone(now.id()));
    asked(asked);
    around.saved().accept(now);
  }

  /** Says that the saved card may be somebody who is there, with the way to the question. */
  private void asked(List<Resembling> about) {
    if (about.isEmpty()) return;
    var likest = about.getFirst();
    var said =
        likest.shown()
            ? Text.of("clients.form.asked", Text.asWritten(likest.name()))
            : Text.of("clients.form.asked.hidden");
    var review = around.review();
    if (review == null) around.notices().say(said);
    else around.notices().offer(said, Text.of("clients.form.asked.review"), review);
  }

  /** The card as it is in the store now, shown and told of. */
  private void undone(ClientId client) {
    around
        .background()
        .run(
            () -> work.access().to(around.asker(), client, Privilege.CLIENT_READ),
            access -> {
              if (!(access instanceof Access.Granted(var now))) return;
              if (shown.get() instanceof Shown.Card(var card) && card.id().equals(client))
                card.saved(now);
              around.saved().accept(now);
            },
            this::failed);
  }

  void forget(ClientId client) {
    drafts.remove(client);
  }

  Colleagues colleagues() {
    return colleagues;
  }

  private void open(ClientId client, String purpose) {
    coming = client;
    ask(() -> work.open().run(around.asker(), client, purpose), why -> open(client, why));
  }

  private record Answer(Opened opened, Colleagues colleagues) {}

  private void ask(Supplier<Opened> question, Consumer<String> withPurpose) {
    ask(question, withPurpose, null, true);
  }

  private void ask(
      Supplier<Opened> question,
      Consumer<String> withPurpose,
      @Nullable Text usual,
      boolean keyboard) {
    long mine = ++turn;
    around
        .background()
        .run(
            () -> new Answer(question.get(), read()),
            answer -> {
              if (mine != turn) return;
              know(answer.colleagues);
              switch (answer.opened) {
                case Opened.Card(var client) -> show(client);
                case Opened.PurposeNeeded needed ->
                    put(new Shown.Purpose(needed, withPurpose, usual, keyboard));
                case Opened.Refused(var why) -> put(new Shown.Not(why));
                case Opened.Gone() -> put(new Shown.Not(Text.of("clients.card.gone")));
              }
            },
            e -> {
              if (mine == turn) failed(e);
            });
  }

  private void show(Client client) {
    put(new Shown.Card(new CardModel(client, work, around, this)));
  }

  private void put(Shown now) {
    turn++;
    coming = null;
    shown.set(now);
  }

  private Colleagues read() {
    return new Colleagues(work.employees().all(), work.departments().all());
  }

  private void know(Colleagues now) {
    if (!Objects.equals(now, colleagues)) colleagues = now;
  }

  private void failed(Throwable why) {
    put(new Shown.Not(Text.of("clients.card.failed")));
  }

  /** What another room shows beneath the head. */
  CardStrip strip() {
    return around.strip();
  }

  /** The tabs that other rooms fill. */
  List<CardTab> otherTabs() {
    return around.tabs();
  }
}
