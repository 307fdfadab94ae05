package org.branchbook.playbooks.advice;

/** Why a client, or who looks after him, doesn't want what was advised. */
public enum Refusal {
  NOT_INTERESTED,
  NOT_NOW,
  /** He has it at another bank: which one is worth knowing. */
  ELSEWHERE
}
