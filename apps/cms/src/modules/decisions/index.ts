import { RunDecisions } from './collection'

export { decide, findDecisionsOf, findStanding, type Said } from './decisions'

/** What staff decide about dates: that one goes ahead, that a clash is intended. */
export const decisions = { collections: [RunDecisions] }
