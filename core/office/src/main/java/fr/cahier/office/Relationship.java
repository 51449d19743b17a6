package fr.cahier.office;

/**
 * What a part of a .docx refers to.
 *
 * @param kind the last word of its type, such as {@code image}
 * @param target the name of a part
 */
record Relationship(String id, String kind, String target) {

    static String kind(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
