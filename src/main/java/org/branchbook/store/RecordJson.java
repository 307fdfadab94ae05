package org.branchbook.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Records as text and back, to be brought back as they were. */
public final class RecordJson {
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

  /** A record as text. */
  public String write(Record record) {
    return json.writeValueAsString(record);
  }

  /** The record that a text was written of. */
  public <T extends Record> T read(String text, Class<T> type) {
    return json.readValue(text, type);
  }
}
