package nl.wegwijs.shared.i18n;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of Vaadin's upload: staff only, newcomers upload nothing yet. */
public final class UploadTexts {

    private UploadTexts() {}

    public static Upload localised(Upload upload) {
        var texts = Texts.current();
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(texts.get("component.upload.dropOne"))
                        .setMany(texts.get("component.upload.dropMany")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(texts.get("component.upload.addOne"))
                        .setMany(texts.get("component.upload.addMany")))
                .setFile(new UploadI18N.File()
                        .setStart(texts.get("component.upload.start"))
                        .setRetry(texts.get("component.upload.retry"))
                        .setRemove(texts.get("component.upload.remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.get("component.upload.tooMany"))
                        .setFileIsTooBig(texts.get("component.upload.tooBig"))
                        .setIncorrectFileType(texts.get("component.upload.wrongType")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status(texts))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(texts.get("component.upload.remaining") + " ")
                                .setUnknown(texts.get("component.upload.remainingUnknown")))
                        .setError(failure(texts)))
                .setUnits(List.of("B", "kB", "MB", "GB")));
        return upload;
    }

    private static UploadI18N.Uploading.Status status(Texts texts) {
        return new UploadI18N.Uploading.Status()
                .setConnecting(texts.get("component.upload.connecting"))
                .setStalled(texts.get("component.upload.stalled"))
                .setProcessing(texts.get("component.upload.processing"))
                .setHeld(texts.get("component.upload.waiting"));
    }

    private static UploadI18N.Uploading.Error failure(Texts texts) {
        return new UploadI18N.Uploading.Error()
                .setServerUnavailable(texts.get("component.upload.failed"))
                .setUnexpectedServerError(texts.get("component.upload.failed"))
                .setForbidden(texts.get("component.upload.failed"))
                .setFileTooLarge(texts.get("component.upload.tooBig"));
    }
}
