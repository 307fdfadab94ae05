package org.branchbook.ui.clients.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Emails;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.clients.numbers.PersonFacts;
import org.branchbook.clients.numbers.Phones;
import org.jspecify.annotations.Nullable;

/** The checks of a form's rows, and what a person's number says of him. */
final class FormChecks {
  private final Phones phones;

  /** What a number has filled in: half a number may tell otherwise than the whole. */
  private String filledBirth = "";

  private String filledSex = "";

  FormChecks(Phones phones) {
    this.phones = phones;
  }

  /** A row's cells as they are kept: telephone numbers in E.164, numbers without spaces. */
  Map<String, String> kept(RowModel row) {
    var cells = new LinkedHashMap<>(row.values());
    if (!row.filled()) return cells;
    switch (row.kind) {
      case PHONES -> cells.computeIfPresent("number", (_, n) -> phones.kept(n));
      case EMAILS -> cells.computeIfPresent("address", (_, a) -> Emails.check(a).kept(a));
      case CONTACT_PEOPLE ->
          cells.computeIfPresent("phone", (_, n) -> n.isBlank() ? "" : phones.kept(n));
      case IDENTIFIERS -> {
        var normal = Identifiers.normal(RowKind.identifier(cells));
        cells.put("series", normal.series());
        cells.put("number", normal.number());
      }
      case ADDRESSES -> {}
    }
    return cells;
  }

  /** A row's cells as they are shown: telephone numbers as people write them. */
  Map<String, String> shown(RowKind kind, Map<String, String> cells) {
    var shown = new LinkedHashMap<>(cells);
    if (kind == RowKind.PHONES) shown.computeIfPresent("number", (_, n) -> phones.pretty(n));
    if (kind == RowKind.CONTACT_PEOPLE)
      shown.computeIfPresent("phone", (_, n) -> n.isEmpty() ? "" : phones.pretty(n));
    return shown;
  }

  /** Looks at a row again while it is typed: an error goes as soon as it is mended. */
  void again(RowModel row, Map<ClientField, StringProperty> person) {
    row.right.set(row.filled() && fault(row).isEmpty() && proven(row));
    if (row.error.get() != null) row.error.set(error(row).orElse(null));
    row.warning.set(warning(row, person).orElse(null));
  }

  /** Looks at a row that somebody has left, or wants to save; true where it may be saved. */
  boolean look(RowModel row, Map<ClientField, StringProperty> person) {
    var error = error(row);
    row.error.set(error.orElse(null));
    again(row, person);
    return error.isEmpty();
  }

  /**
   * Fills birth date and sex in from a person's numbers, where nobody has written another.
   *
   * @return what was filled in, to be told; null where nothing was
   */
  @Nullable Text fill(List<RowModel> identifiers, Map<ClientField, StringProperty> values) {
    var birth = values.get(ClientField.BIRTH_DATE);
    var sex = values.get(ClientField.SEX);
    if (birth == null || sex == null) return null;
    for (var row : identifiers) {
      var facts = facts(row);
      if (facts.isEmpty()) continue;
      var born = facts.get().birthDate();
      var told = facts.get().sex();
      boolean dated = born != null && open(birth, filledBirth, born.toString());
      boolean sexed = told != null && open(sex, filledSex, told.name());
      if (dated) birth.set(filledBirth = born.toString());
      if (sexed) sex.set(filledSex = told.name());
      if (dated || sexed) return Text.of("clients.form.filled", facts.get().birthDate());
    }
    return null;
  }

  /** Whether a value may be filled in: nothing stands there, or what a number had said before. */
  private static boolean open(StringProperty value, String filled, String now) {
    var there = value.get();
    return (there.isEmpty() || there.equals(filled)) && !there.equals(now);
  }

  private static Optional<PersonFacts> facts(RowModel row) {
    return row.filled() ? Identifiers.facts(RowKind.identifier(row.values())) : Optional.empty();
  }

