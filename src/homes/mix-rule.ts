import type { LargeMix, MixPolicy, MixShares } from '../platform/config/policy.js';

/** The most people of each target group that the mix rule plans for in a place. */
export interface MixMaxima {
  maxStatusHolders: number;
  maxYoungTenants: number;
}

/** The mix rule as it holds for one location. */
export interface LocationMix extends MixMaxima {
  /** `small` up to the policy's boundary, above it the large mix that the location chose. */
  rule: 'small' | LargeMix;
  shares: MixShares;
  /** More places than the policy finds wise for one community. */
  isVeryLarge: boolean;
}

/**
 * The mix rule of a location by its number of places. Shares are rounded up, so that both maxima together always fill the
 * location; source of the rule: `mixRule.source` in config/policy.json.
 * @param places places of all its homes together
 * @param largeMix what the location chose for above the boundary; the policy's default when null
 */
export function locationMix(places: number, largeMix: LargeMix | null, policy: MixPolicy): LocationMix {
  const rule = places <= policy.boundary ? 'small' : (largeMix ?? policy.defaultLarge);
  const shares = rule === 'small' ? policy.small : policy.large[rule];
  return { rule, shares, ...maximaOf(places, shares, 0), isVeryLarge: places > policy.warnAbove };
}

/**
 * The maxima of a cluster: the shares of its location with the policy's margin, so that small clusters can be filled. The only
 * cluster of a location has no rule of its own: the location's maxima hold. Homes without a cluster count for the location only.
 * @param places places of the homes in the cluster
 * @param clusters how many clusters with homes the location has
 */
export function clusterMaxima(places: number, location: LocationMix, clusters: number, policy: MixPolicy): MixMaxima {
  if (clusters >= 2) return maximaOf(places, location.shares, policy.clusterMargin);
  return {
    maxStatusHolders: Math.min(places, location.maxStatusHolders),
    maxYoungTenants: Math.min(places, location.maxYoungTenants),
  };
}

function maximaOf(places: number, { statusHolders, youngTenants }: MixShares, margin: number): MixMaxima {
  const most = (share: number) =>
    Math.min(places, Math.ceil((places * share) / (statusHolders + youngTenants)) + margin);
  return { maxStatusHolders: most(statusHolders), maxYoungTenants: most(youngTenants) };
}
