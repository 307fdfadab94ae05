package org.branchbook.clients.lists;

/**
 * By what those on a kept list were picked.
 *
 * @param by the room's name for it
 * @param of what they were picked of, as the same room writes it; "" for all
 */
public record Picking(String by, String of) {}
