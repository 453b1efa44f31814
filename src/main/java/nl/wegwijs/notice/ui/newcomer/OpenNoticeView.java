package nl.wegwijs.notice.ui.newcomer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.notice.MyNotices;

/** Shows nothing itself: marks a notice as read and goes on to what it is about. */
@Route(NoticePages.LIST + "/:" + NoticePages.NOTICE)
@RolesAllowed("NEWCOMER")
class OpenNoticeView extends Div implements BeforeEnterObserver {

    private final MyNotices notices;

    OpenNoticeView(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = event.getRouteParameters()
                .get(NoticePages.NOTICE)
                .flatMap(NoticePages::id)
                .flatMap(notices::open)
                .orElse(NoticePages.LIST);
        var onwards = new Location(path);
        event.forwardTo(onwards.getPath(), onwards.getQueryParameters());
    }
}
