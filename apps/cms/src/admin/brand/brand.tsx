import type { ServerProps } from 'payload'

import { loadSender } from '@cms/mail/sender'
import { loadLogos } from '@cms/theme/load-logos'
import './brand.css'

/** In the corner of every page: the company's icon, or its mark. */
export function Icon() {
  // Its place needs a whole number of pixels; the picture is sharp on any screen.
  return <img className="brand-icon" src="/api/look/icons/192" alt="" width="20" height="20" />
}

/** Stands above the sign-in form: whose admin it is. */
export async function Logo({ payload }: Pick<ServerProps, 'payload'>) {
  const [{ name }, { logo, logoForDark }] = await Promise.all([
    loadSender(payload),
    loadLogos(payload),
  ])
  if (logo) return <LogoPictures name={name} light={logo} dark={logoForDark ?? logo} />
  return (
    <div className="brand-logo">
      <Icon />
      <span>{name || 'Lectern'}</span>
    </div>
  )
}

/** One for each of the admin's themes, which its readers choose by a button. */
function LogoPictures({ name, light, dark }: { name: string; light: string; dark: string }) {
  return (
    <div className="brand-logo">
      <img className="brand-on-light" src={addressOf(light)} alt={name} />
      <img className="brand-on-dark" src={addressOf(dark)} alt={name} />
    </div>
  )
}

function addressOf(file: string): string {
  return `/api/logos/file/${encodeURIComponent(file)}`
}
