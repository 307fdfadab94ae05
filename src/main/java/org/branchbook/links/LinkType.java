package org.branchbook.links;

/** What connects two clients; read "from is … of to". */
public enum LinkType {
  OWNER(Family.OWNERSHIP, false),
  PARTNER(Family.OWNERSHIP, true),
  DIRECTOR(Family.WORK, false),
  ACCOUNTANT(Family.WORK, false),
  EMPLOYER(Family.WORK, false),
  KEY_PERSON(Family.WORK, false),
  SPOUSE(Family.KINSHIP, true),
  PARENT(Family.KINSHIP, false),
  RELATIVE(Family.KINSHIP, true),
  HOUSEHOLD(Family.KINSHIP, true),
  GUARDIAN(Family.KINSHIP, false),
  GUARANTOR(Family.MONEY, false),
  REPRESENTATIVE(Family.MONEY, false),
  JOINT_ACCOUNT(Family.MONEY, false),
  SUPPLIER(Family.MONEY, false),
  BUYER(Family.MONEY, false);

  /** Kinds of link that belong together, for colour and filter. */
  public enum Family {
    OWNERSHIP,
    WORK,
    KINSHIP,
    MONEY
  }

  public final Family family;

  /** Whether it reads the same from both ends. */
  public final boolean mutual;

  LinkType(Family family, boolean mutual) {
    this.family = family;
    this.mutual = mutual;
  }
}
