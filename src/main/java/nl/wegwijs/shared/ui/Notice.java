package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says what has just happened. Screen readers are told too. */
public final class Notice {

    /** Long enough to read twelve slow words. */
    private static final int SHORT_MILLIS = 7_000;

    private static final int UNDO_MILLIS = 20_000;

    private Notice() {}

    public static void done(String text) {
        show(text, NotificationVariant.SUCCESS);
    }

    /** Something did not go as wished; what was typed stays. */
    public static void refused(String text) {
        show(text, NotificationVariant.WARNING);
    }

    /** Says what happened and offers the way back. */
    public static void undoable(String text, String undoText, Runnable undo) {
        var notification = new Notification();
        var button = new Button(undoText, new Pictogram("undo-2"), click -> {
            notification.close();
            undo.run();
        });
        var row = new Div(new Span(text), button);
        row.addClassName("notice");
        notification.add(row);
        notification.setDuration(UNDO_MILLIS);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
    }

    private static void show(String text, NotificationVariant variant) {
        var notification = new Notification(text, SHORT_MILLIS, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.open();
    }
}
