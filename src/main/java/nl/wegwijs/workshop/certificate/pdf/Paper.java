package nl.wegwijs.workshop.certificate.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wegwijs.shared.i18n.Language;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A tagged PDF of A4 pages on their side. The same title, time and drawing give the same bytes. */
public final class Paper {

    /** In points. */
    public static final double WIDTH = 842;

    public static final double HEIGHT = 595;

    private static final DateTimeFormatter PDF_TIME =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PaperFont> fonts = new EnumMap<>(Typeface.class);
    private final List<PaperPage> pages = new ArrayList<>();

    private Paper() throws IOException {
        for (var face : Typeface.values()) {
            fonts.put(face, new PaperFont(document, face));
        }
    }

    /**
     * Makes a file.
     *
     * @param title also decides the file's own number
     * @param madeAt what the file says about when it was made
     * @param pages draws one page each
     */
    public static byte[] pdf(String title, Language language, Instant madeAt, List<Consumer<PaperPage>> pages) {
        try {
            var paper = new Paper();
            try (var document = paper.document) {
                pages.forEach(paper::draw);
                paper.describe(title, language, madeAt);
                paper.assemble(language);
                var bytes = new ByteArrayOutputStream();
                document.save(bytes, CompressParameters.NO_COMPRESSION);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Consumer<PaperPage> drawing) {
        var page = new PaperPage(this);
        drawing.accept(page);
        pages.add(page);
    }

    private void describe(String title, Language language, Instant madeAt) {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCustomMetadataValue("CreationDate", PDF_TIME.format(madeAt));
        document.setDocumentInformation(information);
        document.setDocumentId(UUID.nameUUIDFromBytes((title + madeAt).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.code());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }

    private void assemble(Language language) throws IOException {
        var resources = resources();
        var root = new PDStructureTreeRoot();
        var whole = new PDStructureElement("Document", root);
        whole.setLanguage(language.code());
        root.appendKid(whole);
        var byPage = new COSArray();
        for (var number = 0; number < pages.size(); number++) {
            var drawn = pages.get(number);
            var page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
            page.setResources(resources);
            page.setContents(drawn.contents());
            page.setStructParents(number);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            document.addPage(page);
            byPage.add(COSInteger.get(number));
            byPage.add(tag(drawn, page, whole));
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, byPage);
        root.setParentTree(new PDNumberTreeNode(parents, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private PDResources resources() throws IOException {
        var resources = new PDResources();
        for (var font : fonts.entrySet()) {
            if (font.getValue().isUsed()) {
                font.getValue().embed();
                resources.put(
                        COSName.getPDFName(fontName(font.getKey())),
                        font.getValue().font());
            }
        }
        return resources;
    }

    private static COSArray tag(PaperPage drawn, PDPage page, PDStructureElement whole) {
        var elements = new COSArray();
        for (var tag : drawn.tags()) {
            var element = new PDStructureElement(tag.kind(), whole);
            element.setPage(page);
            element.setLanguage(tag.language().code());
            if (tag.isPicture()) {
                element.setAlternateDescription(tag.words());
            } else {
                element.setActualText(tag.words());
            }
            element.appendKid(elements.size());
            whole.appendKid(element);
            elements.add(element);
        }
        return elements;
    }

    PaperFont font(Typeface face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    static String fontName(Typeface face) {
        return "F" + face.ordinal();
    }

    PDDocument document() {
        return document;
    }
}