  /** Whether a rule has shown the row's number to be right, which a tick may say. */
  private static boolean proven(RowModel row) {
    if (row.kind == RowKind.PHONES) return true;
    if (row.kind != RowKind.IDENTIFIERS) return false;
    return switch (Identifier.Kind.valueOf(row.cell("kind").get())) {
      case TAX, PERSONAL, REGISTRATION ->
          List.of("UA", "BY", "RU").contains(row.cell("country").get());
      case PASSPORT, ID_CARD, RESIDENCE_PERMIT, BIRTH_CERTIFICATE, CORE -> false;
    };
  }

  /** What keeps the row from being saved; what was there before is not held against anybody. */
  private Optional<Text> error(RowModel row) {
    return row.untouched() ? Optional.empty() : fault(row);
  }

  private Optional<Text> fault(RowModel row) {
    if (!row.filled()) return Optional.empty();
    for (var column : row.kind.columns)
      if (column.type() == Column.Type.DATE && !date(row.cell(column.key()).get()))
        return Optional.of(Text.of("clients.wrong.date", row.cell(column.key()).get()));
    return switch (row.kind) {
      case PHONES -> wrong(phones.check(row.cell("number").get()));
      case EMAILS -> wrong(Emails.check(row.cell("address").get()));
      // a disputed number may be anything: it is kept to be looked into
      case IDENTIFIERS ->
          row.cell("disputed").get().equals("true")
              ? Optional.empty()
              : wrong(Identifiers.check(RowKind.identifier(row.values())));
      case CONTACT_PEOPLE -> contactPerson(row);
      case ADDRESSES -> Optional.empty();
    };
  }

  private Optional<Text> contactPerson(RowModel row) {
    var phone = row.cell("phone").get();
    var email = row.cell("email").get();
    if (!phone.isBlank() && wrong(phones.check(phone)).isPresent())
      return wrong(phones.check(phone));
    return email.isBlank() ? Optional.empty() : wrong(Emails.check(email));
  }

  private Optional<Text> warning(RowModel row, Map<ClientField, StringProperty> person) {
    if (!row.filled()) return Optional.empty();
    if (row.untouched() && fault(row).isPresent()) return fault(row);
    var doubt =
        switch (row.kind) {
          case PHONES -> doubtful(phones.check(row.cell("number").get()));
          case IDENTIFIERS -> doubtful(Identifiers.check(RowKind.identifier(row.values())));
          case EMAILS, ADDRESSES, CONTACT_PEOPLE -> Optional.<Text>empty();
        };
    return doubt.isPresent() || row.kind != RowKind.IDENTIFIERS ? doubt : mismatch(row, person);
  }

  /** A number that tells another birth date or sex than the form: worth a look, never refused. */
  private static Optional<Text> mismatch(RowModel row, Map<ClientField, StringProperty> person) {
    var birth = person.get(ClientField.BIRTH_DATE);
    var sex = person.get(ClientField.SEX);
    if (birth == null || sex == null) return Optional.empty();
    return facts(row)
        .flatMap(
            facts -> {
              var born = facts.birthDate();
              if (born != null
                  && date(birth.get())
                  && !birth.get().isEmpty()
                  && !birth.get().equals(born.toString()))
                return Optional.of(Text.of("clients.check.mismatch.birth", born));
              if (facts.sex() != null
                  && !sex.get().isEmpty()
                  && !sex.get().equals(facts.sex().name()))
                return Optional.of(Text.of("clients.check.mismatch.sex." + facts.sex()));
              return Optional.empty();
            });
  }

  private static Optional<Text> wrong(Check check) {
    return check instanceof Check.Wrong(var why) ? Optional.of(why) : Optional.empty();
  }

  private static Optional<Text> doubtful(Check check) {
    return check instanceof Check.Doubtful(_, var why) ? Optional.of(why) : Optional.empty();
  }

  private static boolean date(String text) {
    if (text.isEmpty()) return true;
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
