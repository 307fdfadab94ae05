package org.branchbook.clients;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a card out as a sheet. */
final class SheetWriter {
  private SheetWriter() {}

  static ClientSheet write(Client client) {
    var care = client.care();
    var sheet =
        ClientSheet.empty(client.party() instanceof Person, care.department())
            .with(ClientField.STANDING, client.standing().name())
            .with(ClientField.STATE, client.state().name())
            .with(ClientField.SINCE, date(client.since()))
            .withResponsible(care.responsible())
            .with(ClientField.TIER, name(care.tier()))
            .with(ClientField.VIP, care.vip())
            .with(ClientField.OURS, care.ours())
            .with(ClientField.PREFERRED_LANGUAGE, client.preferences().language())
            .with(ClientField.PREFERRED_CHANNEL, name(client.preferences().channel()))
            .with(ClientField.PREFERRED_TIME, client.preferences().time())
            .withIdentifiers(client.identifiers())
            .withPhones(client.phones())
            .withEmails(client.emails())
            .withAddresses(client.addresses());
    return switch (client.party()) {
      case Person p -> person(sheet, p);
      case Organisation o -> organisation(sheet, o);
    };
  }

  private static ClientSheet person(ClientSheet sheet, Person person) {
    var name = person.fullName();
    var written =
        sheet
            .with(ClientField.FAMILY_NAME, name.family())
            .with(ClientField.GIVEN_NAME, name.given())
            .with(ClientField.PATRONYMIC, name.patronymic())
            .with(ClientField.SEX, name(person.sex()))
            .with(ClientField.BIRTH_DATE, date(person.birthDate()))
            .with(ClientField.BIRTH_PLACE, person.birthPlace())
            .with(ClientField.NO_TAX_NUMBER, person.noTaxNumber())
            .with(ClientField.OCCUPATION, person.occupation())
            .with(ClientField.EMPLOYER, person.employer());
    var business = person.business();
    if (business == null) return written;
    return industry(
        written
            .with(ClientField.SOLE, true)
            .with(ClientField.SOLE_FROM, date(business.from()))
            .with(ClientField.SOLE_UNTIL, date(business.until())),
        business.industry());
  }

  private static ClientSheet organisation(ClientSheet sheet, Organisation organisation) {
    return industry(
        sheet
            .with(ClientField.FULL_NAME, organisation.fullName())
            .with(ClientField.SHORT_NAME, organisation.shortName())
            .with(ClientField.LEGAL_FORM, organisation.legalForm())
            .with(ClientField.SIZE, name(organisation.size()))
            .withContactPeople(organisation.contactPeople()),
        organisation.industry());
  }

  private static ClientSheet industry(ClientSheet sheet, @Nullable Industry industry) {
    if (industry == null) return sheet;
    return sheet
        .with(ClientField.INDUSTRY_CODE, industry.code())
        .with(ClientField.INDUSTRY_CLASSIFICATION, industry.classification())
        .with(ClientField.ACTUAL_INDUSTRY, industry.actual())
        .with(ClientField.OTHER_INDUSTRIES, industry.others());
  }

  private static String date(@Nullable LocalDate date) {
    return Objects.toString(date, "");
  }

  private static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }
}
