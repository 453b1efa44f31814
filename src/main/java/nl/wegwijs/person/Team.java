package nl.wegwijs.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wegwijs.shared.security.ForAdministrators;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff members with their roles, as administrators keep them. */
@Service
@ForAdministrators
public class Team {

    private static final String UNIQUE_EMAIL = "uk_staff_member_email";

    private final StaffMembers staff;
    private final TransactionTemplate transaction;

    Team(StaffMembers staff, PlatformTransactionManager transactions) {
        this.staff = staff;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Everybody, by name: some hundreds of people at most, volunteers included. */
    @Transactional(readOnly = true)
    public List<StaffRow> everybody() {
        return staff.everybody().stream().map(Team::row).toList();
    }

    @Transactional(readOnly = true)
    public Optional<StaffFile> open(StaffId id) {
        return staff.whole(id)
                .map(member -> new StaffFile(member.id(), member.details(), member.active(), member.version()));
    }

    public TeamResult add(StaffDetails details) {
        return write(() -> refusal(details, StaffId.next()).orElseGet(() -> {
            var member = staff.save(new StaffMember(StaffId.next(), details));
            return new TeamResult.Saved(member.id());
        }));
    }

    public TeamResult change(StaffId id, int version, StaffDetails details) {
        return changing(
                id,
                version,
                details.roles().contains(Role.ADMINISTRATOR),
                member -> member.change(details),
                () -> refusal(details, id));
    }

    /** Loses access at the next request. */
    public TeamResult deactivate(StaffId id, int version) {
        return changing(id, version, false, StaffMember::deactivate, Optional::empty);
    }

    public TeamResult reactivate(StaffId id, int version) {
        return changing(id, version, true, StaffMember::reactivate, Optional::empty);
    }

    private TeamResult changing(
            StaffId id,
            int version,
            boolean mayStayAdministrator,
            Consumer<StaffMember> change,
            Supplier<Optional<TeamResult>> refusal) {
        return write(() -> {
            var refused = refusal.get();
            if (refused.isPresent()) {
                return refused.get();
            }
            if (!mayStayAdministrator && isOnlyAdministrator(id)) {
                return new TeamResult.LastAdministrator();
            }
            var member = staff.whole(id).orElseThrow();
            if (member.version() != version) {
                return new TeamResult.ChangedMeanwhile();
            }
            change.accept(member);
            return new TeamResult.Saved(id);
        });
    }

    private Optional<TeamResult> refusal(StaffDetails details, StaffId id) {
        var problems = StaffProblem.of(details);
        if (!problems.isEmpty()) {
            return Optional.of(new TeamResult.NotPossible(problems));
        }
        return staff.findByEmail(details.email())
                .filter(other -> !other.id().equals(id))
                .map(other -> new TeamResult.EmailTaken());
    }

    private boolean isOnlyAdministrator(StaffId id) {
        var administrators = staff.administrators();
        return administrators.size() == 1 && administrators.getFirst().id().equals(id);
    }

    private TeamResult write(Supplier<TeamResult> work) {
        try {
            return transaction.execute(status -> work.get());
        } catch (OptimisticLockingFailureException e) {
            return new TeamResult.ChangedMeanwhile();
        } catch (DataIntegrityViolationException e) {
            if (isAddressTaken(e)) {
                return new TeamResult.EmailTaken();
            }
            throw e;
        }
    }

    /** Of two who save one address at the same moment, only the end shows who was first. */
    private static boolean isAddressTaken(DataIntegrityViolationException refused) {
        return refused.getCause() instanceof ConstraintViolationException violation
                && UNIQUE_EMAIL.equals(violation.getConstraintName());
    }

    private static StaffRow row(StaffMember member) {
        return new StaffRow(
                member.id(),
                member.fullName(),
                member.email(),
                member.phone(),
                member.team(),
                member.roles(),
                member.languages(),
                member.active());
    }
}
