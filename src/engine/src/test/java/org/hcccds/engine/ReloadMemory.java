package org.hcccds.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import org.hcccds.model.patient.PatientCase;

/**
 * A program of its own that reloads rules to and fro and prints what the runtime then holds, after some reloads and
 * after many: {@code heap metaspace classes threads}, in bytes and numbers.
 */
final class ReloadMemory {

    private static final int SOME = 20;
    private static final int MANY = 220;

    private ReloadMemory() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Build build = Build.valueOf(arguments[0]);
        Path one = Path.of(arguments[1]);
        Path other = Path.of(arguments[2]);
        try (HccEngine engine = HccEngine.load(one, build)) {
            for (int i = 1; i <= MANY; i++) {
                engine.reload(i % 2 == 1 ? other : one, build);
                for (PatientCase patient : SmallRules.PATIENTS) {
                    engine.assess(patient, Detail.TRACED);
                    engine.workbench().rehearsal().record(patient);
                }
                if (i == SOME || i == MANY) {
                    System.out.println(held());
                }
            }
        }
    }

    /** Twice at least: what is only known by its class loader goes a round after it. */
    private static String held() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace")).map(MemoryPoolMXBean::getUsage).findFirst()
                .orElseThrow().getUsed();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + " " + metaspace + " "
                + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() + " "
                + ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
