package fr.cahier.dossier.schema;

/**
 * How days, times and names are written, in the subset common to Java and ECMA-262. Only what the calendar and the clock know
 * matches, so that a JSON Schema needs no support for formats to refuse the thirtieth of February.
 */
final class Written {

    private static final String YEAR = "[1-9][0-9]{3}";
    private static final String LEAP_YEAR =
            "(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)";
    private static final String MONTH_AND_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    static final String DAY = "(?:" + YEAR + "-" + MONTH_AND_DAY + "|" + LEAP_YEAR + "-02-29)";

    static final String HOUR = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::00)?";

    private static final String OFFSET = "(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))";

    static final String STAMP =
            DAY + "(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?" + OFFSET + "?)?";

    static final String ZERO = "\\u0000";

    /** The characters are listed: Java and ECMA-262 do not name the same ones by category, nor do two versions of Java. */
    static final String INVISIBLE = "[\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E"
            + "\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]";

    private Written() {}
}
