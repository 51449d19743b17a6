package fr.cahier.office;

import java.util.List;
import java.util.Locale;

/** Parts that do something, or that a change would belie: refused by their name, whatever refers to them. */
record ActivePart(String where, OfficeIssueCode code, String message) {

    private static final String MACRO =
            "est une macro. Enregistrez le document sans macro : dans LibreOffice, Outils, Macros, Gérer les macros ; dans"
                    + " Word, Enregistrer sous, « Document Word (.docx) ».";
    private static final String OBJECT =
            "est un objet incorporé. Remplacez-le par une image ou par du texte, et enregistrez le document de nouveau.";
    private static final String SIGNATURE =
            "est une signature, que remplir le document rendrait fausse. Retirez-la, et signez la lettre.";

    private static final List<ActivePart> ALL = List.of(
            new ActivePart("basic/", OfficeIssueCode.MACRO, MACRO),
            new ActivePart("scripts/", OfficeIssueCode.MACRO, MACRO),
            new ActivePart("dialogs/", OfficeIssueCode.MACRO, MACRO),
            new ActivePart("/vbaproject", OfficeIssueCode.MACRO, MACRO),
            new ActivePart("/vbadata", OfficeIssueCode.MACRO, MACRO),
            new ActivePart("object ", OfficeIssueCode.EMBEDDED_OBJECT, OBJECT),
            new ActivePart("objectreplacements/", OfficeIssueCode.EMBEDDED_OBJECT, OBJECT),
            new ActivePart("/embeddings/", OfficeIssueCode.EMBEDDED_OBJECT, OBJECT),
            new ActivePart("/activex/", OfficeIssueCode.EMBEDDED_OBJECT, OBJECT),
            new ActivePart("/afchunk", OfficeIssueCode.EMBEDDED_OBJECT, OBJECT),
            new ActivePart("_xmlsignatures/", OfficeIssueCode.SIGNATURE, SIGNATURE),
            new ActivePart("meta-inf/documentsignatures", OfficeIssueCode.SIGNATURE, SIGNATURE),
            new ActivePart("meta-inf/macrosignatures", OfficeIssueCode.SIGNATURE, SIGNATURE));

    static void check(String file, String part) {
        String name = "/" + part.toLowerCase(Locale.ROOT);
        for (ActivePart active : ALL) {
            if (active.where().startsWith("/")
                    ? name.contains(active.where())
                    : name.startsWith("/" + active.where())) {
                throw new OfficeException(active.code(), file, part, active.message());
            }
        }
    }
}
