package nl.wegwijs.planning.agenda;

/** Where something in an agenda stands: in words and with a pictogram, never by colour alone. */
public record DateState(Tone tone, String pictogram, String words) {

    /** How it is coloured. */
    public enum Tone {
        GOOD("good"),
        /** Somebody has to do something. */
        WARN("warn"),
        /** It does not take place, or went wrong. */
        BAD("bad"),
        QUIET("quiet");

        private final String className;

        Tone(String className) {
            this.className = className;
        }

        /** As the styles call it. */
        public String className() {
            return className;
        }
    }
}
