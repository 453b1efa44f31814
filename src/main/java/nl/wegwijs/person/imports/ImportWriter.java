package nl.wegwijs.person.imports;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.NewcomerDetails;
import nl.wegwijs.person.PhoneNumber;
import nl.wegwijs.person.imports.PlannedRow.Change;
import nl.wegwijs.person.names.NameKeys;
import nl.wegwijs.shared.security.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a plan into the database: new rows in bulk, changed ones only where they are still as they were read. */
final class ImportWriter {

    private static final int ROWS_PER_BATCH = 500;

    private final JdbcTemplate jdbc;
    private final StoredPeople stored;
    private final BulkInsert households;
    private final BulkInsert newcomers;
    private final BulkInsert speaks;
    private final BulkInsert nameKeys;
    private final Map<String, UUID> householdIds = new HashMap<>();

    ImportWriter(JdbcTemplate jdbc, StoredPeople stored) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.households = new BulkInsert(jdbc, "household", "id", "number", "address", "postcode", "city", "version");
        this.newcomers = new BulkInsert(
                jdbc,
                "newcomer",
                "id",
                "number",
                "household_id",
                "full_name",
                "latin_name",
                "birth_date",
                "phone",
                "phone_digits",
                "email",
                "reads_language",
                "interpreter_needed",
                "intake_year",
                "contact_person_id",
                "active",
                "version");
        this.speaks = new BulkInsert(jdbc, "newcomer_speaks", "newcomer_id", "language");
        this.nameKeys = new BulkInsert(jdbc, "newcomer_name_key", "newcomer_id", "name_key");
    }

    void write(ImportPlan plan) {
        plan.rows().forEach(this::household);
        households.send();
        // Newcomers before what hangs on them, because of the foreign keys.
        var created = new LinkedHashMap<UUID, NewcomerDetails>();
        plan.rows(Change.NEW).forEach(row -> created.put(create(row), row.details()));
        newcomers.send();
        created.forEach(this::addLanguagesAndKeys);
        var changed = plan.rows(Change.CHANGED);
        for (var from = 0; from < changed.size(); from += ROWS_PER_BATCH) {
            change(changed.subList(from, Math.min(changed.size(), from + ROWS_PER_BATCH)));
        }
        speaks.send();
        nameKeys.send();
    }

    private void household(PlannedRow row) {
        var key = StoredPeople.key(row.household());
        if (householdIds.containsKey(key)) {
            return;
        }
        var address = row.address();
        var home = stored.household(row.household());
        if (home == null) {
            var id = HouseholdId.next().value();
            householdIds.put(key, id);
            households.add(id, row.household(), address.address(), address.postcode(), address.city(), 0);
            return;
        }
        householdIds.put(key, home.id());
        if (!row.sameAddress()) {
            mustChange(jdbc.update(
                    """
                    update household set address = ?, postcode = ?, city = ?, version = version + 1
                    where id = ? and version = ?""",
                    address.address(),
                    address.postcode(),
                    address.city(),
                    home.id().toString(),
                    home.version()));
        }
    }

    private @Nullable UUID householdId(PlannedRow row) {
        return householdIds.get(StoredPeople.key(row.household()));
    }

    private UUID create(PlannedRow row) {
        var id = Ids.next();
        var details = row.details();
        newcomers.add(
                id,
                row.number(),
                householdId(row),
                details.fullName(),
                details.latinName(),
                details.birthDate(),
                details.phone(),
                PhoneNumber.digits(details.phone()),
                details.email(),
                details.reads().code(),
                details.interpreterNeeded(),
                details.intakeYear(),
                contactPerson(row),
                true,
                0);
        return id;
    }

    private void change(List<PlannedRow> rows) {
        var counts = jdbc.batchUpdate("""
                update newcomer set household_id = ?, full_name = ?, latin_name = ?, birth_date = ?, phone = ?,
                  phone_digits = ?, email = ?, reads_language = ?, interpreter_needed = ?, intake_year = ?,
                  contact_person_id = ?, version = version + 1
                where id = ? and version = ?""", rows.stream().map(this::parameters).toList());
        Arrays.stream(counts).forEach(ImportWriter::mustChange);
        var ids = rows.stream().map(ImportWriter::storedId).map(UUID::toString).toArray();
        var marks = String.join(",", Collections.nCopies(ids.length, "?"));
        jdbc.update("delete from newcomer_speaks where newcomer_id in (" + marks + ")", ids);
        jdbc.update("delete from newcomer_name_key where newcomer_id in (" + marks + ")", ids);
        rows.forEach(row -> addLanguagesAndKeys(storedId(row), row.details()));
    }

    private @Nullable Object[] parameters(PlannedRow row) {
        var details = row.details();
        return new @Nullable Object[] {
            String.valueOf(householdId(row)),
            details.fullName(),
            details.latinName(),
            details.birthDate(),
            details.phone(),
            PhoneNumber.digits(details.phone()),
            details.email(),
            details.reads().code(),
            details.interpreterNeeded(),
            details.intakeYear(),
            contactPerson(row),
            storedId(row).toString(),
            Objects.requireNonNull(row.stored()).version()
        };
    }

    private void addLanguagesAndKeys(UUID id, NewcomerDetails details) {
        details.speaks().forEach(language -> speaks.add(id, language.code()));
        NameKeys.of(details.fullName(), details.latinName()).forEach(key -> nameKeys.add(id, key));
    }

    private static @Nullable String contactPerson(PlannedRow row) {
        return row.contactPerson() == null ? null : row.contactPerson().value().toString();
    }

    private static UUID storedId(PlannedRow row) {
        return Objects.requireNonNull(row.stored()).id();
    }

    private static void mustChange(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Changed since the file was compared");
        }
    }
}
