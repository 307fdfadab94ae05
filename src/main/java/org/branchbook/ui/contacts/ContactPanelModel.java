package org.branchbook.ui.contacts;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.Logged;
import org.branchbook.contacts.NextSteps;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.drafts.Drafts;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** A contact while it is being logged; it outlives the panel, so that a draft is never lost. */
final class ContactPanelModel {
  private static final String NUMBER = "number";

  final ObservableList<Draft.Chosen> clients = FXCollections.observableArrayList();
  final StringProperty with = new SimpleStringProperty("");
  final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.CALL);
  final ObjectProperty<Contact.Direction> direction =
      new SimpleObjectProperty<>(Contact.Direction.OUT);
  final ObjectProperty<Contact.Result> result = new SimpleObjectProperty<>(Contact.Result.TALKED);

  /** Null while the purpose follows from the result. */
  final ObjectProperty<Contact.@Nullable Purpose> chosenPurpose = new SimpleObjectProperty<>();

  /** What the contact was for: as chosen, else as the result suggests. */
  final ObservableValue<Contact.Purpose> purpose;

  final StringProperty text = new SimpleStringProperty("");
  final StringProperty minutes = new SimpleStringProperty("");

  final ObjectProperty<@Nullable Text> clientError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> minutesError = new SimpleObjectProperty<>();

  /** What was promised, and what comes next. */
  final AheadModel ahead;

  /** Why the contact was not logged; null where nothing hinders. */
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  /** Why such a contact should not be: it may be logged as one that took place all the same. */
  final ObjectProperty<@Nullable Text> unwelcome = new SimpleObjectProperty<>();

  /** A task that the contact does: saving it closes the task. */
  record Doing(NextSteps.Does task, Text title) {}

  /** The task that this contact does; null for none. */
  final ObjectProperty<@Nullable Doing> doing = new SimpleObjectProperty<>();

  /** What is asked with that task. */
  final AskedModel asked;

  /** What it is to be about; null where that isn't said. */
  final ObjectProperty<@Nullable About> about = new SimpleObjectProperty<>();

  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<FormDraft> draft;
  private final Drafts drafts;
  private final ContactWork work;
  private final Asker asker;
  private final InstantSource clock;
  private final Background background;
  private final Notices notices;
  private final Runnable close;
  private final Runnable logged;
  private boolean known;
  private volatile @Nullable ContactId id;

  /** A panel's model; {@code logged} reads anew what a new contact changes. */
  ContactPanelModel(ContactWork work, Asker asker, ContactSurroundings around, Runnable logged) {
    this.work = work;
    this.asker = asker;
    this.clock = around.clock();
    this.background = around.background();
    this.notices = around.notices();
    this.close = around.close();
    this.logged = logged;
    this.purpose =
        Bindings.createObjectBinding(
            () -> Objects.requireNonNullElse(chosenPurpose.get(), result.get().usual()),
            chosenPurpose,
            result);
    this.ahead = new AheadModel(clock, asker.id());
    this.asked = new AskedModel(around.asking(), result, background);
    this.drafts = around.drafts();
    this.draft = new ReadOnlyObjectWrapper<>(drafts.begin(new PanelDraft(this, 0)));
    minutes.subscribe((_, _) -> minutesError.set(null));
    result.subscribe((_, now) -> ahead.propose(about.get(), now));
    doing.subscribe((_, now) -> asked.of(now));
  }

  /** What is kept of the contact that is being logged. */
  ReadOnlyObjectProperty<FormDraft> draft() {
    return draft.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  Background background() {
    return background;
  }

  /** Begins a contact with a client, or goes on with the one begun; another's draft is kept. */
  void begin(ClientId client) {
    begin(client, () -> {});
  }

  /** The same with several at once: the first is the main one. */
  void begin(List<ClientId> some) {
    begin(some.getFirst(), () -> some.stream().skip(1).forEach(this::join));
  }

  private void join(ClientId client) {
    background.run(
        () -> {
          var scope = work.access().towards(asker, client).scope(Privilege.CLIENT_READ);
          return work.clients().find(client, scope);
        },
        found -> found.ifPresent(this::add),
        e -> problem.set(Failure.said(e, Text.of("contacts.panel.failed"))));
  }

  private void begin(ClientId client, Runnable then) {
    boolean his = !clients.isEmpty() && clients.getFirst().id().equals(client);
    if (his && read().worthKeeping()) return;
    draft.get().end();
    write(Draft.BLANK);
    draft.set(drafts.begin(new PanelDraft(this, client.value())));
    known = true;
    if (!clients.isEmpty()) {
      then.run();
      return;
    }
    background.run(
        () -> {
          var scope = work.access().towards(asker, client).scope(Privilege.CLIENT_READ);
          return work.clients().find(client, scope);
        },
        found -> {
          found.ifPresent(this::add);
          then.run();
        },
        e -> problem.set(Failure.said(e, Text.of("contacts.panel.failed"))));
  }

  /**
   * Our call to him was not answered: nothing is left to be said, so it is logged at once. Where
   * something is being written of him it is left as it is.
   */
  void noAnswer(ClientId client) {
    begin(client, this::unanswered);
  }

  private void unanswered() {
    if (clients.isEmpty() || read().worthKeeping()) return;
    channel.set(Channel.CALL);
    direction.set(Contact.Direction.OUT);
    result.set(Contact.Result.NO_ANSWER);
    save(false);
  }

  /** He has just said that he wants no calls: one saving away from holding everywhere. */
  void wantsNoCalls() {
    result.set(Contact.Result.DO_NOT_CALL);
    direction.set(Contact.Direction.IN);
  }

  /** Begins the contact by which a task is done. */
  void begin(ClientId client, Channel by, Doing task) {
    begin(client);
    if (!read().worthKeeping()) channel.set(by);
    doing.set(task);
  }

  /** Begins a contact that is to be about something. */
  void begin(ClientId client, Channel by, About what) {
    begin(client);
    about.set(what);
    if (read().worthKeeping()) return;
    channel.set(by);
    chosenPurpose.set(what.purpose());
    ahead.propose(what, result.get());
  }

  /** Whether it was clear from the beginning whom the contact is with. */
  boolean known() {
    return known || !clients.isEmpty();
  }

  /** Clients who may be meant. */
  List<Found> find(String typed) {
    return work.find().apply(typed);
  }

  void add(Found found) {
    add(new Draft.Chosen(found.client(), found.name(), found.state()));
  }

  void remove(Draft.Chosen chosen) {
    clients.remove(chosen);
  }

  /** Logs the contact; {@code tookPlace} although it was unwelcome. */
  void save(boolean tookPlace) {
    if (saving.get()) return;
    clearErrors();
    var spent = spent();
    var promised = ahead.promised();
    var step = ahead.step(result.get());
    if (clients.isEmpty()) clientError.set(Text.of("contacts.panel.noClient"));
    if (clientError.get() != null || minutesError.get() != null || ahead.wrong()) return;
    var draft = read();
    var whatFor = purpose.getValue();
    var does = doing.get();
    var task = does == null ? null : asked.with(does.task(), draft.text());
    saving.set(true);
    background.run(
        () ->
            work.log().run(asker, contact(draft, whatFor, spent, promised, step), task, tookPlace),
        this::done,
        e -> {
          saving.set(false);
          this.draft.get().typed(); // with the number, by which a second try is known
          problem.set(Failure.said(e, Text.of("contacts.panel.failed")));
        });
  }

  private Contact contact(
      Draft draft,
      Contact.Purpose whatFor,
      int spent,
      Contact.@Nullable Promise promised,
      Contact.@Nullable NextStep step) {
    var number = id;
    if (number == null) id = number = new ContactId(work.ids().next());
    return new Contact(
        number,
        draft.clients().stream().map(Draft.Chosen::id).toList(),
        draft.with().strip(),
        draft.channel(),
        draft.direction(),
        whatFor,
        draft.result(),
        draft.text().strip(),
        clock.instant(),
        spent,
        asker.id(),
        promised,
        step,
        0);
  }

  private void done(Logged outcome) {
    saving.set(false);
    switch (outcome) {
      case Logged.Done(var contact, var tasks, int inVain) -> {
        var name = clients.getFirst().name();
        boolean byTask = tasks.steps().stream().anyMatch(Undo.Step.Restore.class::isInstance);
        write(Draft.BLANK);
        draft.get().saved();
        notices.did(
            inVain > 0
                ? Text.of("contacts.panel.enough", name, inVain)
                : Text.of(byTask ? "contacts.panel.loggedAndDone" : "contacts.panel.logged", name),
            background,
            () -> work.undo().run(asker, contact, tasks),
            logged);
        close.run();
        logged.run();
      }
      case Logged.Unwelcome(var why) -> unwelcome.set(why);
      case Logged.Wrong(var why) -> problem.set(why);
      case Logged.Refused(var why) -> problem.set(why);
      case Logged.Stale(_) -> problem.set(Text.of("contacts.stale"));
      case Logged.Gone() -> problem.set(Text.of("contacts.panel.gone"));
    }
  }

  private void add(Client client) {
    add(new Draft.Chosen(client.id(), client.name(), client.state()));
  }

  private void add(Draft.Chosen chosen) {
    clientError.set(null);
    if (clients.stream().noneMatch(c -> c.id().equals(chosen.id()))) clients.add(chosen);
  }

  private int spent() {
    var typed = minutes.get().strip();
    if (typed.isEmpty()) return 0;
    if (typed.matches("\\d{1,3}")) return Integer.parseInt(typed);
    minutesError.set(Text.of("clients.wrong.number", typed));
    return 0;
  }

  private void clearErrors() {
    for (var error : List.of(clientError, minutesError, problem, unwelcome)) error.set(null);
    ahead.clearErrors();
  }

  /** All that would be lost; empty where there is little. */
  Map<String, String> content() {
    var now = read();
    if (!now.worthKeeping()) return Map.of();
    var content = new HashMap<>(now.texts());
    // so that a contact whose saving was cut off is not logged twice
    var number = id;
    if (number != null) content.put(NUMBER, Long.toString(number.value()));
    return content;
  }

  /** Goes on from what was typed before; empty takes back all of it but whom it is with. */
  void restore(Map<String, String> content) {
    var whom = List.copyOf(clients);
    write(Draft.of(content));
    if (content.isEmpty()) clients.setAll(whom);
    var number = content.getOrDefault(NUMBER, "");
    if (!number.isEmpty()) id = new ContactId(Long.parseLong(number));
  }

  Subscription onTyped(Runnable typed) {
    ListChangeListener<Draft.Chosen> chosen = _ -> typed.run();
    clients.addListener(chosen);
    return Stream.concat(
            Stream.<ObservableValue<?>>of(
                with, channel, direction, chosenPurpose, result, text, minutes),
            ahead.typed().stream())
        .map(value -> value.subscribe((_, _) -> typed.run()))
        .reduce(() -> clients.removeListener(chosen), Subscription::and);
  }

  private Draft read() {
    return new Draft(
        List.copyOf(clients),
        with.get(),
        channel.get(),
        direction.get(),
        chosenPurpose.get(),
        result.get(),
        text.get(),
        minutes.get(),
        ahead.promise.get(),
        ahead.promiseBy.get(),
        ahead.next.get(),
        ahead.nextOn.get());
  }

  private void write(Draft draft) {
    id = null;
    known = false;
    doing.set(null);
    about.set(null);
    clearErrors();
    clients.setAll(draft.clients());
    with.set(draft.with());
    channel.set(draft.channel());
    direction.set(draft.direction());
    chosenPurpose.set(draft.purpose());
    result.set(draft.result());
    text.set(draft.text());
    minutes.set(draft.minutes());
    ahead.promise.set(draft.promise());
    ahead.promiseBy.set(draft.promiseBy());
    ahead.next.set(draft.next());
    ahead.nextOn.set(draft.nextOn());
  }
}
