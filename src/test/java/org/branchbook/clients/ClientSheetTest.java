package org.branchbook.clients;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.junit.jupiter.api.Test;

class ClientSheetTest {
  @Test
  void aCardGoesThroughASheetUnchanged() {
    for (var card : List.of(Cards.maria(), Cards.dawn()))
      assertEquals(card, Cards.read(ClientSheet.of(card), card));
  }

  @Test
  void everyFieldOfACardIsOnTheSheet() {
    var sheet = ClientSheet.of(Cards.maria());
    for (var field : ClientField.all(true))
      if (field != ClientField.SOLE_UNTIL) assertNotEquals("", sheet.text(field), field.name());
    assertEquals("", sheet.text(ClientField.FULL_NAME));
  }

  @Test
  void aSheetSaysWhatIsWrongFieldByField() {
    var sheet =
        ClientSheet.of(Cards.maria())
            .with(ClientField.FAMILY_NAME, " ")
            .with(ClientField.GIVEN_NAME, "")
            .with(ClientField.BIRTH_DATE, "31.02.1988")
            .with(ClientField.SEX, "both")
            .with(ClientField.DEPARTMENT, "")
            .with(ClientField.OCCUPATION, "x".repeat(201))
            .withPhones(List.of(new Phone("1".repeat(41), "")));
    assertEquals(
        new ClientSheet.Read.Wrong(
            Map.of(
                ClientField.FAMILY_NAME, Text.of("clients.wrong.empty"),
                ClientField.BIRTH_DATE, Text.of("clients.wrong.date", "31.02.1988"),
                ClientField.SEX, Text.of("clients.wrong.choice", "both"),
                ClientField.DEPARTMENT, Text.of("clients.wrong.empty"),
                ClientField.OCCUPATION, Text.of("clients.wrong.long", 200),
                ClientField.PHONES, Text.of("clients.wrong.long.row", "1".repeat(41), 40))),
        sheet.toClient(new ClientId(1), 0));
  }

  @Test
  void twoSheetsDifferByFields() {
    var one = ClientSheet.of(Cards.maria());
    var two = one.with(ClientField.EMPLOYER, "").withPhones(List.of());
    assertEquals(Set.of(ClientField.EMPLOYER, ClientField.PHONES), one.differs(two));
    assertEquals(
        Set.of(),
        one.differs(two.taking(ClientField.PHONES, one).taking(ClientField.EMPLOYER, one)));
  }

  @Test
  void rowsReadAsText() {
    assertEquals(
        "+380671234567 (мобільний)", ClientSheet.of(Cards.maria()).text(ClientField.PHONES));
  }
}
