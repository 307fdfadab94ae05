package org.branchbook.store.clients;

import java.util.List;
import org.branchbook.base.SortKey;
import org.branchbook.clients.Address;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.SoleProprietor;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.clients.quality.Gap;
import org.branchbook.clients.quality.Gaps;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.AddressRecord;
import org.branchbook.store.db.tables.records.ClientRecord;
import org.branchbook.store.db.tables.records.ContactPersonRecord;
import org.branchbook.store.db.tables.records.EmailRecord;
import org.branchbook.store.db.tables.records.IdentifierRecord;
import org.branchbook.store.db.tables.records.PhoneRecord;
import org.jooq.Configuration;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/** A card as rows and back. */
final class ClientRows {
  /** Otherwise a record that nobody asks the database with makes settings anew for each value. */
  private static final Configuration PLAIN = new DefaultConfiguration();

  private ClientRows() {}

  static ClientRecord row(Client client) {
    var row = new ClientRecord();
    row.attach(PLAIN);
    row.setId(client.id().value());
    row.setName(client.name());
    row.setSortKey(SortKey.of(client.name()));
    row.setStanding(client.standing().name());
    row.setState(client.state().name());
    care(row, client.care());
    row.setSince(client.since());
    row.setPreferredLanguage(client.preferences().language());
    row.setPreferredChannel(name(client.preferences().channel()));
    row.setPreferredTime(client.preferences().time());
    row.setMainPhone(client.phones().isEmpty() ? "" : client.phones().getFirst().number());
    row.setVersion(client.version());
    row.setGaps(Gap.bits(Gaps.of(client)));
    row.setPapersUntil(Gaps.papersUntil(client.identifiers()));
    nobody(row);
    switch (client.party()) {
      case Person person -> person(row, person);
      case Organisation organisation -> organisation(row, organisation);
    }
    return row;
  }

  private static void care(ClientRecord row, Care care) {
    row.setDepartmentId(care.department().value());
    row.setResponsibleId(care.responsible() == null ? null : care.responsible().value());
    row.setTier(name(care.tier()));
    row.setVip(care.vip());
    row.setOurs(care.ours());
  }

  /** The columns that one of the two kinds of client leaves empty. */
  private static void nobody(ClientRecord row) {
    row.setFamilyName("");
    row.setGivenName("");
    row.setPatronymic("");
    row.setBirthPlace("");
    row.setNoTaxNumber(false);
    row.setOccupation("");
    row.setEmployer("");
    row.setSole(false);
    row.setFullName("");
    row.setShortName("");
    row.setLegalForm("");
    row.setIndustryCode("");
    row.setIndustryClassification("");
    row.setActualIndustry("");
    row.setOtherIndustries("");
  }

  private static void person(ClientRecord row, Person person) {
    row.setPerson(true);
    row.setFamilyName(person.fullName().family());
    row.setGivenName(person.fullName().given());
    row.setPatronymic(person.fullName().patronymic());
    row.setSex(name(person.sex()));
    row.setBirthDate(person.birthDate());
    row.setBirthPlace(person.birthPlace());
    row.setNoTaxNumber(person.noTaxNumber());
    row.setOccupation(person.occupation());
    row.setEmployer(person.employer());
    var business = person.business();
    if (business == null) return;
    row.setSole(true);
    row.setSoleFrom(business.from());
    row.setSoleUntil(business.until());
    industry(row, business.industry());
  }

  private static void organisation(ClientRecord row, Organisation organisation) {
    row.setPerson(false);
    row.setFullName(organisation.fullName());
    row.setShortName(organisation.shortName());
    row.setLegalForm(organisation.legalForm());
    row.setSize(name(organisation.size()));
    industry(row, organisation.industry());
  }

  private static void industry(ClientRecord row, @Nullable Industry industry) {
    if (industry == null) return;
    row.setIndustryCode(industry.code());
    row.setIndustryClassification(industry.classification());
    row.setActualIndustry(industry.actual());
    row.setOtherIndustries(industry.others());
  }

