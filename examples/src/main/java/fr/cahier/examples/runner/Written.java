package fr.cahier.examples.runner;

import fr.cahier.examples.files.Delivery;
import fr.cahier.examples.files.RefusedTargetException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Writes what a command was asked to write into files: whole, or not at all. */
final class Written {

    /** Makes the files of a directory ready, one after the other. */
    interface Files {
        void into(Delivery delivery) throws IOException;
    }

    private Written() {}

    /**
     * Writes one document.
     *
     * @param wrong makes the exception thrown for a place where nothing can be written
     */
    static void file(Path file, byte[] document, Terminal out, Function<String, RuntimeException> wrong) {
        if (Delivery.isStandardOutput(file)) {
            out.document(document);
            return;
        }
        try {
            Delivery.write(file, document);
        } catch (RefusedTargetException refused) {
            throw wrong.apply(refused.getMessage());
        } catch (IOException | SecurityException lost) {
            throw OutputLostException.ofFile(file, lost);
        }
    }

    /**
     * Writes {@code files}, by their paths within {@code folder}.
     *
     * @param wrong makes the exception thrown for a place where nothing can be written
     */
    static void files(Path folder, Map<String, byte[]> files, Function<String, RuntimeException> wrong) {
        files(
                folder,
                delivery -> {
                    for (Map.Entry<String, byte[]> file : files.entrySet()) {
                        delivery.put(file.getKey(), file.getValue());
                    }
                },
                wrong);
    }

    /**
     * Writes the files of one directory.
     *
     * @param wrong makes the exception thrown for a place where nothing can be written
     */
    static void files(Path folder, Files files, Function<String, RuntimeException> wrong) {
        try (Delivery delivery = Delivery.into(folder)) {
            files.into(delivery);
            delivery.commit();
        } catch (RefusedTargetException refused) {
            throw wrong.apply(refused.getMessage());
        } catch (IOException | SecurityException lost) {
            throw OutputLostException.ofFolder(folder, lost);
        }
    }
}
