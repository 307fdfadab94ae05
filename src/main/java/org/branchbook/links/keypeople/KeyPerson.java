package org.branchbook.links.keypeople;

import org.branchbook.clients.ClientId;

/**
 * A person and how many organisations he touches.
 *
 * @param responsible the name of who knows him; "" for nobody
 * @param notYet how many of the organisations are no clients yet, or no longer
 */
public record KeyPerson(
    ClientId client, String name, String responsible, int organisations, int notYet) {}
