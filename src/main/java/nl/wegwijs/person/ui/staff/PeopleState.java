package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import nl.wegwijs.person.PeopleQuery;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** What the list of people shows, and whose file is open. All of it stands in the address, so it can be kept. */
record PeopleState(PeopleQuery query, @Nullable NewcomerId person) {

    static PeopleState start() {
        return new PeopleState(PeopleQuery.of(""), null);
    }

    static PeopleState of(QueryParameters address) {
        return new PeopleState(
                new PeopleQuery(
                        address.getSingleParameter("q").orElse(""),
                        address.getSingleParameter("own").isPresent(),
                        address.getSingleParameter("reads")
                                .flatMap(Language::ofCode)
                                .orElse(null),
                        address.getSingleParameter("all").isPresent()),
                PeoplePages.person(address).orElse(null));
    }

    QueryParameters address() {
        var parameters = new HashMap<String, String>();
        if (!query.text().isBlank()) {
            parameters.put("q", query.text());
        }
        if (query.ownOnly()) {
            parameters.put("own", "1");
        }
        if (query.reads() != null) {
            parameters.put("reads", query.reads().code());
        }
        if (query.withDeactivated()) {
            parameters.put("all", "1");
        }
        if (person != null) {
            parameters.put(PeoplePages.PERSON, person.value().toString());
        }
        return QueryParameters.simple(parameters);
    }

    PeopleState at(@Nullable NewcomerId other) {
        return new PeopleState(query, other);
    }
}
