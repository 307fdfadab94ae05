package org.branchbook.ui.clients.form;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Saved;
import org.branchbook.clients.Standing;
import org.branchbook.clients.ThreeWay;
import org.branchbook.clients.card.Insistence;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.WhoIsThis;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.links.LinkRole;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.drafts.Drafts;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.branchbook.ui.kit.drafts.Later;
import org.jspecify.annotations.Nullable;

/** A card while it is written: its fields as typed, what is wrong in them, and how saving ended. */
final class FormModel {
  /** Saves a sheet over the version that it was read at. */
  interface Save {
    Saved run(ClientSheet sheet, int version, Insisting insisting, @Nullable Bond bond);
  }

  /** A link that is saved with a new client. */
  record Bond(Beside with, LinkRole as) {}

  /** What the new client is to the one beside whom he is entered; null for not linked. */
  final ObjectProperty<@Nullable LinkRole> role = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Beside> beside = new ReadOnlyObjectWrapper<>();
  private @Nullable Bond saved;

  final boolean person;
  private final Phones phones;
  private final Save save;
  private final Supplier<Colleagues> colleagues;
  private final Background background;
  private final FormScreens.Then then;
  private final ReadOnlyObjectWrapper<FormStep> step =
      new ReadOnlyObjectWrapper<>(new FormStep.Writing());
  private final Entries entries;
  private final HintModel hints;
  private final Set<Insistence> insisting = EnumSet.noneOf(Insistence.class);
  private final Set<ClientId> apart = new HashSet<>();
  private ClientSheet original;
  private int version;
  private @Nullable FormDraft draft;
  private Runnable typed = () -> {};

  FormModel(
      ClientSheet original,
      int version,
      Supplier<Colleagues> colleagues,
      String country,
      Save save,
      HintModel.Ask ask,
      Later later,
      Background background,
      FormScreens.Then then) {
    this.original = original;
    this.version = version;
    this.person = original.person();
    this.colleagues = colleagues;
    this.phones = new Phones(country);
    this.save = save;
    this.background = background;
    this.then = then;
    this.entries = new Entries(person, country, phones, this::changed);
    entries.write(original, true);
    hints = new HintModel(ask, this::sheet, original, background, later);
    hints.answer().subscribe(this::met);
    if (version == 0) {
      add(RowKind.IDENTIFIERS);
      add(RowKind.PHONES);
    }
  }

  /** Keeps what is typed from now on; what was typed before the last start is filled in. */
  void keptBy(Drafts drafts, CardDraft.Place place) {
    draft = drafts.begin(new CardDraft(this, place));
  }

  /** The draft that is kept of it; null where none is. */
  @Nullable FormDraft draft() {
    return draft;
  }

  Subscription onTyped(Runnable hear) {
    typed = hear;
    return () -> typed = () -> {};
  }

  /** What was read. */
  ClientSheet original() {
    return original;
  }

  /** The version that was read; 0 for a client who is not in the base yet. */
  int version() {
    return version;
  }

  /** Goes on from what had been typed over what had then been read. */
  void restore(
      ClientSheet from,
      int over,
      Map<ClientField, String> texts,
      Map<RowKind, List<Map<String, String>>> lists) {
    original = from;
    version = over;
    entries.restore(from, texts, lists);
  }

  /** Whom this could be. */
  HintModel hints() {
    return hints;
  }

  /** A number that is another client's stops the entry at once; one that is mended frees it. */
  private void met(WhoIsThis.Answer answer) {
    if (step.get() instanceof FormStep.Writing && answer.taken().isPresent()) {
      var taken = answer.taken().get();
      step.set(new FormStep.Taken(taken.which(), taken.of()));
    } else if (step.get() instanceof FormStep.Taken && answer.taken().isEmpty()) goOn();
  }

  /** The fields as people read them. */
  Values values(Words words) {
    return new Values(words, colleagues(), phones);
  }

  /** Who can be chosen, and what they are called. */
  Colleagues colleagues() {
    return colleagues.get();
  }

  Phones phones() {
    return phones;
  }

  Background background() {
    return background;
  }

  /** Who may be linked with the new client; null for nobody. */
  ReadOnlyObjectProperty<@Nullable Beside> beside() {
    return beside.getReadOnlyProperty();
  }

  /** Offers to link the new client with one who is there. */
  void beside(Beside whom, @Nullable LinkRole as) {
    if (!whom.equals(beside.get())) role.set(null);
    if (as != null) role.set(as);
    beside.set(whom);
  }

  /** With whom it was linked as it was saved last. */
  @Nullable Beside linkedWith() {
    return saved == null ? null : saved.with;
  }

  /** Whether the card is not in the base yet. */
  boolean fresh() {
    return version == 0;
  }

