package org.branchbook.duplicates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.branchbook.duplicates.standard.addresses.AddressForm;
import org.branchbook.duplicates.standard.addresses.AddressLikeness;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.duplicates.standard.names.NameForm;
import org.branchbook.duplicates.standard.names.NameLikeness;
import org.branchbook.duplicates.standard.names.PersonForms;
import org.branchbook.duplicates.standard.organisations.OrganisationForm;
import org.branchbook.duplicates.standard.organisations.OrganisationLikeness;
import org.branchbook.duplicates.standard.organisations.Rarity;

/** Whatever stands in a field, its form is made, and likeness is a figure, the same both ways. */
class AnyTextTest {
  private static final OrganisationLikeness ORGANISATIONS =
      new OrganisationLikeness(Rarity.usual());

  @Provide
  Arbitrary<String> texts() {
    var letters =
        Arbitraries.strings()
            .withChars(
                "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАСЕKMHabcdehkmnopstuvwxyzčšžéß ʼ'-.,/№0123456789")
            .ofMaxLength(24);
    return Arbitraries.oneOf(letters, Arbitraries.strings().all().ofMaxLength(12));
  }

  @Property(tries = 400)
  void names(@ForAll("texts") String a, @ForAll("texts") String b) {
    for (var kind : NameForm.Kind.values()) {
      var x = NameForm.of(kind, a);
      var y = NameForm.of(kind, b);
      figure(x.isBlank() || y.isBlank(), NameLikeness.of(x, y));
      assertEquals(NameLikeness.of(x, y), NameLikeness.of(y, x), 1e-6);
      if (!x.isBlank()) assertEquals(1, NameLikeness.of(x, NameForm.of(kind, a)));
      assertNotNull(x.meanings());
    }
    assertNotNull(PersonForms.parse(a + " " + b).swapped());
    assertNotNull(PersonForms.of(a, b, "").sex() == null ? "" : "told");
  }

  @Property(tries = 400)
  void organisationsAndAddresses(@ForAll("texts") String a, @ForAll("texts") String b) {
    var x = OrganisationForm.of(a);
    var y = OrganisationForm.of(b);
    figure(x.isBlank() || y.isBlank(), ORGANISATIONS.of(x, y));
    var here = AddressForm.read(a, RenamedStreets.NONE);
    var there = AddressForm.read(b, RenamedStreets.NONE);
    figure(false, AddressLikeness.of(here, there));
    assertEquals(AddressLikeness.of(here, there), AddressLikeness.of(there, here), 1e-6);
  }

  @Property(tries = 400)
  void numbersAndDates(@ForAll("texts") String a, @ForAll("texts") String b) {
    figure(false, DateForm.read(a).likeness(DateForm.read(b)));
    figure(false, PhoneForm.of(a, "UA").likeness(PhoneForm.of(b, "UA")));
    figure(false, EmailForm.of(a).likeness(EmailForm.of(b)));
    figure(false, DocumentForm.of(a, "").likeness(DocumentForm.of("", b)));
  }

  private static void figure(boolean blank, float figure) {
    assertTrue(figure == Grade.UNKNOWN || figure >= 0 && figure <= 1, () -> "" + figure);
    if (blank) assertEquals(Grade.UNKNOWN, figure);
  }
}
