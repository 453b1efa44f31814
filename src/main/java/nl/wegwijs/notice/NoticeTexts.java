package nl.wegwijs.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Texts;
import org.springframework.stereotype.Component;

/** Puts what was told into words: each kind by the feature that knows it. */
@Component
public class NoticeTexts {

    private final Map<String, NoticeWords> byKind = new HashMap<>();

    NoticeTexts(List<NoticeWords> features) {
        for (var feature : features) {
            for (var kind : feature.kinds()) {
                if (byKind.put(kind, feature) != null) {
                    throw new IllegalStateException("Two features have words for " + kind);
                }
            }
        }
    }

    /** In the same order. A kind that no feature knows any more gets a sentence that only says there is news. */
    public List<String> words(Texts texts, List<Told> told) {
        var words = new ArrayList<String>();
        told.forEach(_ -> words.add(texts.get("notice.unknown")));
        placesOfEach(told).forEach((feature, places) -> {
            var said = feature.words(texts, places.stream().map(told::get).toList());
            for (var i = 0; i < places.size(); i++) {
                words.set(places.get(i), said.get(i));
            }
        });
        return List.copyOf(words);
    }

    private Map<NoticeWords, List<Integer>> placesOfEach(List<Told> told) {
        var places = new LinkedHashMap<NoticeWords, List<Integer>>();
        for (var i = 0; i < told.size(); i++) {
            var feature = byKind.get(told.get(i).kind());
            if (feature != null) {
                places.computeIfAbsent(feature, _ -> new ArrayList<>()).add(i);
            }
        }
        return places;
    }
}
