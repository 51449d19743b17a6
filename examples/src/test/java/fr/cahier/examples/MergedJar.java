package fr.cahier.examples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/**
 * A jar into which a host merges its own classes and everything that it gets from us, as build tools do: the manifest is its
 * own, and of two entries of one name the first counts.
 */
final class MergedJar {

    private static final Map<String, Entry> ENTRIES = entries();

    private MergedJar() {}

    /**
     * Writes {@code jar}.
     *
     * @param change what becomes of an entry: null leaves it out
     */
    static void write(Path jar, Function<Entry, Entry> change) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Entry entry : ENTRIES.values()) {
                Entry changed = change.apply(entry);
                if (changed != null) {
                    out.putNextEntry(new ZipEntry(changed.name()));
                    out.write(changed.bytes());
                    out.closeEntry();
                }
            }
        }
    }

    /**
     * A file of the jar.
     *
     * @param name its path there
     * @param bytes what is in it
     */
    record Entry(String name, byte[] bytes) {}

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.IMPLEMENTATION_TITLE, "a host");
        attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, "42.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Host.class.getName());
        return manifest;
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try {
            add(Path.of("target/test-classes"), entries);
            for (String place : Files.readString(FootprintTest.EMBEDDED).strip().split(File.pathSeparator)) {
                add(Path.of(place), entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.remove("META-INF/MANIFEST.MF");
        return entries;
    }

    private static void add(Path place, Map<String, Entry> entries) throws IOException {
        if (Files.isDirectory(place)) {
            addAll(place, entries);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            addAll(jar.getPath("/"), entries);
        }
    }

    private static void addAll(Path root, Map<String, Entry> entries) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                entries.putIfAbsent(name, new Entry(name, Files.readAllBytes(file)));
            }
        }
    }
}
