package org.hcccds.authoring.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until something is saved in some folders, or the folders in them. Build output is left out. */
public final class FolderWatcher implements AutoCloseable {

    /** Editors save in several steps; after the first one so many milliseconds without another are waited for. */
    private static final long QUIET = 40;

    private static final String WATCHED = ".*\\.(drl|csv|ya?ml)";

    private final WatchService service;
    private final Set<Path> changed = new TreeSet<>();

    /** @throws IOException if a folder cannot be watched */
    public FolderWatcher(Collection<Path> foldersAndFiles) throws IOException {
        this.service = foldersAndFiles.iterator().next().getFileSystem().newWatchService();
        for (Path path : foldersAndFiles) {
            register(Files.isDirectory(path) ? path : path.toAbsolutePath().getParent());
        }
    }

    private void register(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && folder.getFileName().toString().equals("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Waits for a change.
     *
     * @return the rule files, tables and scenario files that were saved, made or removed
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Set<Path> next() throws InterruptedException {
        while (changed.isEmpty()) {
            collect(service.take());
        }
        for (WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS); key != null;
                key = service.poll(QUIET, TimeUnit.MILLISECONDS)) {
            collect(key);
        }
        Set<Path> found = new TreeSet<>(changed);
        changed.clear();
        return found;
    }

    /** Whether there is a change that {@link #next} has not told yet. */
    public boolean isWaiting() {
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
            collect(key);
        }
        return !changed.isEmpty();
    }

    private void collect(WatchKey key) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                Path file = folder.resolve(name);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(file)) {
                    registerNew(file);
                } else if (file.toString().matches(WATCHED)) {
                    changed.add(file);
                }
            }
        }
        key.reset();
    }

    /** Watches a folder that came to be, with what was saved in it before it was watched. */
    private void registerNew(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            register(folder);
            files.filter(file -> file.toString().matches(WATCHED)).forEach(changed::add);
        } catch (IOException | UncheckedIOException e) {
            // It is gone again already: there is nothing in it to watch.
            changed.removeIf(file -> file.startsWith(folder));
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
