package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.notice.NoticeWords;
import nl.wegwijs.notice.Told;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Texts;
import org.springframework.stereotype.Component;

/** The words for what {@link WorkshopNews} tells. */
@Component
class WorkshopNoticeWords implements NoticeWords {

    private static final String TITLE = "title";

    private final CatalogueTexts catalogue;

    WorkshopNoticeWords(CatalogueTexts catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                WorkshopNews.OFFERED,
                WorkshopNews.OFFER_ENDED,
                WorkshopNews.NO_PLACE,
                WorkshopNews.CERTIFICATE,
                WorkshopNews.INVITED,
                WorkshopNews.REMINDED,
                WorkshopNews.ENROLLED,
                WorkshopNews.QUEUED,
                WorkshopNews.TAKEN_OFF,
                WorkshopNews.OTHER_GROUP,
                WorkshopNews.SESSION_SOON,
                WorkshopNews.SESSION_MOVED,
                WorkshopNews.SESSION_CANCELLED,
                WorkshopNews.SERIES_CANCELLED,
                WorkshopNews.OTHER_SERIES,
                WorkshopNews.STOPPED_INVITING,
                WorkshopNews.GROUP_TOO_SMALL);
    }

    @Override
    public String words(Texts texts, String kind, Map<String, String> arguments) {
        return words(texts, kind, arguments, titles(texts));
    }

    @Override
    public List<String> words(Texts texts, List<Told> told) {
        var titles = titles(texts);
        return told.stream()
                .map(one -> words(texts, one.kind(), one.arguments(), titles))
                .toList();
    }

    private Map<UUID, LocalText> titles(Texts texts) {
        return catalogue.names(texts.language(), TITLE);
    }

    private static String words(Texts texts, String kind, Map<String, String> arguments, Map<UUID, LocalText> titles) {
        var title = titles.get(UUID.fromString(arguments.getOrDefault(WorkshopNews.WORKSHOP, "")));
        var at = arguments.get(WorkshopNews.AT);
        return texts.get(
                kind,
                "workshop",
                title == null ? "…" : title.text(),
                "date",
                at == null ? "" : texts.date(Instant.parse(at)),
                "time",
                at == null ? "" : texts.time(Instant.parse(at)),
                "number",
                Integer.parseInt(arguments.getOrDefault(WorkshopNews.NUMBER, "0")));
    }
}
