package nl.wegwijs.person;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.person.names.NameKeys;
import nl.wegwijs.person.names.NameKeys.SoughtWord;
import nl.wegwijs.shared.security.NewcomerId;

/** The where clause of a search among people, with its parameters. {@code n} is the newcomer. */
final class PeopleCondition {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String rank = "";

    static PeopleCondition of(PeopleQuery query, Sight sight) {
        var condition = new PeopleCondition();
        condition.sight(sight);
        if (!query.withDeactivated()) {
            condition.all.add("n.active = true");
        }
        if (query.ownOnly()) {
            condition.all.add(Sight.WHOLE_FILE);
        }
        if (query.reads() != null) {
            condition.all.add(
                    "n.reads_language = " + condition.parameter(query.reads().code()));
        }
        condition.text(SearchText.of(query.text()));
        return condition;
    }

    static PeopleCondition of(NewcomerId id, Sight sight) {
        var condition = new PeopleCondition();
        condition.sight(sight);
        condition.all.add("n.id = " + condition.parameter(id.value()));
        return condition;
    }

    /** People who may be the one that is about to be entered: same name, or like in name and the same phone or birth. */
    static PeopleCondition doublesOf(NewcomerDetails details, Sight sight) {
        var condition = new PeopleCondition();
        condition.sight(sight);
        var names = new ArrayList<String>();
        names.add(condition.wholeName(details.fullName()));
        if (details.latinName() != null) {
            names.add(condition.wholeName(details.latinName()));
        }
        var phone = PhoneNumber.digits(details.phone());
        if (phone != null) {
            names.add("n.phone_digits = " + condition.parameter(phone));
        }
        if (details.birthDate() != null) {
            var anyWord = NameKeys.sought(details.fullName()).stream()
                    .map(condition::word)
                    .toList();
            if (!anyWord.isEmpty()) {
                names.add("(" + Sight.WHOLE_FILE + " and n.birth_date = " + condition.parameter(details.birthDate())
                        + " and " + either(anyWord) + ")");
            }
        }
        condition.all.add(either(names));
        return condition;
    }

    private void sight(Sight sight) {
        parameters.put("everybody", sight.everybody());
        parameters.put("me", sight.contactPerson());
    }

    private void text(SearchText text) {
        if (!text.name().isBlank()) {
            all.add(wholeName(text.name()));
            rank(text.name());
        }
        if (!text.figures().isBlank()) {
            all.add(figures(text));
        }
    }

    private String wholeName(String name) {
        var words = NameKeys.sought(name);
        if (words.isEmpty()) {
            return "false";
        }
        var everyWord = String.join(" and ", words.stream().map(this::word).toList());
        return words.size() == 1 ? everyWord : either(List.of("(" + everyWord + ")", word(NameKeys.soughtAsOne(name))));
    }

    private String word(SoughtWord word) {
        var keys = new ArrayList<String>();
        word.beginnings().forEach(beginning -> keys.add("k.name_key like " + parameter(beginning + "%")));
        word.exact().forEach(key -> keys.add("k.name_key = " + parameter(key)));
        return "n.id in (select k.newcomer_id from newcomer_name_key k where " + String.join(" or ", keys) + ")";
    }

    /** The typed words themselves come first, then names that begin with them, then those that only sound like them. */
    private void rank(String name) {
        var words = NameKeys.sought(name);
        if (!words.isEmpty()) {
            rank = "case when " + every(words, " = ", "") + " then 0 when " + every(words, " like ", "%")
                    + " then 1 else 2 end, ";
        }
    }

    private String every(List<SoughtWord> words, String compared, String end) {
        return String.join(
                " and ",
                words.stream()
                        .map(word -> "exists (select 1 from newcomer_name_key k where k.newcomer_id = n.id and "
                                + either(word.spellings().stream()
                                        .map(spelling -> "k.name_key" + compared + parameter(spelling + end))
                                        .toList())
                                + ")")
                        .toList());
    }

    private String figures(SearchText text) {
        var ways = new ArrayList<String>();
        ways.add("n.number like " + parameter(text.numberBeginning() + "%"));
        text.phoneBeginnings().forEach(digits -> ways.add("n.phone_digits like " + parameter(digits + "%")));
        // Only where the whole file may be seen: else the search would tell who was born when.
        text.birthDate()
                .ifPresent(date -> ways.add("(n.birth_date = " + parameter(date) + " and " + Sight.WHOLE_FILE + ")"));
        return either(ways);
    }

    private static String either(List<String> ways) {
        return "(" + String.join(" or ", ways) + ")";
    }

    private String parameter(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    String where() {
        return all.isEmpty() ? "" : "where " + String.join("\n and ", all);
    }

    String orderBy() {
        return " order by " + rank + "n.full_name, n.id";
    }

    void fill(Query query) {
        query.getParameters().forEach(parameter -> {
            var name = parameter.getName();
            if (name != null) {
                query.setParameter(name, parameters.get(name));
            }
        });
    }
}
