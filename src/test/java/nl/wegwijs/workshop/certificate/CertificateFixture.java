package nl.wegwijs.workshop.certificate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A participation declaration track that Samir gave, which Amina and Rebwar passed and John did not. */
public final class CertificateFixture {

    public static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 3);

    public final Town town;
    public final WorkshopTown workshops;
    public final StaffId samir;
    public final StaffId otherTrainer;
    public final StaffId manager;
    public final NewcomerId amina;
    public final NewcomerId rebwar;
    public final NewcomerId john;
    public final WorkshopId workshop;
    public final SeriesId series;

    private final JdbcClient database;

    public CertificateFixture(JdbcClient database) {
        this(database, Regime.DUTY);
    }

    public CertificateFixture(JdbcClient database, Regime regime) {
        this.database = database;
        town = new Town(database);
        workshops = new WorkshopTown(database);
        samir = town.staff("Samir Haddad", Role.TRAINER);
        otherTrainer = town.staff("Olha Petrenko", Role.TRAINER);
        manager = town.staff("Marijke de Wit", Role.MANAGER);
        amina = town.newcomer(town.household(), "أمينة الحداد", null);
        rebwar = town.newcomer(town.household(), "Rebwar Karim", null);
        john = town.newcomer(town.household(), "John Okello", null);
        workshop = workshops.workshop(regime, "Participation", 2);
        town.text(workshop.value(), "title", Language.NL, "Participatieverklaring");
        town.text(workshop.value(), "title", Language.AR, "إعلان المشاركة");
        series = series(samir);
        workshops.passed(series, amina, LAST_DAY);
        workshops.passed(series, rebwar, LAST_DAY);
        workshops.enrolled(series, john);
    }

    public SeriesId series(StaffId trainer) {
        return workshops.series(
                workshop,
                Language.AR,
                town.location("Rijswijkseplein"),
                12,
                List.of(trainer),
                LocalDateTime.of(2026, 2, 24, 9, 30),
                LAST_DAY.atTime(9, 30));
    }

    public void asSamir() {
        SignIn.asStaff(samir, Role.TRAINER);
    }

    public String checkCode(NewcomerId newcomer) {
        return database.sql("select check_code from certificate where newcomer_id = ?")
                .param(newcomer.value())
                .query(String.class)
                .single();
    }
}
