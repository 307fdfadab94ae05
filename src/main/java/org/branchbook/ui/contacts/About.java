package org.branchbook.ui.contacts;

import org.branchbook.base.Text;
import org.branchbook.contacts.Contact;

/**
 * What a contact is to be about.
 *
 * @param next what would come next, as it is proposed; "" for nothing
 * @param nextOn by when, in the words of a date
 */
public record About(Text title, Contact.Purpose purpose, String next, String nextOn) {}
