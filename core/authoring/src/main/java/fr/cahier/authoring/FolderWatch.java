package fr.cahier.authoring;

import fr.cahier.authoring.EditionFolder.Listener;
import fr.cahier.authoring.EditionFolder.Look;
import fr.cahier.regulation.RuleDefectException;

/** Looks at a folder each time it is run, once two looks in a row agree. */
final class FolderWatch implements Runnable {
    private final EditionFolder folder;
    private final Listener listener;
    private String seen = "";

    FolderWatch(EditionFolder folder, Listener listener) {
        this.folder = folder;
        this.listener = listener;
    }

    @Override
    public void run() {
        try {
            if (isSettled()) {
                notifyListener(folder.refresh());
            }
        } catch (RuntimeException failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    private boolean isSettled() {
        String now = fingerprint();
        boolean same = now.equals(seen);
        seen = now;
        return same;
    }

    private String fingerprint() {
        try {
            return folder.fingerprint();
        } catch (RuleDefectException gone) {
            return "";
        }
    }

    private void notifyListener(Look look) {
        switch (look) {
            case LOADED -> listener.loaded(folder.edition());
            case REFUSED -> folder.lastRefusal().ifPresent(listener::refused);
            case UNCHANGED, CHANGING -> {
                // nothing to report
            }
        }
    }
}
