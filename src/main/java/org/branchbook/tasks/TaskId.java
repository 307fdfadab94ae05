package org.branchbook.tasks;

/** The number of a task. */
public record TaskId(long value) {}
