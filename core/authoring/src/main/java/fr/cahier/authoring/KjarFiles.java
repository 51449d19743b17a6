package fr.cahier.authoring;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * What makes a jar of editions an ordinary kjar, which a host loads by the KIE API alone: a rule base and a session named
 * after each edition, and the compiled models under the jar's coordinates.
 *
 * @param group of the jar's coordinates
 * @param artifact of the jar's coordinates
 */
record KjarFiles(String group, String artifact) {

    private static final String MODULE = "META-INF/kmodule.xml";

    /** As Maven has them. */
    private static final String PART = "[A-Za-z0-9_.-]+";

    /** @throws IllegalArgumentException when these are not coordinates */
    static KjarFiles of(String coordinates) {
        if (!coordinates.matches(PART + ":" + PART)) {
            throw new IllegalArgumentException(
                    "--kjar wants the coordinates of the jar, such as org.acme:acme-editions: " + coordinates);
        }
        int colon = coordinates.indexOf(':');
        return new KjarFiles(coordinates.substring(0, colon), coordinates.substring(colon + 1));
    }

    /**
     * {@return the files, by path}
     *
     * @param packages of the rules of each edition, by its identifier
     * @param models the list of the classes that hold rules, as the engine reads it
     */
    Map<String, byte[]> files(Map<String, ? extends Collection<String>> packages, byte[] models) {
        StringBuilder module = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\">\n");
        packages.forEach((id, names) -> module.append("""
                  <kbase name="%1$s" packages="%2$s">
                    <ksession name="%1$s"/>
                  </kbase>
                """.formatted(id, String.join(", ", names))));
        module.append("</kmodule>\n");
        return Map.of(
                MODULE,
                module.toString().getBytes(StandardCharsets.UTF_8),
                "META-INF/kie/" + group + "/" + artifact + "/drools-model",
                models);
    }
}
