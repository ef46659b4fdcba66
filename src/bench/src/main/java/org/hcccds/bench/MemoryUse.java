package org.hcccds.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What the Java machine holds once garbage is collected.
 *
 * @param heap      bytes of objects
 * @param metaspace bytes of classes
 */
record MemoryUse(long heap, long metaspace) {

    private static final double MIB = 1024 * 1024;

    /** Collects garbage, then looks. */
    static MemoryUse afterCollection() {
        System.gc();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage).findFirst().orElseThrow().getUsed();
        return new MemoryUse(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace);
    }

    double heapMib() {
        return heap / MIB;
    }

    double classesMib() {
        return metaspace / MIB;
    }
}
