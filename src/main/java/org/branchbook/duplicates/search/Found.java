package org.branchbook.duplicates.search;

import org.branchbook.duplicates.Score;

/**
 * Two entries of a file that are one client.
 *
 * @param a the number of the earlier entry
 * @param b the number of the later one
 * @param probability that they are one, with all that the other entries of the client add
 * @param score what the two say by themselves
 */
public record Found(int a, int b, double probability, Score score) {}
