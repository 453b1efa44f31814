package nl.wegwijs.workshop.ui.staff;

import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.workshop.SeriesEnrolment;
import nl.wegwijs.workshop.SeriesInvitations;
import nl.wegwijs.workshop.SeriesRegrouping;
import nl.wegwijs.workshop.StaffWorkshops;
import org.springframework.stereotype.Component;

/** What the screen of a group needs to know and to do; together, because its forms need several of them. */
@Component
record GroupServices(
        StaffWorkshops workshops,
        SeriesEnrolment enrolment,
        SeriesRegrouping regrouping,
        SeriesInvitations invitations,
        PeopleSearch search,
        Drafts drafts) {}