  /** A single field's text as typed. */
  StringProperty value(ClientField field) {
    return entries.value(field);
  }

  /** What keeps a field from being saved; null where nothing does. */
  ObjectProperty<@Nullable Text> error(ClientField field) {
    return entries.error(field);
  }

  ObservableList<RowModel> rows(RowKind kind) {
    return entries.rows(kind);
  }

  ReadOnlyObjectProperty<FormStep> step() {
    return step.getReadOnlyProperty();
  }

  /** What was filled in from a number; null where nothing was. */
  ReadOnlyObjectProperty<@Nullable Text> filled() {
    return entries.filled();
  }

  /** Fills in what is known of somebody who has called and whom nobody knows. */
  void calledFrom(String number) {
    value(ClientField.STANDING).set(Standing.PROSPECT.name());
    var empty =
        rows(RowKind.PHONES).stream().filter(r -> r.cell("number").get().isBlank()).findFirst();
    empty.orElseGet(() -> add(RowKind.PHONES)).cell("number").set(number);
  }

  /** Adds an empty row. */
  RowModel add(RowKind kind) {
    return entries.add(kind);
  }

  void remove(RowModel row) {
    entries.remove(row);
  }

  /** The sheet as it stands. */
  ClientSheet sheet() {
    return entries.over(original);
  }

  /** Whether anything differs from what was read. */
  boolean edited() {
    return !sheet().equals(original);
  }

  /** Takes back everything that was typed. */
  void reset() {
    entries.write(original, true);
    step.set(new FormStep.Writing());
    if (draft != null) draft.saved();
  }

  /** Whoever has left a field or a row wants to know what is wrong in it. */
  void left() {
    entries.check(original, version, false);
  }

  /** Saves, if nothing is wrong; else shows everything that is. */
  void save() {
    if (step.get() instanceof FormStep.Saving || !entries.check(original, version, true)) return;
    insisting.clear();
    apart.clear();
    save(sheet(), version);
  }

  /** Saves all the same, for this reason. */
  void insist(Insistence reason) {
    insisting.add(reason);
    if (step.get() instanceof FormStep.Alike(var whom))
      whom.forEach(one -> apart.add(one.client()));
    save(sheet(), version);
  }

  /** Opens the card that has the number, for this visit; the form stays as it is. */
  void openTheirs(String purpose) {
    if (step.get() instanceof FormStep.Taken(var which, _) && !purpose.isBlank())
      then.atTheCounter().accept(which, purpose);
  }

  /** Opens a card that this one resembles. */
  void open(ClientId other) {
    then.open().accept(other);
  }

  /** Goes back to writing, with everything as it was typed. */
  void goOn() {
    step.set(new FormStep.Writing());
  }

  private void save(ClientSheet sheet, int over) {
    var reasons = new Insisting(insisting, apart);
    var whom = beside.get();
    var as = role.get();
    var bond = whom == null || as == null ? null : new Bond(whom, as);
    step.set(new FormStep.Saving());
    background.run(
        () -> save.run(sheet, over, reasons, bond),
        outcome -> {
          saved = bond;
          follow(sheet, outcome);
        },
        e -> step.set(new FormStep.Refused(Failure.said(e, Text.of("clients.form.failed")))));
  }

  private void follow(ClientSheet sheet, Saved outcome) {
    step.set(new FormStep.Writing());
    switch (outcome) {
      case Saved.Done(var now, var asked) -> {
        if (draft != null) draft.saved();
        then.saved().hear(now, original, asked);
      }
      case Saved.Stale(var theirs) -> step.set(new FormStep.Stale(merge(sheet, theirs)));
      case Saved.Duplicate(var which, var of) -> step.set(new FormStep.Taken(which, of));
      case Saved.Alike(var whom) -> step.set(new FormStep.Alike(whom));
      case Saved.Wrong(var why) -> why.forEach((field, text) -> error(field).set(text));
      case Saved.Refused(var why) -> step.set(new FormStep.Refused(why));
      case Saved.Gone() -> then.gone().run();
    }
  }

  private ThreeWayModel merge(ClientSheet mine, Client theirs) {
    return new ThreeWayModel(
        new ThreeWay(original, mine, ClientSheet.of(theirs)),
        merged -> {
          // a third edit meanwhile is compared with what was merged
          original = ClientSheet.of(theirs);
          version = theirs.version();
          entries.write(merged, false);
          save(merged, version);
        },
        this::goOn);
  }

  private void changed() {
    typed.run();
    hints.typed();
    entries.checkAgain(original, version);
  }

  /** The fields that are wrong now, in the order of the form. */
  List<ClientField> wrongFields() {
    return entries.wrongFields();
  }
}
