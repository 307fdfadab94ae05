package org.branchbook.contacts;

import org.branchbook.clients.ClientId;

/** A contact with the names that a list shows. */
public record ContactRow(Contact contact, ClientId client, String clientName, String authorName) {}
