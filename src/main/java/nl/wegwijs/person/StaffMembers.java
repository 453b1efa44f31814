package nl.wegwijs.person;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, StaffId> {

    StaffMember save(StaffMember staff);

    Optional<StaffMember> findById(StaffId id);

    Optional<StaffMember> findByEmail(String email);

    @Query("""
            select s from StaffMember s left join fetch s.languages left join fetch s.locations
            where s.active = true order by s.fullName""")
    List<StaffMember> activeWithLanguages();

    @Query("""
            select s from StaffMember s left join fetch s.languages left join fetch s.locations
            where s.id = :id""")
    Optional<StaffMember> withLanguages(StaffId id);

    @Query("""
            select new nl.wegwijs.person.NamedStaff(s.id, s.fullName) from StaffMember s
            where s.active = true order by s.fullName""")
    List<NamedStaff> contactPersons();

    @Query("""
            select s from StaffMember s left join fetch s.roles left join fetch s.languages
            order by s.active desc, s.fullName""")
    List<StaffMember> everybody();

    @Query("""
            select s from StaffMember s left join fetch s.languages
            where s.id = (select n.contactPerson from Newcomer n where n.id = :newcomer) and s.active = true""")
    Optional<StaffMember> contactPersonOf(NewcomerId newcomer);

    /** With all that belongs to it: sets of a handful, so one statement is cheaper than five. */
    @Query("""
            select s from StaffMember s
              left join fetch s.roles left join fetch s.languages
              left join fetch s.locations left join fetch s.workingTimes
            where s.id = :id""")
    Optional<StaffMember> whole(StaffId id);

    /** Locked, so that two administrators cannot remove each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from StaffMember s join s.roles r
            where r = nl.wegwijs.shared.security.Role.ADMINISTRATOR and s.active = true""")
    List<StaffMember> administrators();

    @Query("select new nl.wegwijs.person.NamedStaff(s.id, s.fullName) from StaffMember s where s.id in :ids")
    List<NamedStaff> names(Collection<StaffId> ids);

    @Query("select w from StaffMember s join s.workingTimes w where s.id = :id")
    Set<WorkingTime> workingTimes(StaffId id);
}
