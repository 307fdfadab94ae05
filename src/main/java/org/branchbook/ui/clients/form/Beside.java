package org.branchbook.ui.clients.form;

import org.branchbook.clients.ClientId;

/** The client from whose card a new one is entered, and who may be linked with the new one. */
public record Beside(ClientId client, String name) {}
