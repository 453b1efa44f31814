package nl.wegwijs.workshop.certificate;

/** A PDF to hand to the browser. */
public final class CertificateFile {

    private final String name;
    private final byte[] bytes;

    CertificateFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Such as {@code certificaat-0518-2026-000123.pdf}. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
