/**
 * What campaigns, mail programs and advertisers hang on an address to count by. The edge knows the same ones
 * (`edge/edge.conf.template`).
 */
export const campaignNames =
  'utm_[a-z_]+|gclid|gbraid|wbraid|dclid|gad_source|gad_campaignid|fbclid|msclkid|ttclid|twclid|li_fat_id|igshid|mc_[ce]id|_hsenc|_hsmi|mtm_[a-z]+|pk_[a-z]+'

const campaignOnly = new RegExp(`^([^?#]*)\\?(?:(?:${campaignNames})=[^&#]*(?:&|$))+$`)

/** The address of the page that is meant; the same where its query says anything else. */
export function withoutCampaign(address: string): string {
  // Most have no query at all, and are answered in microseconds.
  return address.includes('?') ? (campaignOnly.exec(address)?.[1] ?? address) : address
}
