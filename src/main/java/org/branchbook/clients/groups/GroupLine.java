package org.branchbook.clients.groups;

/**
 * A saved group as a list of them shows it.
 *
 * @param members how many of its clients the reader may see
 * @param responsible the name of who answers for it; "" for nobody in particular
 * @param department of its department; "" for the whole branch
 */
public record GroupLine(SavedGroup group, int members, String responsible, String department) {}
