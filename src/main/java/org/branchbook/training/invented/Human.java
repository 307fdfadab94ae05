package org.branchbook.training.invented;

import java.time.LocalDate;
import org.branchbook.clients.Person.Sex;
import org.branchbook.clients.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Someone invented, before the bank has a card of him.
 *
 * @param place his place in the list of all
 * @param household those who live together have one
 * @param notable which of those that every branch has; null for all others
 */
record Human(
    int place,
    PersonName name,
    Sex sex,
    LocalDate birth,
    NameBook.Given given,
    NameBook.Family family,
    Household household,
    @Nullable Notable notable) {
  boolean male() {
    return sex == Sex.MALE;
  }

  int age(LocalDate day) {
    return birth.until(day).getYears();
  }
}
