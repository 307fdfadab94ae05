package org.branchbook.playbooks;

/** How a client's way through a playbook ended. */
public enum Ending {
  /** What it is for was reached. */
  REACHED,
  /** It was walked to an end that isn't what it is for. */
  MISSED,
  /** Somebody ended it. */
  LEFT,
  /** The client is none any more, has died, asked to be left alone, is on the stop-list. */
  EXIT,
  /** Two cards were merged that both were led by it: one goes on. */
  JOINED
}
