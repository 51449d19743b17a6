package fr.cahier.dossier.schema;

/** How a phrase for officers is written. */
final class FrenchNumbers {

    private FrenchNumbers() {}

    /** {@return the number with its thousands apart: 10 000} */
    static String number(long number) {
        String digits = Long.toString(Math.abs(number));
        String grouped = digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", " ");
        return number < 0 ? "-" + grouped : grouped;
    }
}
