package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It counts the classes of the whole process.")
class ReloadedClassesTest {

    @TempDir
    private Path temporary;

    @Test
    void loading_again_and_again_leaves_no_classes_behind() {
        Path folder = Folder.minimal(temporary).path();
        load(folder, 20);
        long before = classes();
        load(folder, 30);
        assertThat(classes() - before).isLessThan(60);
    }

    private static void load(Path folder, int times) {
        for (int i = 0; i < times; i++) {
            Evaluator.of(EditionFolder.load(folder)).evaluate(Dossier.VIDE);
        }
    }

    private static long classes() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
