package org.branchbook.store.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.branchbook.clients.Client;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.contacts.Contact;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.records.Snapshot;
import org.branchbook.links.Link;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Records as text, to be brought back when an import is taken back. */
final class SnapshotJson {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Person.class, name = "person"),
    @JsonSubTypes.Type(value = Organisation.class, name = "organisation")
  })
  private interface EitherParty {}

  private interface WithoutHardKey {
    @JsonIgnore
    Optional<String> hardKey();
  }

  private final ObjectMapper json =
      JsonMapper.builder()
          .addMixIn(Party.class, EitherParty.class)
          .addMixIn(Identifier.class, WithoutHardKey.class)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  String write(Snapshot record) {
    return json.writeValueAsString(
        switch (record) {
          case Snapshot.OfClient(var client) -> client;
          case Snapshot.OfLink(var link) -> link;
          case Snapshot.OfHolding(var holding) -> holding;
          case Snapshot.OfContact(var contact) -> contact;
        });
  }

  Snapshot read(Kind kind, String text) {
    return switch (kind) {
      case CLIENT -> new Snapshot.OfClient(json.readValue(text, Client.class));
      case LINK -> new Snapshot.OfLink(json.readValue(text, Link.class));
      case HOLDING -> new Snapshot.OfHolding(json.readValue(text, Holding.class));
      case CONTACT -> new Snapshot.OfContact(json.readValue(text, Contact.class));
    };
  }
}
