package org.branchbook.ui.clients.card;

import org.branchbook.base.Ids;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.OpenCard;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.clients.card.SaveClient;
import org.branchbook.clients.card.SaveHolding;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.clients.card.Timeline;
import org.branchbook.clients.card.WhoIsThis;
import org.branchbook.clients.card.WriteNote;
import org.branchbook.contacts.CardHeads;
import org.branchbook.contacts.KeepPromise;
import org.branchbook.links.AddLinked;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.jspecify.annotations.Nullable;

/**
 * What a client card reads from and what is done on it.
 *
 * @param linked adds a client together with a link; null where there are no links
 */
public record CardWork(
    OpenCard open,
    AddClient add,
    TakeBackClient takeBack,
    SaveClient save,
    WhoIsThis who,
    Timeline timeline,
    RecordConsent consents,
    WriteNote notes,
    SaveHolding holdings,
    ClientPapers papers,
    CardHeads heads,
    KeepPromise promises,
    CardAccess access,
    Employees employees,
    Departments departments,
    Ids ids,
    @Nullable AddLinked linked) {}
