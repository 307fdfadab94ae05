package org.branchbook.links.groups;

/**
 * Why a node is in a group.
 *
 * @param node the member
 * @param by who controls it, or on whom it depends; the node itself for the source
 * @param held votes that {@code by} holds himself, in millionths of a per cent
 * @param together those votes and those of all under his control
 * @param links rows that say so; the documents stand on them
 */
public record Why(int node, Ground ground, int by, int held, int together, int[] links) {}
