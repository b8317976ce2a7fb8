import { adminCss } from '@lectern/shared/theme/admin-css'
import type { Payload } from 'payload'

import { loadTheme } from '@cms/theme/load-theme'

/** The admin in the company's colours, as they are when the page is made. */
export async function AdminLook({ payload }: { payload: Payload }) {
  return <style>{adminCss(await loadTheme(payload))}</style>
}
