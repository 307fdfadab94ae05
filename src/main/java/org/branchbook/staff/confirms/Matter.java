package org.branchbook.staff.confirms;

import org.branchbook.base.Text;

/**
 * What somebody wants to do.
 *
 * @param what which kind of doing: "audit.export", "import.revert"
 * @param ref tells it apart from others of its kind: what is confirmed is this and nothing else
 * @param about says it to the second person, with no client's data in it
 * @param size how many records or rows
 */
public record Matter(String what, String ref, Text about, long size) {}
