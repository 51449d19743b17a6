package fr.cahier.authoring;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Reloads a folder a hundred times, and prints by how many classes and bytes this machine has grown. */
final class ManyReloads {

    private static final int WARM_UP = 20;
    private static final int RELOADS = 100;

    private ManyReloads() {}

    /** @param args the folder, a copy of the minimal edition */
    public static void main(String[] args) {
        Folder folder = new Folder(Path.of(args[0]));
        EditionFolder watched = EditionFolder.open(folder.path());
        String condition = "$site : id,";
        for (int i = 0; i < WARM_UP; i++) {
            condition = reload(folder, watched, condition, i);
        }
        long classes = classes();
        long bytes = bytes();
        for (int i = 0; i < RELOADS; i++) {
            condition = reload(folder, watched, condition, WARM_UP + i);
        }
        System.out.println("grown " + (classes() - classes) + " " + (bytes() - bytes));
    }

    private static String reload(Folder folder, EditionFolder watched, String before, int round) {
        String after = "$site : id, id != null, id != \"X" + round + "\",";
        folder.replace("essai/regles.drl", before, after);
        if (watched.refresh() != EditionFolder.Look.LOADED) {
            throw new IllegalStateException(
                    watched.lastRefusal().map(Throwable::getMessage).orElse("not loaded"));
        }
        EditionFolderTest.conclusion(watched.evaluator());
        return after;
    }

    private static long classes() {
        collect();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long bytes() {
        collect();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void collect() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
    }
}
