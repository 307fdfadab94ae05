package org.branchbook.playbooks;

/** The number of a client's way through a playbook. */
public record RunId(long value) {}