  static Client client(
      ClientRecord row,
      List<Identifier> identifiers,
      List<Phone> phones,
      List<Email> emails,
      List<Address> addresses,
      List<ContactPerson> contactPeople) {
    return new Client(
        new ClientId(row.getId()),
        party(row, contactPeople),
        Standing.valueOf(row.getStanding()),
        State.valueOf(row.getState()),
        careOf(row),
        identifiers,
        phones,
        emails,
        addresses,
        new Preferences(
            row.getPreferredLanguage(),
            constant(Channel.class, row.getPreferredChannel()),
            row.getPreferredTime()),
        row.getSince(),
        row.getVersion());
  }

  static Care careOf(ClientRecord row) {
    return new Care(
        new DepartmentId(row.getDepartmentId()),
        row.getResponsibleId() == null ? null : new EmployeeId(row.getResponsibleId()),
        constant(Tier.class, row.getTier()),
        row.getVip(),
        row.getOurs());
  }

  private static Party party(ClientRecord row, List<ContactPerson> contactPeople) {
    var industry =
        row.getIndustryCode().isEmpty()
            ? null
            : new Industry(
                row.getIndustryCode(),
                row.getIndustryClassification(),
                row.getActualIndustry(),
                row.getOtherIndustries());
    if (!row.getPerson())
      return new Organisation(
          row.getFullName(),
          row.getShortName(),
          row.getLegalForm(),
          industry,
          constant(Organisation.Size.class, row.getSize()),
          contactPeople);
    return new Person(
        new PersonName(row.getFamilyName(), row.getGivenName(), row.getPatronymic()),
        constant(Person.Sex.class, row.getSex()),
        row.getBirthDate(),
        row.getBirthPlace(),
        row.getNoTaxNumber(),
        row.getOccupation(),
        row.getEmployer(),
        row.getSole() ? new SoleProprietor(row.getSoleFrom(), row.getSoleUntil(), industry) : null);
  }

  static Object[] row(long client, int ordinal, Identifier i) {
    return Rows.row(
        client,
        ordinal,
        i.kind().name(),
        i.country(),
        i.system(),
        i.series(),
        i.number(),
        i.issuedBy(),
        i.issued(),
        i.expires(),
        i.disputed(),
        i.hardKey().orElse(null));
  }

  static Identifier identifier(IdentifierRecord r) {
    return new Identifier(
        Identifier.Kind.valueOf(r.getKind()),
        r.getCountry(),
        r.getSystem(),
        r.getSeries(),
        r.getNumber(),
        r.getIssuedBy(),
        r.getIssued(),
        r.getExpires(),
        r.getDisputed());
  }

  static Object[] row(long client, int ordinal, Phone p) {
    return Rows.row(client, ordinal, p.number(), p.label());
  }

  static Phone phone(PhoneRecord r) {
    return new Phone(r.getNumber(), r.getLabel());
  }

  static Object[] row(long client, int ordinal, Email e) {
    return Rows.row(client, ordinal, e.address(), e.label());
  }

  static Email email(EmailRecord r) {
    return new Email(r.getAddress(), r.getLabel());
  }

  static Object[] row(long client, int ordinal, Address a) {
    return Rows.row(
        client,
        ordinal,
        a.kind().name(),
        a.country(),
        a.postcode(),
        a.region(),
        a.city(),
        a.street(),
        a.house(),
        a.flat());
  }

  static Address address(AddressRecord r) {
    return new Address(
        Address.Kind.valueOf(r.getKind()),
        r.getCountry(),
        r.getPostcode(),
        r.getRegion(),
        r.getCity(),
        r.getStreet(),
        r.getHouse(),
        r.getFlat());
  }

  static Object[] row(long client, int ordinal, ContactPerson p) {
    return Rows.row(client, ordinal, p.name(), p.position(), p.phone(), p.email());
  }

  static ContactPerson contactPerson(ContactPersonRecord r) {
    return new ContactPerson(r.getName(), r.getPosition(), r.getPhone(), r.getEmail());
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
