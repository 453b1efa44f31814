package nl.wegwijs.shared.jobs;

import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.ForManagement;
import org.springframework.stereotype.Service;

/** How the jobs are doing, for those who have to know when one stops. */
@Service
@ForManagement
public class JobStates {

    private final JobTable table;

    JobStates(JobTable table) {
        this.table = table;
    }

    /** Of every job, in words of this language. */
    public List<JobState> all(Texts texts) {
        return table.states(texts);
    }
}
