package nl.wegwijs.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForFileKeepers;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes in the files of newcomers. Every change names the version that was read, so that two people who change the
 * same file at once do not undo each other's work unseen.
 */
@Service
@ForFileKeepers
public class FileKeeping {

    private final Newcomers newcomers;
    private final Households households;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FileKeeping(
            Newcomers newcomers,
            Households households,
            CurrentPerson currentPerson,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.newcomers = newcomers;
        this.households = households;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes a file. Where a coach names no contact person it is the coach, who would not see the new file otherwise. */
    public FileResult create(NewcomerDetails details, HouseholdChoice choice, @Nullable StaffId contactPerson) {
        return write(() -> {
            var problems = FileProblem.of(details, today());
            if (!problems.isEmpty()) {
                return new FileResult.NotPossible(problems);
            }
            var household = household(choice);
            if (household.isEmpty()) {
                return new FileResult.OutOfSight();
            }
            var newcomer = new Newcomer(NewcomerId.next(), newcomers.nextNumber(), household.get(), details);
            var coach = currentPerson.has(Role.COACH) ? currentPerson.staff() : null;
            newcomer.isHelpedBy(contactPerson == null ? coach : contactPerson);
            newcomers.save(newcomer);
            return new FileResult.Saved(newcomer.id());
        });
    }

    /** A coach who names another contact person hands the file over, and no longer sees it. */
    public FileResult change(NewcomerId id, int version, NewcomerDetails details, @Nullable StaffId contactPerson) {
        var problems = FileProblem.of(details, today());
        return problems.isEmpty()
                ? changing(id, version, newcomer -> {
                    newcomer.change(details);
                    newcomer.isHelpedBy(contactPerson);
                    return saved(newcomer);
                })
                : new FileResult.NotPossible(problems);
    }

    public FileResult moveTo(NewcomerId id, int version, HouseholdChoice choice) {
        return changing(id, version, newcomer -> {
            var household = household(choice);
            if (household.isEmpty()) {
                return new FileResult.OutOfSight();
            }
            newcomer.movesTo(household.get());
            return saved(newcomer);
        });
    }

    /** The address of the whole household. */
    public FileResult changeAddress(
            NewcomerId member, HouseholdId id, int version, Address address, @Nullable LocalDate movedInOn) {
        return write(() -> {
            var household = households.findById(id).filter(found -> inSight(found.id()));
            if (household.isEmpty()) {
                return new FileResult.OutOfSight();
            }
            if (household.get().version() != version) {
                return new FileResult.ChangedMeanwhile();
            }
            household.get().movesTo(address, movedInOn);
            return new FileResult.Saved(member);
        });
    }

    /** No longer helped: cannot sign in any more, and is no longer found among those who are. */
    public FileResult deactivate(NewcomerId id, int version) {
        return changing(id, version, newcomer -> {
            newcomer.deactivate();
            return saved(newcomer);
        });
    }

    public FileResult reactivate(NewcomerId id, int version) {
        return changing(id, version, newcomer -> {
            newcomer.reactivate();
            return saved(newcomer);
        });
    }

    private FileResult changing(NewcomerId id, int version, Function<Newcomer, FileResult> change) {
        return write(() -> {
            var newcomer = newcomers.findById(id).filter(this::inSight);
            if (newcomer.isEmpty()) {
                return new FileResult.OutOfSight();
            }
            if (newcomer.get().version() != version) {
                return new FileResult.ChangedMeanwhile();
            }
            return change.apply(newcomer.get());
        });
    }

    /** The own transaction, because only its end shows whether someone else was first. */
    private FileResult write(Supplier<FileResult> work) {
        try {
            return transaction.execute(status -> work.get());
        } catch (OptimisticLockingFailureException e) {
            return new FileResult.ChangedMeanwhile();
        }
    }

    private static FileResult saved(Newcomer newcomer) {
        return new FileResult.Saved(newcomer.id());
    }

    private Optional<HouseholdId> household(HouseholdChoice choice) {
        return switch (choice) {
            case HouseholdChoice.New(var address) -> {
                var household = new Household(HouseholdId.next(), households.nextNumber());
                household.movesTo(address, null);
                households.save(household);
                yield Optional.of(household.id());
            }
            case HouseholdChoice.Existing(var number) ->
                households.findByNumber(number.strip()).map(Household::id).filter(this::inSight);
        };
    }

    private boolean inSight(Newcomer newcomer) {
        return Sight.of(currentPerson).isOwn(newcomer) || inSight(newcomer.household());
    }

    private boolean inSight(HouseholdId household) {
        var sight = Sight.of(currentPerson);
        return sight.everybody() || newcomers.isHelpedBy(household, sight.contactPerson());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
    }
}
