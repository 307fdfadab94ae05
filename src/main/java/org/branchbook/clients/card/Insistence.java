package org.branchbook.clients.card;

/** Why somebody saves a card although the program warns. */
public enum Insistence {
  /** Alike, but two people. */
  TWINS,
  NAMESAKE,
  PARENT_AND_CHILD,
  /** Alike, but another client for another reason. */
  ANOTHER_CLIENT,
  /** The number that another card has is this client's: it is saved here as disputed. */
  THEIR_NUMBER_IS_WRONG;

  /** Whether it answers "this resembles someone". */
  public boolean answersLikeness() {
    return this != THEIR_NUMBER_IS_WRONG;
  }
}
