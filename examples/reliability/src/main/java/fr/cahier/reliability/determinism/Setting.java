package fr.cahier.reliability.determinism;

import fr.cahier.reliability.harness.Jdks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run is made under.
 *
 * @param jdk the Java home
 * @param locale language and country
 * @param zone a time zone
 * @param interpreted whether nothing is compiled while it runs
 * @param shuffle 0, or the seed by which input is shuffled
 */
record Setting(Path jdk, String locale, String zone, boolean interpreted, long shuffle) {

    static final List<String> LOCALES = List.of("fr-FR", "tr-TR", "ar-EG", "th-TH");
    static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "America/St_Johns");

    /** {@return every Java under every locale and zone, every other run shuffled, and one more that is interpreted} */
    static List<Setting> whole(List<Path> jdks) {
        List<Setting> settings = new ArrayList<>();
        for (Path jdk : jdks) {
            for (String locale : LOCALES) {
                for (String zone : ZONES) {
                    settings.add(new Setting(jdk, locale, zone, false, settings.size() % 2 == 0 ? 0 : settings.size()));
                }
            }
        }
        jdks.forEach(jdk -> settings.add(new Setting(jdk, "fr-FR", "UTC", true, 0)));
        return settings;
    }

    /** {@return a run of each Java, each under another locale and zone, one of them shuffled} */
    static List<Setting> few(List<Path> jdks) {
        List<Setting> settings = new ArrayList<>(List.of(new Setting(jdks.get(0), "fr-FR", "UTC", false, 0)));
        for (int i = 0; i < jdks.size(); i++) {
            settings.add(
                    new Setting(jdks.get(i), LOCALES.get(1 + i % 3), ZONES.get(1 + i % 2), false, 7 * (1 - i % 2)));
        }
        return settings;
    }

    List<String> jvm() {
        String[] parts = locale.split("-");
        List<String> options = new ArrayList<>(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Duser.language=" + parts[0],
                "-Duser.country=" + parts[1],
                "-Duser.timezone=" + zone));
        options.add(interpreted ? "-Xint" : "-XX:TieredStopAtLevel=1");
        return options;
    }

    String told() {
        return "JDK " + Jdks.version(jdk) + ", " + locale + ", " + zone + (interpreted ? ", -Xint" : "")
                + (shuffle == 0 ? "" : ", shuffled");
    }
}
