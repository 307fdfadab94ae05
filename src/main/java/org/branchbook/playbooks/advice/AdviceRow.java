package org.branchbook.playbooks.advice;

/** A piece of advice with the names that a list shows; the employee's "" where it is nobody's. */
public record AdviceRow(Advice advice, String clientName, String employeeName) {}
