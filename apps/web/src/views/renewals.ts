import type { RenewalsPage } from '@lectern/shared/contract/renewals'

/** Whether an address is told when certificates expire. */
export type RenewalsView = RenewalsPage
