package fr.cahier.internal.drools;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Finds the model lists that kie-maven-plugin leaves in a jar under its project's group and artifact. */
final class KieIndexes {

    private static final String FOLDER = "META-INF/kie/";
    private static final Pattern LIST = Pattern.compile("[^/]+/[^/]+/drools-model");

    private KieIndexes() {}

    /**
     * {@return the lists in the jar or class folder of {@code cahier}, by name; none where entries cannot be listed, as
     * in a native image}
     */
    static List<ModelIndex> beside(URL cahier, String folder) throws IOException {
        URLConnection connection = cahier.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                String entry = jar.getEntryName();
                return inJar(file, entry.substring(0, entry.lastIndexOf(folder)) + FOLDER);
            }
        }
        if (cahier.getProtocol().equals("file")) {
            String location = cahier.toString();
            return inFolder(Path.of(URI.create(location.substring(0, location.lastIndexOf(folder)) + FOLDER)));
        }
        return List.of();
    }

    private static List<ModelIndex> inJar(JarFile jar, String parent) throws IOException {
        List<String> names = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(parent)
                        && LIST.matcher(name.substring(parent.length())).matches())
                .sorted()
                .toList();
        List<ModelIndex> found = new ArrayList<>();
        for (String name : names) {
            try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                found.add(ModelIndex.read(jar.getName() + "!/" + name, in));
            }
        }
        return found;
    }

    private static List<ModelIndex> inFolder(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        List<ModelIndex> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(parent, 3)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (LIST.matcher(parent.relativize(file).toString().replace('\\', '/'))
                        .matches()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        found.add(ModelIndex.read(file.toString(), in));
                    }
                }
            }
        }
        return found;
    }
}
