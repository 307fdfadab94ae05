package broken.upwards.clients;

import broken.upwards.contacts.Contact;

/** Breaks the law: clients come before contacts. */
public record Client(Contact last) {}
