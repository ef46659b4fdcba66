package org.hcccds.engine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hcccds.model.code.Answer;
import org.hcccds.model.code.Ascites;
import org.hcccds.model.code.Encephalopathy;
import org.hcccds.model.code.Etiology;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.PortalVein;
import org.hcccds.model.patient.Facts;
import org.hcccds.model.patient.Nodule;
import org.hcccds.model.patient.PatientCase;
import org.hcccds.model.patient.Quantity;

/**
 * Staging of complete cases a second time, in plain Java, straight from the definitions: BCLC 2022, CNLC 2024 and the
 * criteria that rest on the burden. It shares neither rules nor limits nor unit conversion with the engine; sums are
 * decimal.
 *
 * <p>Conventions, where definitions leave room: preserved liver function in BCLC 0 is Child-Pugh A; end-stage function
 * is Child-Pugh C; a performance status counts as due to the tumor unless the case denies it; a diffuse tumor is BCLC B
 * and CNLC IIb, and beyond every criterion; UCSF, like Milan, asks for no extrahepatic spread.
 */
final class StagingOracle {

    /** The findings that this oracle knows. */
    static final List<String> FINDINGS = List.of("macrovascular-invasion", "extrahepatic-spread", "milan", "ucsf",
            "up-to-7", "asan", "unos-downstaging");

    private final PatientCase facts;
    private final boolean diffuse;
    private final List<BigDecimal> diameters;

    private StagingOracle(PatientCase facts) {
        this.facts = facts;
        this.diffuse = facts.answer(Facts.DIFFUSE) == Answer.YES;
        this.diameters = facts.get(Facts.NODULES).orElse(List.of()).stream().map(Nodule::diameterCm)
                .map(BigDecimal::valueOf).sorted().toList();
    }

    /** What a complete case comes to. */
    record Verdict(String bclc, String cnlc, int childPughScore, String childPughClass, Map<String, Answer> findings) {
    }

    static Verdict of(PatientCase complete) {
        StagingOracle oracle = new StagingOracle(complete);
        int score = childPughScore(complete);
        String letter = score <= 6 ? "A" : score <= 9 ? "B" : "C";
        return new Verdict(oracle.bclc(letter), oracle.cnlc(letter), score, letter, oracle.findings());
    }

    static int childPughScore(PatientCase complete) {
        return bilirubinPoints(complete).orElseThrow() + albuminPoints(complete).orElseThrow()
                + coagulationPoints(complete).orElseThrow() + ascitesPoints(complete).orElseThrow()
                + encephalopathyPoints(complete).orElseThrow();
    }

    /** Whether the components that are known leave a score possible. */
    static boolean allowsChildPughScore(PatientCase facts, int score) {
        List<Optional<Integer>> points = List.of(bilirubinPoints(facts), albuminPoints(facts), coagulationPoints(facts),
                ascitesPoints(facts), encephalopathyPoints(facts));
        return score >= points.stream().mapToInt(known -> known.orElse(1)).sum()
                && score <= points.stream().mapToInt(known -> known.orElse(3)).sum();
    }

    static boolean hasSpread(PatientCase complete) {
        return complete.answer(Facts.LYMPH_NODES) == Answer.YES
                || !complete.get(Facts.METASTASES).orElse(List.of()).isEmpty()
                || complete.answer(Facts.EXTRAHEPATIC_SPREAD) == Answer.YES;
    }

    private static boolean hasInvasion(PatientCase complete) {
        return complete.get(Facts.PORTAL_VEIN).orElseThrow() != PortalVein.VP0
                || complete.get(Facts.HEPATIC_VEIN).orElseThrow() != HepaticVein.VV0;
    }

    private String bclc(String childPugh) {
        int recorded = facts.get(Facts.PERFORMANCE_STATUS).orElseThrow();
        int status = facts.answer(Facts.TUMOR_SYMPTOMS) == Answer.NO ? 0 : recorded;
        if (status > 2 || childPugh.equals("C")) {
            return "D";
        } else if (status > 0 || hasInvasion(facts) || hasSpread(facts)) {
            return "C";
        } else if (diffuse) {
            return "B";
        } else if (diameters.size() == 1) {
            return largestIsAtMost("2") && childPugh.equals("A") ? "0" : "A";
        }
        return diameters.size() <= 3 && largestIsAtMost("3") ? "A" : "B";
    }

