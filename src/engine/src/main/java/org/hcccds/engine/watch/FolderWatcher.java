package org.hcccds.engine.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something is saved in some folders or the folders in them, or one of some files is; whether it is written
 * in place or put there by renaming, and also where a whole folder is replaced. Build output is left out. For one
 * thread, but that any may close it.
 */
public final class FolderWatcher implements AutoCloseable {

    private static final String WATCHED = ".*\\.(drl|csv|ya?ml)|.*/version\\.txt";

    private final WatchService service;
    private final long quiet;
    private final List<Path> roots;
    /** All that are watched, to know that what is gone was one. */
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> changed = new TreeSet<>();

    /**
     * @param foldersAndFiles what to watch; what is not there yet is seen when it comes, in a folder that must be there
     * @param quiet           things are saved in several steps; after one, so long without another is waited for
     * @throws IOException if a folder cannot be watched
     */
    public FolderWatcher(Collection<Path> foldersAndFiles, Duration quiet) throws IOException {
        this.service = foldersAndFiles.iterator().next().getFileSystem().newWatchService();
        this.quiet = quiet.toNanos();
        this.roots = foldersAndFiles.stream().map(FolderWatcher::absolute).toList();
        // The folders first: of two names of one folder the service keeps that by which it was first asked to watch it.
        for (Path path : foldersAndFiles) {
            register(path, false);
        }
        for (Path root : roots) {
            if (root.getParent() != null) {
                watch(root.getParent());
            }
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Watches a folder and those in it. @param isNew whether the files in it are changes */
    private void register(Path root, boolean isNew) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Set<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(root, links, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && folder.getFileName().toString().equals("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(folder);
                folders.add(absolute(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isNew && isOfInterest(file)) {
                    changed.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // it is gone again, or a link in a circle
            }
        });
    }

    private void watch(Path folder) throws IOException {
        folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    /**
     * Waits for a change.
     *
     * @return the rule files, tables, scenario files and watched files that were saved, made or removed; of a folder
     *         that is gone, or in which too much happened at once, the folder
     * @throws InterruptedException                       if the thread is interrupted while it waits
     * @throws java.nio.file.ClosedWatchServiceException if the watcher is closed, meanwhile too
     */
    public Set<Path> next() throws InterruptedException {
        while (changed.isEmpty()) {
            collect(service.take());
        }
        long last = System.nanoTime();
        WatchKey key = service.poll(quiet, TimeUnit.NANOSECONDS);
        while (key != null) {
            // What else goes on beside a watched file does not count, or a busy folder would never be quiet.
            last = collect(key) ? System.nanoTime() : last;
            key = service.poll(Math.max(0, last + quiet - System.nanoTime()), TimeUnit.NANOSECONDS);
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

    /** Whether there is anything of interest in it. */
    private boolean collect(WatchKey key) {
        Path folder = (Path) key.watchable();
        boolean found = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                found |= collect(folder.resolve(name), event.kind());
            } else {
                found |= changed.add(folder); // more happened than could be told
            }
        }
        key.reset();
        return found;
    }

    private boolean collect(Path file, WatchEvent.Kind<?> what) {
        if (what == StandardWatchEventKinds.ENTRY_CREATE && isInside(file) && Files.isDirectory(file)) {
            registerNew(file);
            return true;
        }
        boolean folderGone = what == StandardWatchEventKinds.ENTRY_DELETE && folders.remove(absolute(file));
        boolean ofInterest = folderGone || isOfInterest(file);
        if (ofInterest) {
            changed.add(file);
        }
        return ofInterest;
    }

    private boolean isInside(Path file) {
        return roots.stream().anyMatch(absolute(file)::startsWith);
    }

    /** Whether it is watched for itself, or as one of the files in a watched folder. */
    private boolean isOfInterest(Path file) {
        return roots.contains(absolute(file))
                || isInside(file) && file.toString().replace('\\', '/').matches(WATCHED);
    }

    /** Watches a folder that came to be, with what was saved in it before it was watched. */
    private void registerNew(Path folder) {
        try {
            register(folder, true);
        } catch (IOException e) {
            // It is gone again already: there is nothing in it to watch.
            changed.removeIf(file -> file.startsWith(folder));
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
