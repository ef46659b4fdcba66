package org.hcccds.model.rule;

import org.hcccds.model.code.Answer;
import org.hcccds.model.code.BileDuct;
import org.hcccds.model.code.HepaticVein;
import org.hcccds.model.code.PortalVein;

/**
 * The tumor as it is on record, for rules about treatment: one fact a case, null or {@link Answer#UNKNOWN} where unknown,
 * which no comparison with a value matches. Rules about stages read the possibilities ({@link TumorBurden},
 * {@link PortalVeinThrombus} and so on) instead.
 *
 * @param count                   number of nodules
 * @param largestCm               largest diameter in cm
 * @param multifocal              more than one nodule
 * @param bilobar                 nodules in both lobes; known only where the lobes of all nodules are
 * @param diffuse                 infiltrative or not countable
 * @param liverInvolvement        part of the liver taken by tumor, %
 * @param contralateralThrombus   portal thrombus reaches the other lobe's branch
 * @param hepaticVeinMajorBranches major hepatic vein branches with thrombus on the side of the tumor
 * @param extrahepaticSpread      lymph node or distant metastasis
 * @param distantMetastasis       distant metastasis
 * @param technicallyResectable   R0 resection judged feasible by the surgeon
 * @param recurrent               recurrence after curative treatment
 */
public record Tumor(Integer count, Double largestCm, Answer multifocal, Answer bilobar, Answer diffuse,
                    Double liverInvolvement, PortalVein portalVein, Answer reachesSmv, Answer contralateralThrombus,
                    HepaticVein hepaticVein, Integer hepaticVeinMajorBranches, Answer cavalThrombusReachesAtrium,
                    BileDuct bileDuct, Answer lymphNodes, Answer distantMetastasis, Answer boneMetastasis,
                    Answer extrahepaticSpread, Answer ruptured, Answer technicallyResectable, Answer recurrent) {
}
