package org.branchbook.staff;

/** What someone works as; several roles add up. */
public enum Role {
  EMPLOYEE,
  OPERATOR,
  ECONOMIST,
  MARKETER,
  HEAD,
  ADMINISTRATOR
}
