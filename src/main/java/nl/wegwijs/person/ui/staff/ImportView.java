package nl.wegwijs.person.ui.staff;

import static nl.wegwijs.shared.i18n.UploadTexts.localised;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Optional;
import nl.wegwijs.person.imports.ImportPlan;
import nl.wegwijs.person.imports.ImportPreview;
import nl.wegwijs.person.imports.ImportResult;
import nl.wegwijs.person.imports.PeopleImport;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.task.DelegatingSecurityContextAsyncTaskExecutor;

/** Takes over newcomers and households from a spreadsheet: choose a file, look at the preview, confirm. */
@Route("staff/people/import")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class ImportView extends Div implements HasDynamicTitle {

    private static final int POLL_MILLIS = 500;

    private final PeopleImport imports;
    private final DelegatingSecurityContextAsyncTaskExecutor background;
    private final Texts texts = Texts.current();
    private final Div outcome = new Div();

    /** Of the file that was sent last: a small one is read before the browser says that it starts to send it. */
    private @Nullable ImportPreview preview;

    ImportView(PeopleImport imports, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.imports = imports;
        this.background = new DelegatingSecurityContextAsyncTaskExecutor(executor);

        var upload = localised(new Upload(this::read));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PeopleImport.LARGEST_FILE);
        upload.setAcceptedFileExtensions(".csv");
        upload.getElement().addEventListener("upload-start", event -> working());
        upload.getElement()
                .addEventListener(
                        "upload-success", event -> Optional.ofNullable(preview).ifPresent(this::show));
        upload.getElement().addEventListener("upload-error", event -> finished(failed()));
        upload.getElement().addEventListener("upload-abort", event -> finished(new Div()));
        // Who asks every half second is never idle: that ends with the screen.
        addDetachListener(event -> event.getUI().setPollInterval(-1));
        upload.addFileRejectedListener(event ->
                outcome.getElement().setText(texts.get("person.import.rejected", "reason", event.getErrorMessage())));

        outcome.getElement().setAttribute("aria-live", "polite");
        addClassName("narrow");
        add(PeoplePages.toList(texts.get("person.people.back")), new H1(texts.get("person.import.title")));
        add(new Paragraph(texts.get("person.import.about")), new Paragraph(texts.get("person.import.columns")));
        add(upload, outcome);
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.import.title");
    }

    /** Runs in the request that brings the file, and leaves the session free meanwhile. */
    private void read(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var read = imports.preview(file);
            event.getUI().access(() -> {
                preview = read;
                show(read);
            });
        }
    }

    private void working() {
        outcome.removeAll();
        outcome.add(new Paragraph(texts.get("person.import.working")));
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    }

    void show(ImportPreview preview) {
        finished(
                switch (preview) {
                    case ImportPreview.Ready(var plan) -> new ImportPreviewPanel(plan, () -> save(plan));
                    case ImportPreview.TooBig _ -> new Paragraph(texts.get("person.import.tooBig"));
                    case ImportPreview.Empty _ -> new Paragraph(texts.get("person.import.empty"));
                    case ImportPreview.ColumnsMissing(var columns) ->
                        new Paragraph(texts.get(
                                "person.import.columnsMissing",
                                "columns",
                                texts.list(columns.stream().map(texts::name).toList())));
                    case ImportPreview.Broken(var afterRow) ->
                        new Paragraph(texts.get("person.import.broken", "row", String.valueOf(afterRow)));
                });
    }

    private void save(ImportPlan plan) {
        working();
        var ui = UI.getCurrent();
        background.execute(() -> {
            try {
                var result = imports.save(plan);
                ui.access(() -> show(result));
            } catch (RuntimeException e) {
                ui.access(() -> finished(failed()));
                throw e;
            }
        });
    }

    private void show(ImportResult result) {
        finished(
                switch (result) {
                    case ImportResult.Imported(var created, var changed, var unchanged, var leftOut) ->
                        new Paragraph(texts.get(
                                "person.import.done",
                                "created",
                                created,
                                "changed",
                                changed,
                                "unchanged",
                                unchanged,
                                "leftOut",
                                leftOut));
                    case ImportResult.ChangedMeanwhile _ -> new Paragraph(texts.get("person.import.changedMeanwhile"));
                });
    }

    private Component failed() {
        return new Paragraph(texts.get("person.import.failed"));
    }

    private void finished(Component what) {
        outcome.removeAll();
        outcome.add(what);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }
}
