package fr.cahier.reliability.attacks;

import fr.cahier.reliability.harness.Folders;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a folder of each attack in the repository, and more of places where a text can stand. */
final class AttackFolders {

    private final Path minimal;
    private final Path kept;
    private final Path target;
    private final List<Attack> attacks = new ArrayList<>();

    private AttackFolders(Workshop workshop, Path target) {
        Path core = workshop.home().resolve("core");
        this.minimal = core.resolve("authoring/src/test/resources/edition-minimale");
        this.kept = core.resolve("authoring/src/test/resources/attaques");
        this.target = target;
    }

    /** {@return all of them, under {@code target}; each payload would touch {@code canary}} */
    static List<Attack> of(Workshop workshop, Path target, Path canary) throws IOException {
        AttackFolders folders = new AttackFolders(workshop, target);
        folders.kept("regles", "essai/regles.drl");
        folders.kept("obligations", "essai/obligations.yaml");
        folders.kept("cahier", "cahier.yaml");
        folders.links();
        folders.payloads(new Payloads(canary));
        return folders.attacks;
    }

    private void kept(String kind, String file) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(kept.resolve(kind))) {
            files = listed.sorted().toList();
        }
        for (Path attack : files) {
            String name = attack.getFileName().toString();
            Path folder = copy(kind + "-" + name.substring(0, name.lastIndexOf('.')));
            Files.write(folder.resolve(file), Files.readAllBytes(attack));
            attacks.add(new Attack(folder, true));
        }
    }

    private void links() throws IOException {
        for (String file : List.of("cahier.yaml", "passages.yaml", "essai/regles.drl", "essai/obligations.yaml")) {
            Path folder = copy("lien-" + file.replace('/', '-'));
            Files.delete(folder.resolve(file));
            Files.createSymbolicLink(folder.resolve(file), Path.of("/etc/passwd"));
            attacks.add(new Attack(folder, true));
        }
        Path folder = copy("lien-chapitre");
        Folders.delete(folder.resolve("essai"));
        Files.createSymbolicLink(folder.resolve("essai"), Path.of("/etc"));
        attacks.add(new Attack(folder, true));
    }

    private void payloads(Payloads payloads) throws IOException {
        int number = 0;
        for (Payloads.Place place : payloads.places(minimal)) {
            Path folder = copy("charge-" + number++);
            Files.writeString(folder.resolve(place.file()), place.content());
            attacks.add(new Attack(folder, false));
        }
    }

    private Path copy(String name) throws IOException {
        return Folders.copy(minimal, target.resolve(name));
    }
}
