package org.branchbook.training.invented;

import org.branchbook.clients.Address;

/**
 * A home: what those who live there share.
 *
 * @param landline "" where there is none
 * @param shared the one mobile number that a couple has between them; "" where each has his own
 * @param wealth how well off they are, 1 being usual
 */
record Household(int place, Address address, String landline, String shared, double wealth) {}
