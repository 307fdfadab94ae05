package org.branchbook.clients;

/** Whose a hard key is; the asker may not be allowed to see the card itself. */
public record Holder(ClientId client, String name, Care care) {}
