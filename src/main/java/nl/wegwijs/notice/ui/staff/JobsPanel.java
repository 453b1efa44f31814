package nl.wegwijs.notice.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.JobState;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** How the jobs are doing: when each ran last, when it runs next, and whether somebody has to look. */
class JobsPanel extends Section {

    private final Texts texts = Texts.current();

    JobsPanel(List<JobState> jobs) {
        var title = texts.get("notice.jobs.title");
        var table = new NativeTable(header());
        table.addClassName("agenda-table");
        var body = new NativeTableBody();
        jobs.forEach(job -> body.add(row(job)));
        table.add(body);
        add(new H2(title), table);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", title);
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        for (var title : List.of(
                texts.get("notice.jobs.job"),
                texts.get("notice.jobs.last"),
                texts.get("notice.jobs.next"),
                texts.get("notice.jobs.state"))) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(JobState job) {
        var name = new NativeTableHeaderCell(job.title());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(when(job.lastSuccess())),
                new NativeTableCell(when(job.next())),
                new NativeTableCell(state(job)));
    }

    private String when(@Nullable Instant at) {
        return at == null ? texts.get("notice.jobs.never") : texts.date(at) + " " + texts.time(at);
    }

    private Component state(JobState job) {
        if (job.stalled()) {
            return badge("bad", "triangle-alert", texts.get("notice.jobs.stalled"));
        }
        if (job.failures() > 0) {
            return badge("warn", "triangle-alert", texts.get("notice.jobs.failed", "count", job.failures()));
        }
        return badge("good", "check", texts.get(job.running() ? "notice.jobs.running" : "notice.jobs.well"));
    }

    private static Component badge(String tone, String pictogram, String words) {
        var badge = new Span(new Pictogram(pictogram), new Span(words));
        badge.addClassNames("badge", tone);
        return badge;
    }
}
