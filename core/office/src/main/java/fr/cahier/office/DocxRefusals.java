package fr.cahier.office;

import fr.cahier.internal.Visible;

/** Why a .docx may not refer to something, and what to do instead. */
final class DocxRefusals {

    private DocxRefusals() {}

    static OfficeException external(String file, String place, String kind, String target) {
        String remedy =
                switch (kind) {
                    case "hyperlink" ->
                        "Clic droit sur le lien, « Supprimer le lien » : l’adresse reste comme du texte.";
                    case "attachedTemplate" ->
                        "Dans Word : Développeur, Modèle de document, et choisissez Normal.dotm.";
                    case "image" -> "Insérez l’image sans la lier.";
                    default -> "Retirez-le.";
                };
        return new OfficeException(
                OfficeIssueCode.EXTERNAL_LINK,
                file,
                place,
                "renvoie hors du document, à « " + Visible.start(target) + " ». " + remedy);
    }

    static OfficeException of(String file, String place, String kind, String target) {
        String shown = "« " + Visible.start(target) + " »";
        return switch (kind) {
            case "vbaProject", "wordVbaData", "keyMapCustomizations" ->
                new OfficeException(
                        OfficeIssueCode.MACRO,
                        file,
                        place,
                        shown + " est une macro. Enregistrez-le en « Document Word (.docx) », sans macro.");
            case "oleObject", "package", "control", "aFChunk", "subDocument" ->
                new OfficeException(
                        OfficeIssueCode.EMBEDDED_OBJECT,
                        file,
                        place,
                        shown + " est un objet incorporé. Remplacez-le par du texte ou par une image.");
            default -> new OfficeException(OfficeIssueCode.REFUSED_CONTENT, file, place, shown + content(kind));
        };
    }

    private static String content(String kind) {
        return switch (kind) {
            case "comments", "commentsExtended", "commentsIds", "commentsExtensible" ->
                " tient des commentaires, qui partiraient avec la lettre. Supprimez-les.";
            case "font" -> " est une police incorporée. Décochez « Incorporer les polices dans le fichier ».";
            default ->
                ", de la sorte « " + Visible.start(kind)
                        + " », n’est pas admis dans un modèle. Retirez ce qu’il sert, et enregistrez-le de nouveau.";
        };
    }
}
