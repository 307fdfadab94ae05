package org.branchbook.clients;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.Text;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Makes a card of a sheet and collects on the way what is wrong in which field. */
final class SheetReader {
  private final ClientSheet sheet;
  private final Map<ClientField, Text> wrong = new EnumMap<>(ClientField.class);

  SheetReader(ClientSheet sheet) {
    this.sheet = sheet;
  }

  ClientSheet.Read read(ClientId id, int version) {
    checkLengths();
    checkNames();
    RowLengths.check(sheet, wrong);
    var since = date(ClientField.SINCE);
    var standing = choice(ClientField.STANDING, Standing.class);
    var state = choice(ClientField.STATE, State.class);
    require(ClientField.STANDING, standing);
    require(ClientField.STATE, state);
    var care = care();
    var channel = choice(ClientField.PREFERRED_CHANNEL, Channel.class);
    var party = sheet.person() ? person() : organisation();
    if (!wrong.isEmpty() || party == null || care == null || standing == null || state == null)
      return new ClientSheet.Read.Wrong(wrong);
    return new ClientSheet.Read.Right(
        new Client(
            id,
            party,
            standing,
            state,
            care,
            sheet.identifiers(),
            sheet.phones(),
            sheet.emails(),
            sheet.addresses(),
            new Preferences(
                sheet.text(ClientField.PREFERRED_LANGUAGE),
                channel,
                sheet.text(ClientField.PREFERRED_TIME)),
            since,
            version));
  }

  private @Nullable Care care() {
    var department = number(ClientField.DEPARTMENT);
    var responsible = number(ClientField.RESPONSIBLE);
    var tier = choice(ClientField.TIER, Tier.class);
    require(ClientField.DEPARTMENT, department);
    if (department == null) return null;
    return new Care(
        new DepartmentId(department),
        responsible == null ? null : new EmployeeId(responsible),
        tier,
        sheet.flag(ClientField.VIP),
        sheet.flag(ClientField.OURS));
  }

  private @Nullable Party person() {
    var sex = choice(ClientField.SEX, Person.Sex.class);
    var birthDate = date(ClientField.BIRTH_DATE);
    var business = business();
    if (wrong.containsKey(ClientField.FAMILY_NAME)) return null;
    return new Person(
        new PersonName(
            sheet.text(ClientField.FAMILY_NAME),
            sheet.text(ClientField.GIVEN_NAME),
            sheet.text(ClientField.PATRONYMIC)),
        sex,
        birthDate,
        sheet.text(ClientField.BIRTH_PLACE),
        sheet.flag(ClientField.NO_TAX_NUMBER),
        sheet.text(ClientField.OCCUPATION),
        sheet.text(ClientField.EMPLOYER),
        business);
  }

  private @Nullable SoleProprietor business() {
    if (!sheet.flag(ClientField.SOLE)) return null;
    var from = date(ClientField.SOLE_FROM);
    var until = date(ClientField.SOLE_UNTIL);
    if (from != null && until != null && until.isBefore(from))
      wrong.put(ClientField.SOLE_UNTIL, Text.of("clients.wrong.before", from));
    return new SoleProprietor(from, until, industry());
  }

  private @Nullable Party organisation() {
    var size = choice(ClientField.SIZE, Organisation.Size.class);
    if (wrong.containsKey(ClientField.FULL_NAME)) return null;
    return new Organisation(
        sheet.text(ClientField.FULL_NAME),
        sheet.text(ClientField.SHORT_NAME),
        sheet.text(ClientField.LEGAL_FORM),
        industry(),
        size,
        sheet.contactPeople());
  }

  private @Nullable Industry industry() {
    var code = sheet.text(ClientField.INDUSTRY_CODE);
    var actual = sheet.text(ClientField.ACTUAL_INDUSTRY);
    var others = sheet.text(ClientField.OTHER_INDUSTRIES);
    if (code.isEmpty()) {
      if (!actual.isEmpty() || !others.isEmpty())
        wrong.put(ClientField.INDUSTRY_CODE, Text.of("clients.wrong.empty"));
      return null;
    }
    return new Industry(code, sheet.text(ClientField.INDUSTRY_CLASSIFICATION), actual, others);
  }

  private void checkLengths() {
    for (var field : ClientField.all(sheet.person()))
      if (field.longest > 0 && sheet.text(field).length() > field.longest)
        wrong.put(field, Text.of("clients.wrong.long", field.longest));
  }

  private void checkNames() {
    boolean nameless =
        sheet.person()
            ? sheet.text(ClientField.FAMILY_NAME).isEmpty()
                && sheet.text(ClientField.GIVEN_NAME).isEmpty()
            : sheet.text(ClientField.FULL_NAME).isEmpty();
    if (nameless)
      wrong.put(
          sheet.person() ? ClientField.FAMILY_NAME : ClientField.FULL_NAME,
          Text.of("clients.wrong.empty"));
  }

  private void require(ClientField field, @Nullable Object value) {
    if (value == null) wrong.putIfAbsent(field, Text.of("clients.wrong.empty"));
  }

  private @Nullable LocalDate date(ClientField field) {
    var text = sheet.text(field);
    if (text.isEmpty()) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      wrong.put(field, Text.of("clients.wrong.date", text));
      return null;
    }
  }

  private @Nullable Long number(ClientField field) {
    var text = sheet.text(field);
    if (text.isEmpty()) return null;
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      wrong.put(field, Text.of("clients.wrong.number", text));
      return null;
    }
  }

  private <E extends Enum<E>> @Nullable E choice(ClientField field, Class<E> type) {
    var text = sheet.text(field);
    if (text.isEmpty()) return null;
    for (var constant : Objects.requireNonNull(type.getEnumConstants()))
      if (constant.name().equals(text)) return constant;
    wrong.put(field, Text.of("clients.wrong.choice", text));
    return null;
  }
}
