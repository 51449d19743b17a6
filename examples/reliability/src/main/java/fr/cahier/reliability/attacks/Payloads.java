package fr.cahier.reliability.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that run a command where somebody takes them for code, put into every place of an edition that takes a text. */
final class Payloads {

    private static final Pattern YAML_TEXT = Pattern.compile("(?m)(?<=: )\"[^\"]*\"");
    private static final Pattern RULE_TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern CONDITION = Pattern.compile("recoitPublic == true");

    private final List<String> texts;

    Payloads(Path canary) {
        String exec = "java.lang.Runtime.getRuntime().exec('touch " + canary + "')";
        String parts = "new String[] {'touch','" + canary + "'}";
        this.texts = List.of(
                ".substring(11))) != null:=" + exec,
                "b:=" + exec + ";",
                "))); java.lang.Runtime.getRuntime().exec(" + parts + "); //",
                "${" + exec + "}",
                "#{T(java.lang.Runtime).getRuntime().exec(" + parts + ")}",
                "@{" + exec + "}",
                "{{" + exec + "}}");
    }

    /**
     * An edition in which one text is a payload.
     *
     * @param file which file of it is another
     * @param content what that file is
     */
    record Place(String file, String content) {}

    List<Place> places(Path edition) throws IOException {
        List<Place> places = new ArrayList<>();
        for (String file : List.of("cahier.yaml", "essai/obligations.yaml")) {
            texts(edition, file, YAML_TEXT, places);
        }
        texts(edition, "essai/regles.drl", RULE_TEXT, places);
        conditions(edition, places);
        tags(edition, places);
        return places;
    }

    /** Each text of the file is replaced once, by the next payload. */
    private void texts(Path edition, String file, Pattern text, List<Place> places) throws IOException {
        String content = Files.readString(edition.resolve(file));
        Matcher found = text.matcher(content);
        while (found.find()) {
            String payload = texts.get(places.size() % texts.size());
            places.add(new Place(
                    file, content.substring(0, found.start()) + '"' + payload + '"' + content.substring(found.end())));
        }
    }

    /** A payload that two texts of one rule make together. */
    private void conditions(Path edition, List<Place> places) throws IOException {
        String file = "essai/regles.drl";
        String content = Files.readString(edition.resolve(file));
        for (String payload : texts) {
            String pair = "nom == \"" + payload + "\", adresse == \"" + payload + "\"";
            places.add(new Place(file, CONDITION.matcher(content).replaceFirst(Matcher.quoteReplacement(pair))));
            String one = "nom == \"" + payload + "\"";
            places.add(new Place(file, CONDITION.matcher(content).replaceFirst(Matcher.quoteReplacement(one))));
        }
    }

    /** Tags by which YAML makes objects. */
    private void tags(Path edition, List<Place> places) throws IOException {
        String content = Files.readString(edition.resolve("cahier.yaml"));
        for (String tag : List.of(
                "!!javax.script.ScriptEngineManager [ !!java.net.URLClassLoader [[ !!java.net.URL [\"http://127.0.0.1:9/\"] ]] ]",
                "!!java.io.FileOutputStream [ \"/tmp/cahier-attack\" ]",
                "!<tag:yaml.org,2002:java.lang.ProcessBuilder> [ [ \"true\" ] ]")) {
            places.add(new Place("cahier.yaml", content.replaceFirst("titre: .*", "titre: " + tag)));
        }
    }
}
