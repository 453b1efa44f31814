package nl.wegwijs.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, StaffId> {

    StaffMember save(StaffMember staff);

    Optional<StaffMember> findById(StaffId id);

    Optional<StaffMember> findByEmail(String email);

    @Query("select s from StaffMember s left join fetch s.languages where s.active = true order by s.fullName")
    List<StaffMember> activeWithLanguages();

    @Query("select s from StaffMember s left join fetch s.languages where s.id = :id")
    Optional<StaffMember> withLanguages(StaffId id);

    @Query("select new nl.wegwijs.person.NamedStaff(s.id, s.fullName) from StaffMember s where s.id in :ids")
    List<NamedStaff> names(Collection<StaffId> ids);

    @Query("select w from StaffMember s join s.workingTimes w where s.id = :id")
    Set<WorkingTime> workingTimes(StaffId id);
}
