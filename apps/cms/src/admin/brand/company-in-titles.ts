import { getPayload, type SanitizedConfig } from 'payload'

import { loadSender } from '@cms/mail/sender'

/** The configuration with titles of pages that end in the company's name, as it is now. */
export async function withCompanyInTitles(
  configured: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await configured
  const { name } = await loadSender(await getPayload({ config }))
  const meta = { ...config.admin.meta, titleSuffix: `· ${name || 'Lectern'}` }
  return { ...config, admin: { ...config.admin, meta } }
}
