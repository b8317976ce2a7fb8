import { Settings } from './global'

export { announceVatRates } from './announce-vat-rates'
export { loadChangeSettings } from './load-change-settings'
export { loadFeedbackSettings } from './load-feedback-settings'
export { loadOnAccountSettings } from './load-on-account-settings'
export { loadPriceSettings } from './load-price-settings'
export { loadReminderSettings } from './load-reminder-settings'
export { loadRetentionTerms } from './load-retention-terms'
export { loadVatSettings, type VatSettings } from './load-vat-settings'
export { loadWaitingSettings, type WaitingSettings } from './load-waiting-settings'

export const settings = { globals: [Settings] }
