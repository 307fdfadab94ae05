package org.branchbook.links.scenes;

/** The number of a map that is kept. */
public record SceneId(long value) {}
