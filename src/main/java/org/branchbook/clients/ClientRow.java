package org.branchbook.clients;

import org.jspecify.annotations.Nullable;

/**
 * A line of the client list.
 *
 * @param phone the first telephone number; "" for none
 * @param responsible the responsible employee's name; "" for none
 */
public record ClientRow(
    ClientId id,
    boolean person,
    String name,
    Standing standing,
    State state,
    @Nullable Tier tier,
    boolean vip,
    String phone,
    String responsible) {}
