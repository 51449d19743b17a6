package fr.cahier.office;

/** What the first bytes of a file say. */
final class FileSignature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] GIF = {'G', 'I', 'F', '8'};

    private FileSignature() {}

    /** Refuses what is no packed file. */
    static void check(String file, byte[] bytes) {
        if (begins(bytes, COMPOUND)) {
            throw closed(file);
        }
        if (!begins(bytes, ZIP)) {
            throw damaged(file);
        }
    }

    /** {@return the end of the name that such an image has; empty for what is none of the admitted kinds} */
    static String image(byte[] bytes) {
        if (begins(bytes, PNG)) {
            return "png";
        }
        if (begins(bytes, JPEG)) {
            return "jpeg";
        }
        return begins(bytes, GIF) ? "gif" : "";
    }

    static OfficeException closed(String file) {
        return new OfficeException(
                OfficeIssueCode.PROTECTED,
                file,
                "il est protégé par un mot de passe, ou d’un format ancien. Enregistrez-le sans mot de passe, en .odt"
                        + " ou en .docx.");
    }

    static OfficeException damaged(String file) {
        return new OfficeException(
                OfficeIssueCode.DAMAGED,
                file,
                "il est abîmé, ou n’est pas un document de traitement de texte. Ouvrez-le dans LibreOffice ou Word, et"
                        + " enregistrez-le en .odt ou en .docx.");
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