    private String cnlc(String childPugh) {
        if (facts.get(Facts.PERFORMANCE_STATUS).orElseThrow() > 2 || childPugh.equals("C")) {
            return "IV";
        } else if (hasSpread(facts)) {
            return "IIIb";
        } else if (hasInvasion(facts)) {
            return "IIIa";
        } else if (diffuse || diameters.size() >= 4) {
            return "IIb";
        } else if (diameters.size() == 1) {
            return largestIsAtMost("5") ? "Ia" : "Ib";
        }
        return largestIsAtMost("3") ? "Ib" : "IIa";
    }

    private Map<String, Answer> findings() {
        boolean confined = !hasInvasion(facts) && !hasSpread(facts);
        Map<String, Answer> findings = new LinkedHashMap<>();
        findings.put("macrovascular-invasion", Answer.of(hasInvasion(facts)));
        findings.put("extrahepatic-spread", Answer.of(hasSpread(facts)));
        findings.put("milan", Answer.of(!diffuse && confined && isWithinMilan()));
        findings.put("ucsf", Answer.of(!diffuse && confined && isWithinUcsf()));
        findings.put("up-to-7", Answer.of(!diffuse && isWithinUpToSeven()));
        findings.put("asan", Answer.of(!diffuse && confined && isWithinAsan()));
        findings.put("unos-downstaging", Answer.of(!diffuse && confined && isWithinDownstaging()));
        return findings;
    }

    private boolean isWithinMilan() {
        return diameters.size() == 1 ? largestIsAtMost("5") : diameters.size() <= 3 && largestIsAtMost("3");
    }

    private boolean isWithinUcsf() {
        return diameters.size() == 1 ? largestIsAtMost("6.5")
                : diameters.size() <= 3 && largestIsAtMost("4.5") && sumIsAtMost("8");
    }

    private boolean isWithinUpToSeven() {
        return largest().add(BigDecimal.valueOf(diameters.size())).compareTo(BigDecimal.valueOf(7)) <= 0;
    }

    private boolean isWithinAsan() {
        return diameters.size() <= 6 && largestIsAtMost("5");
    }

    private boolean isWithinDownstaging() {
        return switch (diameters.size()) {
            case 1 -> !largestIsAtMost("5") && largestIsAtMost("8");
            case 2, 3 -> !largestIsAtMost("3") && largestIsAtMost("5") && sumIsAtMost("8");
            case 4, 5 -> largestIsAtMost("3") && sumIsAtMost("8");
            default -> false;
        };
    }

    private BigDecimal largest() {
        return diameters.get(diameters.size() - 1);
    }

    private boolean largestIsAtMost(String cm) {
        return largest().compareTo(new BigDecimal(cm)) <= 0;
    }

    private boolean sumIsAtMost(String cm) {
        return diameters.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(new BigDecimal(cm)) <= 0;
    }

    private static Optional<Integer> bilirubinPoints(PatientCase facts) {
        List<Etiology> etiologies = facts.get(Facts.ETIOLOGIES).orElse(List.of());
        boolean cholestatic = etiologies.contains(Etiology.PBC) || etiologies.contains(Etiology.PSC);
        return facts.get(Facts.BILIRUBIN).map(bilirubin -> bilirubin.unit().equals("mg/dL")
                ? points(bilirubin, cholestatic ? 4 : 2, cholestatic ? 10 : 3)
                : points(bilirubin, cholestatic ? 68.4 : 34.2, cholestatic ? 171 : 51.3));
    }

    private static Optional<Integer> albuminPoints(PatientCase facts) {
        return facts.get(Facts.ALBUMIN).map(albumin -> {
            boolean perDeciliter = albumin.unit().equals("g/dL");
            return albumin.value() > (perDeciliter ? 3.5 : 35) ? 1
                    : albumin.value() >= (perDeciliter ? 2.8 : 28) ? 2 : 3;
        });
    }

    private static Optional<Integer> coagulationPoints(PatientCase facts) {
        return facts.get(Facts.INR).map(inr -> points(inr, 1.7, 2.3))
                .or(() -> facts.get(Facts.PROTHROMBIN_TIME_PROLONGATION).map(seconds -> points(seconds, 4, 6)));
    }

    private static Optional<Integer> ascitesPoints(PatientCase facts) {
        return facts.get(Facts.ASCITES).map(ascites ->
                ascites == Ascites.NONE ? 1 : ascites == Ascites.MILD ? 2 : 3);
    }

    private static Optional<Integer> encephalopathyPoints(PatientCase facts) {
        return facts.get(Facts.ENCEPHALOPATHY).map(grade ->
                grade == Encephalopathy.NONE ? 1 : grade == Encephalopathy.GRADE_1_2 ? 2 : 3);
    }

    private static int points(Quantity quantity, double low, double high) {
        return quantity.value() < low ? 1 : quantity.value() <= high ? 2 : 3;
    }
}
