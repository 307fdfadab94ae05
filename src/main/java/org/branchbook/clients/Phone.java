package org.branchbook.clients;

/**
 * A telephone number.
 *
 * @param number in E.164 (+380671234567) where it could be understood, else as it was written
 * @param label whose or where: mobile, work, mother's …; "" for none
 */
public record Phone(String number, String label) {}
