package nl.wegwijs.workshop;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, InvitationId> {

    Optional<Invitation> findById(InvitationId id);

    @Query("select i from Invitation i where i.series = :series and i.newcomer = :newcomer")
    Optional<Invitation> of(SeriesId series, NewcomerId newcomer);

    @Query("select i from Invitation i where i.series = :series")
    List<Invitation> of(SeriesId series);
}
