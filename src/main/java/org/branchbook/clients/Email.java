package org.branchbook.clients;

/** An e-mail address and what it is for; the label is "" for none. */
public record Email(String address, String label) {}
