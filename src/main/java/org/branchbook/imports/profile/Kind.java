package org.branchbook.imports.profile;

/** What a row is made into, in the order in which records need one another. */
public enum Kind {
  CLIENT,
  LINK,
  HOLDING,
  CONTACT
}
