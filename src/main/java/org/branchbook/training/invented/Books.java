package org.branchbook.training.invented;

/** The lists that everything is drawn from, and the numbers given out so far. */
record Books(NameBook names, AddressBook addresses, MadeNumbers numbers, Firms firms, Jobs jobs) {
  static Books open() {
    var addresses = new AddressBook();
    var numbers = new MadeNumbers();
    return new Books(new NameBook(), addresses, numbers, new Firms(addresses, numbers), new Jobs());
  }
}
