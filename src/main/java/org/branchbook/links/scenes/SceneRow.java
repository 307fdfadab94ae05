package org.branchbook.links.scenes;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A map in a list.
 *
 * @param clients how many stand on it
 * @param givenBy who gave it to the reader; null where it is his own
 * @param ownerName whose it is
 * @param left whether its owner is with the bank no longer
 */
public record SceneRow(
    SceneId id,
    EmployeeId owner,
    String ownerName,
    boolean left,
    String name,
    int clients,
    Instant at,
    @Nullable EmployeeId givenBy) {}
