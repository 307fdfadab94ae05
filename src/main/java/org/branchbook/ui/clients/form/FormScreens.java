package org.branchbook.ui.clients.form;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.StringConverter;
import org.branchbook.base.Ids;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.clients.Saved;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.SaveClient;
import org.branchbook.clients.card.WhoIsThis;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.links.LinkRole;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/** Makes the forms in which cards are written, and saves what they say. */
public final class FormScreens {
  private static final String EDITED = "client";

  private final AddClient add;
  private final SaveClient save;
  private final WhoIsThis who;
  private final Ids ids;
  private final Asker asker;
  private final String country;
  private final Background background;
  private final Drafts drafts;

  /**
   * What follows a form.
   *
   * @param saved hears of the card as it is kept, and as it was
   * @param gone the card is no longer in the base
   * @param atTheCounter opens the card that has the number shown here, for a purpose
   * @param open opens a card that resembles this one
   */
  public record Then(
      Kept saved,
      Runnable gone,
      BiConsumer<Identifier, String> atTheCounter,
      Consumer<ClientId> open) {}

  /**
   * Hears of a card that was saved: as it is now, as it was before (empty for a new one), and about
   * whom a question was opened.
   */
  public interface Kept {
    void hear(Client now, ClientSheet before, List<Resembling> asked);
  }

  /** FormScreens of a branch in this country, filled in by the asker. */
  public FormScreens(
      AddClient add,
      SaveClient save,
      WhoIsThis who,
      Ids ids,
      Asker asker,
      String country,
      Background background,
      Drafts drafts) {
    this.add = add;
    this.save = save;
    this.who = who;
    this.ids = ids;
    this.asker = asker;
    this.country = country;
    this.background = background;
    this.drafts = drafts;
  }

  /** The form of a card that is there. */
  public Form edit(Client client, Supplier<Colleagues> colleagues, Then then) {
    FormModel.Save keep =
        (sheet, version, insisting, _) ->
            switch (sheet.toClient(client.id(), version)) {
              case ClientSheet.Read.Right(var changed) -> save.run(asker, changed, insisting);
              case ClientSheet.Read.Wrong(var why) -> new Saved.Wrong(why);
            };
    return form(
        ClientSheet.of(client),
        client.version(),
        keep,
        colleagues,
        then,
        new CardDraft.Place(EDITED, client.id().value()));
  }

  /** Adds a client who is to be linked with another. */
  public interface Linking {
    Saved run(Client client, Insisting insisting, ClientId with, LinkRole as);
  }

  /** The form of a client who is not in the base yet; the asker looks after him. */
  public Form fresh(
      boolean person, DepartmentId department, Supplier<Colleagues> colleagues, Then then) {
    return fresh(
        person, department, colleagues, then, (one, with, _, _) -> add.run(asker, one, with));
  }

  /** The same, for one who may be linked with another. */
  public Form fresh(
      boolean person,
      DepartmentId department,
      Supplier<Colleagues> colleagues,
      Then then,
      Linking linking) {
    var id = new AtomicLong();
    FormModel.Save keep =
        (sheet, version, insisting, bond) -> {
          // drawn once: saving again after a failure is the same client
          if (id.get() == 0) id.set(ids.next());
          return switch (sheet.toClient(new ClientId(id.get()), 1)) {
            case ClientSheet.Read.Right(var client) ->
                bond == null
                    ? add.run(asker, client, insisting)
                    : linking.run(client, insisting, bond.with().client(), bond.as());
            case ClientSheet.Read.Wrong(var why) -> new Saved.Wrong(why);
          };
        };
    var sheet = ClientSheet.empty(person, department).withResponsible(asker.id());
    return form(
        sheet,
        0,
        keep,
        colleagues,
        then,
        new CardDraft.Place(person ? "client.person" : "client.organisation", 0));
  }

  private Form form(
      ClientSheet sheet,
      int version,
      FormModel.Save keep,
      Supplier<Colleagues> colleagues,
      Then then,
      CardDraft.Place place) {
    // nobody has such a number: a new client is none of those in the base
    var self = new ClientId(place.subject() == 0 ? Long.MAX_VALUE : place.subject());
    HintModel.Ask ask = typed -> who.run(asker, typed, self);
    var model =
        new FormModel(
            sheet, version, colleagues, country, keep, ask, drafts.later(), background, then);
    model.keptBy(drafts, place);
    return new WrittenForm(model);
  }

  /** Whether something was typed on a card and is not saved, be it before the last start. */
  public boolean hasDraft(ClientId client) {
    return drafts.has(EDITED, client.value());
  }

  /** What a card says, to be read. */
  public static Parent profile(Client client, Words words, Colleagues colleagues, Phones phones) {
    return Profile.of(client, words, colleagues, phones);
  }

  /** A field as people read it: a line for a single value, one a row for a list. */
  public static List<String> lines(
      ClientSheet sheet, ClientField field, Words words, Colleagues colleagues, Phones phones) {
    return new Values(words, colleagues, phones).lines(sheet, field);
  }

  /** A date that is typed as people do, or picked, over ISO text. */
  public static Node date(StringProperty iso, Words words) {
    return new DateField(iso, words);
  }

  /** Shows constants by their names in a list to choose from; nothing is typed there. */
  public static <T> StringConverter<T> named(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T constant) {
        return constant == null ? "" : name.apply(constant);
      }

      @Override
      public @Nullable T fromString(String text) {
        return null;
      }
    };
  }
}
