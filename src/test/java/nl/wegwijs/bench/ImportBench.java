package nl.wegwijs.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wegwijs.person.imports.ImportPlan;
import nl.wegwijs.person.imports.ImportPreview;
import nl.wegwijs.person.imports.PeopleImport;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Tables;
import nl.wegwijs.testing.TenThousandRows;
import nl.wegwijs.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/** How long it takes to import 10,000 people. See docs/benchmarks.md. */
@PortalTest
class ImportBench {

    private static final int ROUNDS = 7;

    @Autowired
    private PeopleImport imports;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcClient database;

    static void main() throws Exception {
        var bench = new ImportBench();
        new TestContextManager(ImportBench.class).prepareTestInstance(bench);
        bench.run();
        System.exit(0);
    }

    private void run() {
        Stopwatch.printHead();
        measure("new", TenThousandRows.file(), this::emptyTown);
        measure("unchanged", TenThousandRows.file(), () -> {});
        measure("changed", TenThousandRows.changed(), () -> {
            emptyTown();
            imports.save(preview(TenThousandRows.file()));
        });
    }

    private void emptyTown() {
        tables.reset();
        var town = new Town(database);
        town.staff("Bram de Vries", Role.COACH);
        SignIn.asStaff(town.staff("Anouk Bakker", Role.ADMINISTRATOR), Role.ADMINISTRATOR);
    }

    private void measure(String what, byte[] file, Runnable before) {
        var previews = new long[ROUNDS];
        var saves = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            before.run();
            var start = System.nanoTime();
            var plan = preview(file);
            var previewed = System.nanoTime();
            imports.save(plan);
            saves[round] = System.nanoTime() - previewed;
            previews[round] = previewed - start;
        }
        Stopwatch.print("import of 10,000 %s rows: preview".formatted(what), previews);
        Stopwatch.print("import of 10,000 %s rows: save".formatted(what), saves);
    }

    private ImportPlan preview(byte[] file) {
        try {
            return ((ImportPreview.Ready) imports.preview(new ByteArrayInputStream(file))).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
