package nl.wegwijs.shell;

import nl.wegwijs.shared.i18n.Texts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The first HTML of the app: something to look at in the own language until the app is there, and its files by name. */
@Component
class FirstHtml {

    /**
     * The waiting text is hidden as soon as the app has put something in its place; behind it where a browser cannot
     * tell. Aura's own font is named away before the app's styles are there, or the browser would fetch it in vain.
     */
    private static final String STYLE = """
            html { background: #f5f6f4; color: #1b2420; color-scheme: light dark;
              --aura-font-family: var(--wegwijs-font, system-ui); }
            .loading { position: fixed; inset: 0; z-index: -1; display: grid; place-content: center; gap: 1rem;
              font: 1.25rem/1.5 'Segoe UI', system-ui, Roboto, 'Noto Sans', sans-serif; text-align: center; }
            .loading::before { content: ''; inline-size: 14rem; block-size: 6rem; border-radius: 10px; background: #7773; }
            body:has(#outlet > * > *) .loading { display: none; }
            @media (prefers-color-scheme: dark) { html { background: #14181a; color: #eef2ef; } }
            """;

    private final BootChunks bootChunks;

    FirstHtml(BootChunks bootChunks) {
        this.bootChunks = bootChunks;
    }

    void write(Document document, Texts texts) {
        var head = document.head();
        if (head.selectFirst("title") == null || document.title().isBlank()) {
            document.title(texts.get("shell.brand"));
        }
        themeColor(head, "#f5f6f4", "light");
        themeColor(head, "#14181a", "dark");
        head.appendElement("link").attr("rel", "icon").attr("href", "data:,");
        bootChunks
                .paths()
                .forEach(path -> head.appendElement("link")
                        .attr("rel", "modulepreload")
                        .attr("href", path)
                        .attr("crossorigin", ""));
        head.appendElement("style").appendChild(new DataNode(STYLE));
        document.body()
                .appendElement("div")
                .addClass("loading")
                .attr("role", "status")
                .text(texts.get("shell.loading"));
    }

    private static void themeColor(Element head, String color, String scheme) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("content", color)
                .attr("media", "(prefers-color-scheme: " + scheme + ")");
    }
}
