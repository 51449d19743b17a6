package fr.cahier.dossier.model;

/** How a phrase for officers is written. */
final class French {

    private French() {}

    /** {@return the number with its thousands apart: 10 000} */
    static String number(long number) {
        String digits = Long.toString(Math.abs(number));
        String grouped = digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", " ");
        return number < 0 ? "-" + grouped : grouped;
    }
}
