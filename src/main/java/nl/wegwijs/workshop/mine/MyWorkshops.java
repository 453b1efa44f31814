package nl.wegwijs.workshop.mine;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import nl.wegwijs.workshop.SeriesId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a newcomer sees of workshops. Read in any language, because the same facts can be shown in Dutch. */
@Service
@ForNewcomers
@Transactional(readOnly = true)
public class MyWorkshops {

    private static final Limit MANY = Limit.of(300);

    private final CurrentPerson currentPerson;
    private final MyWorkshopRows rows;
    private final CatalogueTexts catalogue;
    private final Clock clock;

    MyWorkshops(CurrentPerson currentPerson, MyWorkshopRows rows, CatalogueTexts catalogue, Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The duty, what waits for an answer, the own groups, and what there is to choose. */
    public MyWorkshopOverview overview(Language language) {
        var me = currentPerson.newcomer().value();
        return new OverviewOf(
                        rows.me(me),
                        rows.workshops(me),
                        rows.openOrOwn(me, now(), MANY),
                        rows.ofOwn(me),
                        texts(language),
                        now())
                .overview();
    }

    /** Empty when there is none, or none that is open or was for this newcomer. */
    public Optional<MySeriesDetail> find(SeriesId id, Language language) {
        var me = currentPerson.newcomer().value();
        return rows.one(me, id.value(), now()).stream().findFirst().map(row -> {
            var texts = texts(language);
            return new MySeriesDetail(
                    series(row, texts),
                    row.status(),
                    rows.trainers(id.value()),
                    rows.ofSeries(me, id.value()).stream()
                            .map(session -> session.in(texts))
                            .toList());
        });
    }

    /** What is over or was given up, latest first, and what was finished elsewhere. */
    public MyWorkshopHistory history(Language language) {
        var me = currentPerson.newcomer().value();
        var texts = texts(language);
        return new MyWorkshopHistory(
                rows.earlier(me, MANY).stream().map(row -> series(row, texts)).toList(),
                rows.elsewhere(me).stream()
                        .map(row -> new Elsewhere(
                                MyTexts.workshop(texts, row.workshop(), row.regime(), row.pictogram()),
                                row.finishedOn(),
                                row.place()))
                        .toList());
    }

    private MySeries series(SeriesRow row, LocalTexts texts) {
        return row.in(MyTexts.workshop(texts, row.workshop(), row.regime(), row.pictogram()), now());
    }

    private LocalTexts texts(Language language) {
        return MyTexts.read(catalogue, language);
    }

    private Instant now() {
        return clock.instant();
    }
}
