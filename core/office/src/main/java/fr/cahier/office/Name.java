package fr.cahier.office;

/**
 * A name of XML.
 *
 * @param namespace empty for none
 * @param prefix how it is written; no part of what it means
 */
record Name(String namespace, String prefix, String local) {

    boolean is(String otherNamespace, String otherLocal) {
        return local.equals(otherLocal) && namespace.equals(otherNamespace);
    }

    /** {@return the name as it is written} */
    String written() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
