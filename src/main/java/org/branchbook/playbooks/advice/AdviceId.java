package org.branchbook.playbooks.advice;

/** A piece of advice's number. */
public record AdviceId(long value) {}
