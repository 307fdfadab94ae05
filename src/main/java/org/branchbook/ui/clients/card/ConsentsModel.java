package org.branchbook.ui.clients.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.card.Consents;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** What a client said on being contacted, by channel and purpose. */
final class ConsentsModel {
  /** Where it was said: a form's number, a call. Asked once, used for every answer recorded. */
  final StringProperty source = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<@Nullable Consents> consents = new ReadOnlyObjectWrapper<>();

  /** What is kept of it. */
  final FormDraft kept;

  private final CardModel card;
  private final CardWork work;
  private final CardSurroundings around;

  ConsentsModel(CardModel card, CardWork work, CardSurroundings around) {
    this.card = card;
    this.work = work;
    this.around = around;
    this.kept =
        around
            .drafts()
            .begin(new DraftedFields("consent", card.id().value()).text("source", source));
  }

  /** What he said; null while it is being read. */
  ReadOnlyObjectProperty<@Nullable Consents> consents() {
    return consents.getReadOnlyProperty();
  }

  /** A no binds whoever hears it. */
  boolean mayRefuse() {
    return card.covers(Privilege.CONTACT_CREATE);
  }

  boolean mayGive() {
    return card.covers(Privilege.CLIENT_EDIT);
  }

  /** The line that stands for a channel (null: all) and purpose. */
  Optional<Consent> line(@Nullable Channel channel, Consent.Purpose purpose) {
    var now = consents.get();
    return now == null ? Optional.empty() : now.newest(channel, purpose);
  }

  /** Every line, the newest first. */
  List<Consent> history() {
    var now = consents.get();
    return now == null
        ? List.of()
        : now.lines().stream()
            .sorted(
                Comparator.comparing((Consent c) -> c.at())
                    .thenComparing((Consent c) -> c.id())
                    .reversed())
            .toList();
  }

  String name(Consent consent) {
    return card.colleagues().name(consent.by());
  }

  void load() {
    ClientId client = card.id();
    around
        .background()
        .run(() -> new Consents(work.papers().consents(client)), this::show, this::failed);
  }

  /** Records a yes or no. */
  void record(@Nullable Channel channel, Consent.Purpose purpose, boolean given) {
    ClientId client = card.id();
    var said = source.get();
    record(() -> work.consents().run(around.asker(), client, channel, purpose, given, said));
  }

  /** No offers and surveys by any channel from now on. */
  void doNotContact() {
    ClientId client = card.id();
    var said = source.get();
    record(() -> work.consents().doNotContact(around.asker(), client, said));
  }

  private record Recorded(Consents before, Kept<Consents> kept) {}

  private void record(Supplier<Kept<Consents>> saying) {
    ClientId client = card.id();
    around
        .background()
        .run(
            () -> new Recorded(new Consents(work.papers().consents(client)), saying.get()),
            this::follow,
            this::failed);
  }

  private void follow(Recorded recorded) {
    if (!(recorded.kept instanceof Kept.Done<Consents>(var now))) {
      around.notices().warn(Outcomes.why(recorded.kept));
      return;
    }
    show(now);
    kept.saved();
    ClientId client = card.id();
    var known = recorded.before.lines().stream().map(Consent::id).collect(Collectors.toSet());
    var mine =
        now.lines().stream()
            .filter(c -> !known.contains(c.id()) && c.by().equals(around.asker().id()))
            .map(Consent::id)
            .collect(Collectors.toSet());
    around
        .notices()
        .did(
            Text.of("clients.consents.recorded"),
            around.background(),
            () -> work.consents().undo(around.asker(), client, mine),
            this::load);
  }

  private void show(Consents now) {
    consents.set(now);
    card.consented(now);
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("clients.card.failed"));
  }
}
