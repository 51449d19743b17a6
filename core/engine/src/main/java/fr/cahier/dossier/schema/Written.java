package fr.cahier.dossier.schema;

/**
 * Patterns of days, times and names in the subset common to Java and ECMA-262. They match existing dates only, so that
 * a JSON Schema refuses 30 February without support for formats.
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

    /**
     * Invisible characters, fillers, and spaces that look like the usual one. Listed, since categories differ between Java
     * and ECMA-262, and between versions of Java.
     */
    static final String INVISIBLE =
            "[\\u0000-\\u001F\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5"
                    + "\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF"
                    + "\\uFFA0\\uFFF9-\\uFFFB]";

    private Written() {}
}
