package org.branchbook.links;

/** What connects two clients; read "from is … of to". */
public enum LinkType {
  OWNER(Family.OWNERSHIP, false, Bearing.CONTROL, Measure.CAPITAL),
  PARTNER(Family.OWNERSHIP, true, Bearing.EVIDENCE, Measure.NONE),
  FOUNDER(Family.OWNERSHIP, false, Bearing.EVIDENCE, Measure.NONE),
  /** From may appoint or remove the majority of to's board. */
  BOARD_RIGHT(Family.OWNERSHIP, false, Bearing.CONTROL, Measure.NONE),
  /** From decides for to by contract. */
  DOMINANT(Family.OWNERSHIP, false, Bearing.CONTROL, Measure.NONE),
  DIRECTOR(Family.WORK, false, Bearing.ROLE, Measure.NONE),
  ACCOUNTANT(Family.WORK, false, Bearing.ROLE, Measure.NONE),
  EMPLOYER(Family.WORK, false, Bearing.EVIDENCE, Measure.NONE),
  KEY_PERSON(Family.WORK, false, Bearing.ROLE, Measure.NONE),
  AUTHORISED(Family.WORK, false, Bearing.ROLE, Measure.NONE),
  SPOUSE(Family.KINSHIP, true, Bearing.KINSHIP, Measure.NONE),
  PARENT(Family.KINSHIP, false, Bearing.KINSHIP, Measure.NONE),
  SIBLING(Family.KINSHIP, true, Bearing.KINSHIP, Measure.NONE),
  PARENT_IN_LAW(Family.KINSHIP, false, Bearing.KINSHIP, Measure.NONE),
  RELATIVE(Family.KINSHIP, true, Bearing.KINSHIP, Measure.NONE),
  HOUSEHOLD(Family.KINSHIP, true, Bearing.HOUSEHOLD, Measure.NONE),
  GUARDIAN(Family.KINSHIP, false, Bearing.HOUSEHOLD, Measure.NONE),
  GUARANTOR(Family.MONEY, false, Bearing.GUARANTEE, Measure.MEANS),
  REPRESENTATIVE(Family.MONEY, false, Bearing.ROLE, Measure.NONE),
  /** From disposes of an account of to. */
  JOINT_ACCOUNT(Family.MONEY, false, Bearing.ROLE, Measure.NONE),
  SUPPLIER(Family.MONEY, false, Bearing.EVIDENCE, Measure.NONE),
  BUYER(Family.MONEY, false, Bearing.EVIDENCE, Measure.NONE),
  /** A part of to's yearly receipts comes from from. */
  RECEIPTS(Family.MONEY, false, Bearing.DEPENDENCE, Measure.RECEIPTS),
  /** A part of to's yearly expenditure goes to from. */
  EXPENDITURE(Family.MONEY, false, Bearing.DEPENDENCE, Measure.EXPENDITURE),
  /** A significant part of to's output goes to from, who is hard to replace. */
  KEY_BUYER(Family.MONEY, false, Bearing.DEPENDENCE, Measure.OUTPUT),
  /** From funds to and is hard to replace. */
  FUNDING(Family.MONEY, false, Bearing.DEPENDENCE, Measure.NONE),
  /** To repays its loans out of what from pays. */
  REPAYMENT(Family.MONEY, false, Bearing.DEPENDENCE, Measure.NONE);

  /** Kinds of link that belong together, for colour and filter. */
  public enum Family {
    OWNERSHIP,
    WORK,
    KINSHIP,
    MONEY
  }

  /** What a link means for what the bank computes of its clients. */
  public enum Bearing {
    /** From may control to, alone or together with its other votes. */
    CONTROL,
    /** To depends economically on from. */
    DEPENDENCE,
    /** From stands for to's debts and may break if called. */
    GUARANTEE,
    /** They keep house together. */
    HOUSEHOLD,
    KINSHIP,
    /** From acts for to or in it; sharing such a person is evidence only. */
    ROLE,
    /** Says something beside other links, nothing by itself. */
    EVIDENCE
  }

  /** Of what a link's share is so many per cent. */
  public enum Measure {
    NONE,
    CAPITAL,
    RECEIPTS,
    EXPENDITURE,
    OUTPUT,
    /** The guarantee beside the guarantor's own means. */
    MEANS
  }

  public final Family family;

  /** Whether it reads the same from both ends. */
  public final boolean mutual;

  public final Bearing bearing;
  public final Measure measure;

  LinkType(Family family, boolean mutual, Bearing bearing, Measure measure) {
    this.family = family;
    this.mutual = mutual;
    this.bearing = bearing;
    this.measure = measure;
  }

  /** Whether the bank computes groups by it, so that it is looked at again each year. */
  public boolean reviewed() {
    return bearing == Bearing.CONTROL
        || bearing == Bearing.DEPENDENCE
        || bearing == Bearing.GUARANTEE;
  }

  /** Whether economic dependence runs from "from" to "to": else from depends on to. */
  public boolean fromDepends() {
    return bearing == Bearing.GUARANTEE;
  }
}
